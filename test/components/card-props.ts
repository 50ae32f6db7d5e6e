import { vi } from 'vitest';
import type { CardProps } from '@/components/Card';
import { card, hinted } from '@/test/gallery/sample';

/** Properties of a card whose every callback succeeds. */
export const cardProps = (over: Partial<CardProps> = {}): CardProps => ({
  view: card,
  mention: hinted,
  host: 'www.news.example',
  site: 'news.example',
  onBackground: vi.fn(),
  onNote: vi.fn(async () => ({ id: 'n1' })),
  onWrite: vi.fn(async () => undefined),
  onUnsave: vi.fn(async () => undefined),
  onRefuse: vi.fn(async () => ({ full: false })),
  onRefusals: vi.fn(),
  onPause: vi.fn(async () => undefined),
  onAgain: vi.fn(),
  onClose: vi.fn(),
  ...over,
});
