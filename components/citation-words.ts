import { i18n } from '#i18n';
import type { BriefWords } from '@/utils/domain/brief';
import type { CitationWords } from '@/utils/domain/citation';
import { age, day, direction, language } from './format';
import { attributionWords, kindWord } from './words';

/** The words in which statements are cited. */
export const citationWords = (): CitationWords => ({
  kind: kindWord,
  attribution: ({ attribution, sources }) => attributionWords(attribution, sources[0]?.publisher ?? ''),
  quoted: (text) => i18n.t('quoted', [text]),
});

/** The words of a brief of a page, made on a day. */
export const briefWords = ({ title, date }: { readonly title: string; readonly date?: string }, made: string): BriefWords => ({
  ...citationWords(),
  language: language(),
  direction: direction(),
  title: i18n.t('brief.title', [title]),
  made: i18n.t('brief.made', [day(made)]),
  published: date && i18n.t('brief.published', [day(date)]),
  answers: i18n.t('brief.answers'),
  standing: i18n.t('brief.standing'),
  sources: i18n.t('brief.sources'),
  archived: i18n.t('brief.archived'),
  day,
  cite: (key) => i18n.t('brief.cite', [key]),
  pack: ({ pack }) =>
    [
      pack.title.text,
      pack.publisher,
      i18n.t('coverage.revision', [String(pack.revision), `${day(pack.asOf)} (${age(pack.asOf)})`]),
    ].join(' · '),
});
