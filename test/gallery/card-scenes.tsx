import { Card, type CardProps } from '@/components/Card';
import { card, denial, hinted, pair, why } from './sample';
import type { Scene } from './scenes';

const nothing = () => undefined;
const props: CardProps = {
  view: card,
  mention: hinted,
  host: 'www.news.example',
  site: 'news.example',
  onBackground: nothing,
  onNote: async () => ({ id: 'n1' }),
  onWrite: async () => undefined,
  onUnsave: async () => undefined,
  onRefuse: async () => ({ full: false }),
  onRefusals: nothing,
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

const REFUSE = '.card-rest .button-quiet:nth-of-type(2)';
const WHY = '.card-rest .button-quiet:first-of-type';
const lent = { ...hinted, sentence: { start: 18, end: 80 } };
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
  'card-why': { ...scene({}), press: [WHY] },
  'card-why-lent': {
    ...scene({
      mention: { ...lent, why: { ...why, words: [...why.words, { text: 'the Ministry of Water', start: 90, end: 111 }] } },
    }),
    press: [WHY],
  },
  'card-refuse': { ...scene({}), press: [REFUSE] },
  'card-refuse-long': {
    ...scene(
      { mention: { ...hinted, text: 'the wall of the dam '.repeat(9) }, site: 'a-very-long-name.of-a-site.news.example' },
      [360, 620],
    ),
    press: [REFUSE],
  },
  'card-refused': { ...scene({}), press: [REFUSE, '.card-refuse .button'] },
  'card-refused-full': {
    ...scene({ onRefuse: async () => ({ full: true }) }),
    press: [REFUSE, '.card-refuse .button:nth-of-type(3)'],
  },
  'card-low': scene({}, [360, 300]),
} satisfies Record<string, Scene>;
