import { existsSync, globSync, readFileSync } from 'node:fs';
import { CORPUS } from '../e2e/scene.ts';

/** What matching is measured on. */
export interface MatchingData {
  readonly names: readonly string[];
  readonly texts: readonly string[];
}

/** The article texts of the saved pages, and so many names: those of the corpus, shuffled, then combinations of their words. */
export function matchingData(count: number): MatchingData {
  if (!existsSync(`${CORPUS}names`) || !existsSync(`${CORPUS}news`)) {
    console.log('../shared/corpus is not here: names are made up, and the text is the demonstration article 100 times');
    const html = readFileSync('test/fixtures/demonstration.html', 'utf8');
    const text = html.replace(/<(style|script)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ');
    return { names: combined(['Alder', 'Rowe', 'Beijing', 'Blinken', 'election'], count), texts: Array(100).fill(text) };
  }
  const pages = globSync(`${CORPUS}news/*/expected.json`).sort();
  const texts = pages.map(
    (path) => (JSON.parse(readFileSync(path, 'utf8')) as { paragraphs?: string[] }).paragraphs?.join('\n') ?? '',
  );
  return { names: combined(corpusNames(), count), texts: texts.filter((text) => text !== '') };
}

function corpusNames(): string[] {
  const lines = readFileSync(`${CORPUS}names/politicians.tsv`, 'utf8').split('\n').slice(1);
  const people = lines.flatMap((line) => line.split('\t').slice(3)).flatMap((cell) => cell.split('|'));
  const countries = JSON.parse(readFileSync(`${CORPUS}names/countries.json`, 'utf8')) as { aliases: { text: string }[] }[];
  return [...people, ...countries.flatMap(({ aliases }) => aliases.map(({ text }) => text))].filter((name) => name.length > 2);
}

function combined(given: readonly string[], count: number): string[] {
  let seed = 1;
  const below = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const shuffled = [...new Set(given)].map((name) => [below(2_147_483_647), name] as const).sort(([a], [b]) => a - b);
  const names = new Set(shuffled.map(([, name]) => name));
  const words = [...names].flatMap((name) => name.split(' '));
  const pick = () => words[below(words.length)] ?? '';
  for (let tries = 0; names.size < count; tries++) names.add(`${pick()} ${pick()}${tries > 2 * count ? ` ${tries}` : ''}`);
  return [...names].slice(0, count);
}
