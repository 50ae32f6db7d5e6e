import { i18n } from '#i18n';
import type { Mention, TopicKey } from '@/utils/domain/mention';
import type { CardView, Said, SourceView, StatementView } from '@/utils/domain/record';
import { language } from './format';

const KEY: TopicKey = 'example/river-vote';
const said = (text: string): Said => ({ text, lang: language() });

/** An invented record, in the reader's language, for the card on the first page. */
export function exampleCard(): CardView {
  const source: SourceView = { title: said(i18n.t('sample.title')), publisher: i18n.t('sample.publisher'), kind: 'news' };
  const common = {
    topic: KEY,
    place: said(i18n.t('sample.place')),
    sources: [source],
    repeats: [],
    attribution: 'on-the-record' as const,
  };
  const claim: StatementView = {
    ...common,
    key: 'example/claim',
    actor: 'example/minister',
    who: said(i18n.t('sample.claimWho')),
    capacity: said(i18n.t('sample.claimRole')),
    date: '2026-04-12',
    text: said(i18n.t('sample.claim')),
    quote: said(i18n.t('sample.claimQuote')),
  };
  const denial: StatementView = {
    ...common,
    key: 'example/denial',
    actor: 'example/other-bank',
    kind: 'denial',
    who: said(i18n.t('sample.denialWho')),
    speaker: said(i18n.t('sample.denialSpeaker')),
    date: '2026-04-13',
    text: said(i18n.t('sample.denial')),
    quote: said(i18n.t('sample.denialQuote')),
  };
  const pack = {
    id: 'example',
    title: said(i18n.t('sample.pack')),
    publisher: i18n.t('sample.publisher'),
    revision: 1,
    asOf: '2026-05-02',
    languages: [language()],
    topics: 1,
  };
  const topic = {
    key: KEY,
    title: said(i18n.t('sample.topic')),
    summary: said(i18n.t('sample.summary')),
    claims: 1,
    positions: 1,
    pack,
  };
  return { topic, closest: { claim, answers: [denial] }, position: undefined, near: true };
}

/** The hinted words of the example, and why they are. */
export function exampleMention(): Pick<Mention, 'text' | 'sentence' | 'why' | 'speech'> {
  const text = i18n.t('welcome.sampleWords');
  const sentence = { start: 0, end: text.length };
  return { text, sentence, speech: 'statement', why: { rule: 'phrase', language: language(), words: [{ text, ...sentence }] } };
}
