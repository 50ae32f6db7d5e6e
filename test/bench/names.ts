import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CORPUS } from '../e2e/scene.ts';
import { makeVariant } from '../run/variant.ts';

const TOPICS = 560;
const PACK = 'packs/russia-ukraine.json';

/** So many different names, the same ones at each call: countries and politicians of the corpus where it is, then combinations of their words. */
export function names(count: number): readonly string[] {
  const known = new Set(existsSync(`${CORPUS}names`) ? corpusNames() : []);
  const words = [...new Set([...known].flatMap((name) => name.split(/\s+/)).filter((word) => word.length > 2))];
  if (words.length === 0) for (let i = 0; i < 2_000; i++) words.push(`Na${i.toString(36)}me`);
  let seed = 1;
  const pick = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return words[seed % words.length] ?? '';
  };
  while (known.size < count) known.add(`${pick()} ${pick()}`);
  return [...known].slice(0, count);
}

function corpusNames(): string[] {
  const countries = JSON.parse(readFileSync(`${CORPUS}names/countries.json`, 'utf8')) as readonly Country[];
  const lines = readFileSync(`${CORPUS}names/politicians.tsv`, 'utf8').split('\n').slice(1);
  return [
    ...countries.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]),
    ...lines.flatMap((line) => line.split('\t').slice(3)).flatMap((cell) => cell.split('|')),
  ].filter((name) => name.length > 3);
}
interface Country {
  readonly name: string;
  readonly aliases: readonly { readonly text: string }[];
}

/** A copy of the build for Chromium whose built-in packs have so many names more, of 560 topics. Gives its folder. */
export function withNames(count: number, hosts: readonly string[]): string {
  const folder = resolve(makeVariant('.output/chrome-mv3', `test-output/bench/${count}-names`, { hosts }));
  const pack = JSON.parse(readFileSync(`${folder}/${PACK}`, 'utf8')) as { topics: object[] };
  const all = names(count);
  const each = Math.ceil(all.length / TOPICS);
  for (let at = 0; at * each < all.length; at++) {
    const title = { en: `Bench ${at}` };
    const phrases = all.slice(at * each, (at + 1) * each);
    pack.topics.push({ id: `bench-${at}`, title, summary: title, detect: { en: { phrases } } });
  }
  writeFileSync(`${folder}/${PACK}`, JSON.stringify(pack));
  return folder;
}
