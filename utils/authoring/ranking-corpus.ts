import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LIMITS, type Pack } from '@/utils/domain/pack-format';

/** A sentence and the keys of the statements that are right for it; those that count neither way are named apart. */
export interface Query {
  readonly sentence: string;
  readonly right: ReadonlySet<string>;
  readonly neither: ReadonlySet<string>;
}

/** A collection to rank: its statements as a pack, and sentences with what is right for each. */
export interface Collection {
  readonly pack: Pack;
  readonly queries: readonly Query[];
}

/** A row of the debates' files: a claim, or a sentence with the ids of its claims. */
interface Row {
  readonly id: string;
  readonly doc: string;
  readonly line: number;
  readonly sentence: string;
  readonly claim: string;
  readonly title: string;
  readonly claims: readonly string[];
  readonly weak: readonly string[];
}

interface Said {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
}

const NONE: ReadonlySet<string> = new Set();

/** Tweets and the fact-checked claims that they repeat: CheckThat! 2020 task 2, as distributed; `part` is `train` or `dev`. */
export function readTweets(folder: string, part: string): Collection {
  const claims = table(join(folder, 'verified_claims.docs.tsv')).map(([id = '', text = '', title = '']) => ({ id, text, title }));
  const right = new Map<string, Set<string>>();
  for (const line of lines(join(folder, `${part}.qrels`))) {
    const [tweet = '', , claim = ''] = line.split(/\s+/);
    right.set(tweet, (right.get(tweet) ?? new Set()).add(`tweets/${claim}`));
  }
  const queries = table(join(folder, `${part}.queries.tsv`)).flatMap(([id = '', sentence = '']) => {
    const keys = right.get(id);
    return keys ? [{ sentence, right: keys, neither: NONE }] : [];
  });
  return { pack: packOf('tweets', 'en', 'claims', claims), queries };
}

/** Sentences of debates and speeches and the claims that check them. */
export function readDebates(folder: string): Collection {
  const claims = jsonLines(join(folder, 'verified_claims.jsonl')).map(({ id, claim, title }) => ({ id, text: claim, title }));
  const queries = jsonLines(join(folder, 'queries.dev.jsonl')).map(({ sentence, claims, weak }) => ({
    sentence,
    right: keys('debates', claims),
    neither: keys('debates', weak),
  }));
  return { pack: packOf('debates', 'en', 'claims', claims), queries };
}

/** Every sentence of the debates' transcripts, and whether it is one that has a claim. */
export function readTranscripts(folder: string): { readonly sentence: string; readonly checked: ReadonlySet<string> }[] {
  const checked = new Map<string, Set<string>>();
  for (const { doc, line, claims, weak } of jsonLines(join(folder, 'queries.dev.jsonl'))) {
    checked.set(`${doc} ${line}`, new Set([...keys('debates', claims), ...keys('debates', weak)]));
  }
  return readdirSync(join(folder, 'transcripts')).flatMap((name) => {
    const text = gunzipSync(readFileSync(join(folder, 'transcripts', name))).toString('utf8');
    return text.split('\n').flatMap((row) => {
      const [line, , sentence] = row.split('\t');
      return sentence ? [{ sentence, checked: checked.get(`${name.split('.')[0]} ${line}`) ?? NONE }] : [];
    });
  });
}

/** Journalists' questions to the Chinese foreign ministry and its answers; the same answer given twice is right twice. */
export function readPressConferences(folder: string, step: number): Collection {
  const text = gunzipSync(readFileSync(join(folder, 'qa.dev.jsonl.gz'))).toString('utf8');
  const pairs = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, string>]));
  const answers = pairs.map(({ id = '', answer = '', date }) => ({
    id,
    text: answer.slice(0, LIMITS.text),
    ...(date && { date }),
  }));
  const same = new Map<string, Set<string>>();
  for (const { id, text } of answers) same.set(text, (same.get(text) ?? new Set()).add(`press/${id}`));
  const queries = pairs.flatMap(({ question = '' }, i) => {
    const right = same.get(answers[i]?.text ?? '');
    return i % step === 0 && right ? [{ sentence: question, right, neither: NONE }] : [];
  });
  return { pack: packOf('press', 'zh-Hans', 'positions', answers), queries };
}

/** A pack of statements for ranking alone: one topic, one actor, each statement with a source of the title given. */
export function packOf(id: string, language: string, list: 'claims' | 'positions', said: readonly Said[]): Pack {
  const statements = said.map(({ id, text, date = '2020' }) => ({
    id,
    topic: 'all',
    ...(list === 'claims' ? { claimant: 'all' } : { holder: 'all', kind: 'dispute' as const }),
    date,
    text,
    attribution: 'reported' as const,
    sources: [`s-${id}`],
  }));
  return {
    format: 1,
    id,
    revision: 1,
    title: id,
    description: id,
    publisher: { name: id },
    licence: 'CC0-1.0',
    languages: [language],
    asOf: '2020',
    sources: said.map(({ id, title = id }) => ({ id: `s-${id}`, title, publisher: '-', kind: 'fact-check' })),
    actors: [{ id: 'all', name: '-', kind: 'organisation', names: {} }],
    topics: [{ id: 'all', title: '-', summary: '-' }],
    claims: [],
    positions: [],
    [list]: statements,
  } as Pack;
}

const keys = (pack: string, ids: readonly string[]) => new Set(ids.map((id) => `${pack}/${id}`));

const lines = (file: string) =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];

const jsonLines = (file: string) => lines(file).map((line) => JSON.parse(line) as Row);

/** Rows of a tab-separated table after its first line; a field in quotation marks may hold line feeds and doubled marks. */
function table(file: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of readFileSync(file, 'utf8').matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end !== '\t') rows.push([]);
  }
  return rows.slice(1).filter((row) => row.length > 1);
}
