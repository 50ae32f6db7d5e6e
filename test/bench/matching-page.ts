import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick';
import Retrie from 'retrie';
import { findTerms } from '@/utils/domain/match';
import { buildMatcher, type Matcher } from '@/utils/domain/matcher';
import type { MatchingData } from './matching-data';

/** What was measured at one number of names: ms, bytes and, by matcher, ms per million characters. */
export interface MatchingRow {
  readonly size: number;
  readonly build: number;
  readonly save: number;
  readonly load: number;
  readonly bytes: number;
  readonly perMillion: Readonly<Record<string, number>>;
}

/** The most names that a package is tried with; above, one round would last minutes or not fit into memory. */
const BEARS = { ahocorasick: 100_000, 'modern-ahocorasick': 100_000, retrie: 10_000 } as const;
/** Rivals read so many characters and are tried so often; ours and the bare pass read everything in each round. */
const RIVAL_CHARACTERS = 60_000;
const RIVAL_ROUNDS = 3;
/** Each measurement repeats until it lasts this long, in ms. */
const LASTS = 30;

Object.assign(window, { matchingBench });

async function matchingBench(size: number, rounds: number): Promise<MatchingRow> {
  const { names, texts } = (await (await fetch('data.json')).json()) as MatchingData;
  const uses = names.slice(0, size).map((term, owner) => ({ term, owner, part: 0, weight: 0 }));
  const builds: number[] = [];
  let built = buildMatcher(uses.slice(0, 1));
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    built = buildMatcher(uses);
    builds.push(performance.now() - start);
  }
  const { save, load, matcher } = await keep(built);
  const all = texts.join('').length;
  const sample = texts.join('\n').toLowerCase().slice(0, RIVAL_CHARACTERS);
  const tasks: Record<string, Task> = {
    bare: { work: () => texts.reduce((sum, text) => sum + bare(text), 0), characters: all, rounds },
    ours: { work: () => texts.reduce((sum, text) => sum + findTerms(matcher, text).length, 0), characters: all, rounds },
  };
  const lower = names.slice(0, size).map((name) => name.toLowerCase());
  for (const [name, find] of Object.entries(rivals(lower))) {
    tasks[name] = { work: () => find(sample), characters: sample.length, rounds: RIVAL_ROUNDS };
  }
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) if (round < task.rounds) times[name] = [...(times[name] ?? []), time(task)];
  }
  const perMillion = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
  return { size, build: median(builds), save, load, bytes: bytesOf(matcher), perMillion };
}

interface Task {
  readonly work: () => number;
  readonly characters: number;
  readonly rounds: number;
}

function rivals(names: readonly string[]): Record<string, (text: string) => number> {
  const found: Record<string, (text: string) => number> = {};
  if (names.length <= BEARS.ahocorasick) {
    const machine = new AhoCorasick(names);
    found.ahocorasick = (text) => machine.search(text).length;
  }
  if (names.length <= BEARS['modern-ahocorasick']) {
    const machine = new ModernAhoCorasick([...names]);
    found['modern-ahocorasick'] = (text) => machine.search(text).length;
  }
  if (names.length <= BEARS.retrie) {
    const expression = new RegExp(Retrie(names), 'g');
    found.retrie = (text) => text.match(expression)?.length ?? 0;
  }
  return found;
}

function bare(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** Milliseconds per million characters. */
function time({ work, characters }: Task): number {
  const start = performance.now();
  let times = 0;
  let found = 0;
  let now = start;
  for (; now - start < LASTS; now = performance.now()) {
    found += work();
    times++;
  }
  // Used, so that the engine does not leave the work out.
  if (Number.isNaN(found)) throw new Error('nothing was counted');
  return ((now - start) / times / characters) * 1_000_000;
}

async function keep(matcher: Matcher): Promise<{ save: number; load: number; matcher: Matcher }> {
  const base = await done(indexedDB.open('bench'), (base) => base.createObjectStore('kept'));
  let start = performance.now();
  const writing = base.transaction('kept', 'readwrite');
  writing.objectStore('kept').put(matcher, 1);
  await new Promise((resolve) => writing.addEventListener('complete', resolve));
  const save = performance.now() - start;
  const loads: number[] = [];
  let loaded = matcher;
  for (let i = 0; i < 5; i++) {
    start = performance.now();
    loaded = await done<Matcher>(base.transaction('kept').objectStore('kept').get(1));
    loads.push(performance.now() - start);
  }
  base.close();
  await done(indexedDB.deleteDatabase('bench'));
  return { save, load: median(loads), matcher: loaded };
}

const done = <T>(request: IDBRequest<T>, onUpgrade?: (result: T) => unknown): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('upgradeneeded', () => onUpgrade?.(request.result));
  });

const bytesOf = (value: object): number =>
  Object.values(value).reduce<number>((sum, part: unknown) => {
    if (ArrayBuffer.isView(part)) return sum + part.byteLength;
    return part !== null && typeof part === 'object' ? sum + bytesOf(part) : sum;
  }, 0);
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
