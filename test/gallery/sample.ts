import type { Mention, TopicKey, Why } from '@/utils/domain/mention';
import type { Note } from '@/utils/domain/note';
import type {
  CardView,
  LedgerEntry,
  PackView,
  Said,
  SourceView,
  StatementView,
  TopicOutline,
  TopicRecord,
} from '@/utils/domain/record';
import type { Refusal } from '@/utils/domain/refusals';

/** A made-up record, dressed like a real one, for the gallery and the component tests. */
const en = (text: string): Said => ({ text, lang: 'en' });
const key: TopicKey = 'river-dam/dam-safety';

const herald: SourceView = {
  title: en('Minister: dam is safe'),
  publisher: 'Valley Herald',
  kind: 'news',
  published: '2026-04-12',
  url: 'https://www.herald.example/2026/04/12/dam',
};
const report: SourceView = {
  title: en('Inspection report 12'),
  publisher: 'Dam Safety Office',
  kind: 'official',
  published: '2026-03-30',
  url: 'https://safety.example/r12',
  archived: 'https://archive.example/r12',
};
const courier: SourceView = {
  title: en('Le barrage'),
  publisher: 'Le Courrier de l’Alder',
  kind: 'news',
  published: '2026-04-20',
};

export const claim: StatementView = {
  key: 'river-dam/cracks',
  topic: key,
  actor: 'river-dam/safety-office',
  who: en('Dam Safety Office'),
  capacity: en('independent inspectors of the valley'),
  date: '2026-03-30',
  place: en('Alder'),
  text: en('The office reported that the spillway of the dam has cracks that need repair within a year.'),
  quote: en('cracks of a depth that calls for repair within twelve months'),
  attribution: 'on-the-record',
  sources: [report],
  repeats: [],
};

export const denial: StatementView = {
  key: 'river-dam/rowe-safe',
  topic: key,
  kind: 'denial',
  actor: 'river-dam/ministry',
  who: en('Ministry of Water'),
  speaker: en('Ada Rowe'),
  capacity: en('Minister of Water'),
  date: '2026-04-12',
  place: en('Upper Alder'),
  text: en('The minister said that the cracks are on the surface, that the dam has never been unsafe and that no repair is due.'),
  quote: { text: 'Le barrage est parfaitement sûr.', lang: 'fr' },
  attribution: 'reported',
  sources: [herald, courier],
  repeats: [
    { date: '2026-04-20', place: en('Alder'), sources: [courier] },
    { date: '2026-05-02', sources: [herald] },
  ],
};

export const pledge: StatementView = {
  ...denial,
  key: 'river-dam/pledge',
  kind: 'pledge',
  speaker: undefined,
  capacity: undefined,
  date: '2025-11',
  text: { text: '水利部承诺每年公布大坝检查报告。', lang: 'zh' },
  quote: undefined,
  attribution: 'unnamed-source',
  sources: [herald],
  repeats: [],
};

export const noAnswer: StatementView = {
  ...pledge,
  key: 'river-dam/none',
  kind: 'no-statement-found',
  date: '2026',
  text: en('No public statement of the engineers’ union on the report was found.'),
};

export const pack: PackView = {
  id: 'river-dam',
  title: en('The Alder dam'),
  publisher: 'Alder Valley Library',
  revision: 3,
  asOf: '2026-05-02',
  languages: ['en', 'fr', 'zh-Hans'],
  topics: 3,
};

export const outline: TopicOutline = {
  key,
  title: en('Safety of the Alder dam'),
  summary: en('Inspectors reported cracks in the Alder dam. The ministry says that the dam is safe.'),
  claims: 2,
  positions: 4,
  pack,
};

export const pair: LedgerEntry = {
  claim,
  answers: [
    denial,
    {
      ...denial,
      key: 'river-dam/partial',
      kind: 'partial-denial',
      date: '2026-05-10',
      quote: undefined,
      repeats: [],
      attribution: 'official-readout',
      speaker: undefined,
      capacity: undefined,
    },
  ],
};
export const other: StatementView = {
  ...claim,
  key: 'river-dam/other',
  date: '2025-06-01',
  actor: 'river-dam/union',
  who: en('Engineers’ union'),
  capacity: undefined,
  quote: undefined,
  text: en('The union said that two inspectors were told to leave the cracks out of an earlier report.'),
};

export const record: TopicRecord = { ...outline, ledger: [pair, { claim: other, answers: [] }], standing: [pledge, noAnswer] };

export const card: CardView = { topic: outline, closest: { claim, answers: [denial] }, position: pledge, near: true };

export const why: Why = {
  rule: 'groups',
  language: 'en',
  words: [
    { text: 'Alder dam', start: 4, end: 13 },
    { text: 'cracks', start: 20, end: 26 },
  ],
};

const sentences = [
  'Inspectors who walked the Alder dam in March found cracks in its spillway, a report seen by this paper says.',
  'The minister told reporters that the dam was safe and would stay so.',
];

export const mentions = sentences.map(
  (text, index): { readonly index: number; readonly mention: Mention; readonly sentence: string } => ({
    index,
    sentence: text,
    mention: {
      topic: key,
      start: index * 200 + 20,
      end: index * 200 + 31,
      text: index ? 'dam was safe' : 'Alder dam',
      sentence: { start: index * 200, end: index * 200 + text.length },
      why,
      speech: index ? 'statement' : 'charge',
    },
  }),
);

/** The hinted words of the card. */
export const hinted: Pick<Mention, 'text' | 'sentence' | 'why' | 'speech'> = {
  text: 'Alder dam',
  sentence: { start: 0, end: 30 },
  why,
  speech: 'charge',
};

/** One refusal of each reach, oldest first. */
export const refusals: readonly Refusal[] = [
  { topic: key, site: 'herald.example', when: '2026-04-30T10:00:00.000Z' },
  { topic: key, text: 'Alder dam', when: '2026-05-01T10:00:00.000Z' },
  {
    topic: key,
    text: 'the wall of the dam that was built by the engineers’ union',
    page: 'https://news.example/dam',
    title: 'Cracks in the Alder dam, says report',
    when: '2026-05-02T10:00:00.000Z',
  },
];

export const topics = [
  { key, title: outline.title, mentions: 4, weight: 0.52, outline },
  {
    key: 'river-dam/river-vote' as TopicKey,
    title: en('The vote on the river charter and who may take part in it'),
    mentions: 2,
    weight: 0.31,
    outline: { ...outline, title: en('The vote') },
  },
  { key: 'river-dam/fishing' as TopicKey, title: en('Fishing rights'), mentions: 1, weight: 0.17, outline },
];

export const notes: readonly Note[] = [
  {
    id: 'n1',
    text: 'Compare with report 11: the depth was given there in millimetres.\nAsk the library for it.',
    tags: ['dam', 'to check'],
    page: { url: 'https://news.example/dam', title: 'Cracks in the Alder dam, says report' },
    passage: { exact: 'found cracks in its spillway', prefix: 'in March ', suffix: ', a report', start: 40, end: 68 },
    targets: [{ list: 'topic', key }],
    created: '2026-05-03T08:00:00Z',
    changed: '2026-05-03T09:30:00Z',
  },
  {
    id: 'n2',
    text: 'الوزارة تقول إن السد آمن.',
    tags: [],
    page: { url: 'https://news.example/dam-2', title: 'السد' },
    targets: [{ list: 'claim', key: 'river-dam/cracks' }],
    created: '2026-05-01T08:00:00Z',
    changed: '2026-05-01T08:00:00Z',
  },
];
