import type { Brief, BriefWords } from './brief';
import { citationsOf } from './citation';
import type { StatementView } from './record';
import { statementsOf } from './record-filter';
import { safeLink } from './safe-link';

/**
 * A brief as JSON-LD: each claim and position a schema.org `Claim` with what it is based on. What schema.org has no word for (the kind of a
 * position, what it answers, how we know) is in a vocabulary of our own.
 */
export function briefLinked({ page, made, topics }: Brief, words: BriefWords): string {
  const answers = new Map<string, string[]>();
  for (const { claim, by } of topics.flatMap(({ ledger }) => ledger.flatMap(({ claim, answers: by }) => ({ claim, by }))))
    for (const { key } of by) answers.set(key, [...(answers.get(key) ?? []), urn(claim.key)]);
  const document = {
    '@context': ['https://schema.org', { fact: 'urn:fact-context:', 'fact:answers': { '@type': '@id' } }],
    '@type': 'CreativeWork',
    name: words.title,
    inLanguage: words.language,
    dateCreated: made,
    isBasedOn: { '@type': 'WebPage', name: page.title, url: safeLink(page.url), datePublished: page.date },
    about: topics.map(({ key, title, summary, pack }) => ({
      '@type': 'DefinedTerm',
      '@id': urn(key),
      name: text(title),
      description: text(summary),
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        '@id': `urn:fact-context:${pack.id}`,
        name: text(pack.title),
        version: pack.revision,
      },
    })),
    hasPart: topics.flatMap(statementsOf).map((said) => statement(said, answers.get(said.key), words)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const statement = (said: StatementView, answers: readonly string[] | undefined, words: BriefWords) => ({
  '@type': 'Claim',
  '@id': urn(said.key),
  identifier: said.key,
  about: { '@id': urn(said.topic) },
  text: text(said.text),
  author: { name: text(said.who) },
  'fact:speaker': said.speaker && text(said.speaker),
  'fact:kind': said.kind ?? 'claim',
  'fact:quote': said.quote && text(said.quote),
  'fact:attribution': said.attribution,
  'fact:answers': answers,
  datePublished: said.date,
  isBasedOn: citationsOf(said, words).map(({ kind, title, publisher, published, url, archived, language }) => ({
    '@type': kind === 'news' || kind === 'news-agency' ? 'NewsArticle' : 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: published,
    url,
    archivedAt: archived,
    inLanguage: language,
  })),
});

const text = ({ text, lang }: { readonly text: string; readonly lang: string }) =>
  lang ? { '@value': text, '@language': lang } : text;

const urn = (key: string): string => `urn:fact-context:${key}`;
