// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createPageAddress } from '@/utils/page/page-address';

interface Step {
  readonly at: string;
  readonly canonical: string;
}
function addresses(steps: readonly Step[]): string[] {
  const document = globalThis.document.implementation.createHTMLDocument('');
  let at = '';
  Object.defineProperty(document, 'location', { get: () => new URL(at) });
  const link = document.createElement('link');
  link.rel = 'canonical';
  document.head.append(link);
  let address: (() => string) | undefined;
  return steps.map((step) => {
    at = step.at;
    link.setAttribute('href', step.canonical);
    address ??= createPageAddress(document);
    return address();
  });
}

describe('the address that notes are kept under', () => {
  it.each<[why: string, steps: Step[], given: string[]]>([
    [
      'is the canonical one',
      [{ at: 'https://m.a.example/x?utm_source=1#c', canonical: 'https://a.example/x' }],
      ['https://a.example/x'],
    ],
    [
      'does not stay behind when the page goes on and its canonical link does not',
      [
        { at: 'https://a.example/x', canonical: 'https://a.example/x' },
        { at: 'https://a.example/y#top', canonical: 'https://a.example/x' },
        { at: 'https://a.example/x', canonical: 'https://a.example/x' },
      ],
      ['https://a.example/x', 'https://a.example/y', 'https://a.example/x'],
    ],
    [
      'follows a canonical link that goes along',
      [
        { at: 'https://a.example/x', canonical: 'https://a.example/x' },
        { at: 'https://a.example/y?p=1', canonical: 'https://a.example/y' },
      ],
      ['https://a.example/x', 'https://a.example/y'],
    ],
    ['is cut where it is endless', [{ at: `https://a.example/x?${'q'.repeat(9_000)}`, canonical: '' }], ['https://a.example/x']],
  ])('%s', (_, steps, given) => {
    expect(addresses(steps)).toEqual(given);
  });
});
