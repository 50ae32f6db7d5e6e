import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileRules } from '@/utils/domain/topic-rules';
import { measureDetection, type Passage, precision, recall, type Tally } from './detection';
import { tell } from './input';
import { loadPacks } from './load-packs';

const corpus = resolve(process.argv[2] ?? '../shared/corpus');
const write = (line: string) => process.stdout.write(`${line}\n`);
const row = (name: string, tally: Tally) => {
  const numbers = `right ${tally.right}, wrong ${tally.wrong}, missed ${tally.missed}`;
  write(`${name.padEnd(32)} precision ${precision(tally).toFixed(3)}  recall ${recall(tally).toFixed(3)}  (${numbers})`);
};

const file = join(corpus, 'detection/passages.jsonl');
if (!existsSync(file)) {
  tell(`${file} is not there: nothing to measure with. Name the corpus folder: npm run quality -- FOLDER`);
  process.exitCode = 2;
} else {
  const passages = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Passage);
  const measured = measureDetection(compileRules(await loadPacks([])), passages);
  for (const { kind, topic, passage, lang, detail } of measured.errors)
    write(`${kind}: ${topic} in ${passage} (${lang}): ${detail}`);
  write('');
  for (const [topic, tally] of [...measured.byTopic].sort()) row(topic, tally);
  write('');
  for (const [language, tally] of [...measured.byLanguage].sort()) row(`language ${language}`, tally);
  write('');
  row('per labelled sentence', measured.sentences);
  row('per passage and topic', measured.total);
}
