import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileRules } from '@/utils/domain/topic-rules';
import { measureDetection, type Passage, precision, recall, type Tally } from './detection';
import { scanEverydayPages } from './everyday';
import { loadPacks } from './load-packs';
import { measureNames } from './names';
import { measureRanking } from './ranking';

const corpus = resolve(process.argv[2] ?? '../shared/corpus');
const write = (line: string) => process.stdout.write(`${line}\n`);
const row = (name: string, tally: Tally) => {
  const numbers = `right ${tally.right}, wrong ${tally.wrong}, missed ${tally.missed}`;
  write(`${name.padEnd(32)} precision ${precision(tally).toFixed(3)}  recall ${recall(tally).toFixed(3)}  (${numbers})`);
};

/** Runs a part of the measure where its material is there; says which is missing where not. */
function part(title: string, path: string, measure: (path: string) => void): void {
  write(`\n# ${title}`);
  if (existsSync(path)) measure(path);
  else write(`not measured: ${path} is not there; name the corpus folder: npm run quality -- FOLDER`);
}

const packs = await loadPacks([]);
const recogniser = compileRules(packs);

part('Topics recognised in labelled passages', join(corpus, 'detection/passages.jsonl'), (file) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  const passages = lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Passage]));
  const measured = measureDetection(recogniser, passages);
  for (const { kind, topic, passage, lang, detail } of measured.errors)
    write(`${kind}: ${topic} in ${passage} (${lang}): ${detail}`);
  for (const [topic, tally] of [...measured.byTopic].sort()) row(topic, tally);
  for (const [language, tally] of [...measured.byLanguage].sort()) row(`language ${language}`, tally);
  row('per labelled sentence', measured.sentences);
  row('per passage and topic', measured.total);
});

part('Statements ranked by nearness to a sentence', corpus, (folder) => measureRanking(folder, packs, write));

part('Topics raised on everyday pages (unlabelled: judge each)', join(corpus, 'news'), (folder) => {
  const pages = scanEverydayPages(recogniser, folder);
  for (const { page, topics } of pages)
    for (const { topic, words, sentence } of topics) write(`${page}: ${topic} by ${words}: ${sentence}`);
  write(`${pages.filter(({ topics }) => topics.length > 0).length} of ${pages.length} pages have a topic`);
});

part('Names in politics sentences', join(corpus, 'entities/crossner-politics-dev.jsonl'), (file) => {
  for (const { kind, plain, known, ours, errors, unlisted } of measureNames(packs, corpus, file)) {
    for (const error of errors) write(`${kind} ${error}`);
    write(`${kind} missed, not in the lists: ${unlisted.join(', ')}`);
    row(`${kind}, plain list`, plain);
    row(`${kind}, known words (recognition)`, known);
    row(`${kind}, capitals too`, ours);
  }
});

part('The article and not the page, in Chromium: per page, runs of four words', join(corpus, 'news'), (folder) => {
  // A browser belongs to the tests and not to the command line, which can do without: so this is a program of theirs.
  const { status } = spawnSync(process.execPath, [...process.execArgv, 'test/bench/scope.ts', folder], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
});
