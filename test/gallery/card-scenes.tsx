import { Card, type CardProps } from '@/components/Card';
import { card, denial, pair, why } from './sample';
import type { Scene } from './scenes';

const nothing = () => undefined;
const props: CardProps = {
  view: card,
  why,
  host: 'news.example',
  onBackground: nothing,
  onNote: async () => ({ id: 'n1' }),
  onWrite: async () => undefined,
  onUnsave: async () => undefined,
  onRefuse: async () => undefined,
  onPause: async () => undefined,
  onAgain: nothing,
  onClose: nothing,
};

const scene = (over: Partial<CardProps>, size: Scene['size'] = [440, 560]): Scene => ({
  sheet: () => import('@/components/card.css'),
  size,
  View: () => (
    <div style={{ padding: '12px' }}>
      <Card {...props} {...over} />
    </div>
  ),
});

const plain = { ...card, position: undefined };

export const cardScenes = {
  card: scene({}),
  'card-narrow': scene({}, [360, 560]),
  'card-latest': scene({ view: { ...plain, near: false, closest: { claim: pair.claim, answers: [] } } }),
  'card-position': scene({ view: { ...plain, closest: undefined, position: denial } }),
  'card-many': scene({
    view: {
      ...plain,
      closest: { claim: pair.claim, answers: [denial, ...pair.answers, denial, denial].map((a, i) => ({ ...a, key: `a/${i}` })) },
    },
  }),
  'card-loading': scene({ view: undefined }),
  'card-error': scene({ view: undefined, error: 'The record could not be read.' }),
  'card-note': { ...scene({}), press: ['.card-main .button:not(.button-main)'] },
  'card-note-private': {
    ...scene({ onNote: () => Promise.reject(Object.assign(new Error(), { code: 'private' })) }),
    press: ['.card-main .button:not(.button-main)'],
  },
  'card-low': scene({}, [360, 300]),
} satisfies Record<string, Scene>;
