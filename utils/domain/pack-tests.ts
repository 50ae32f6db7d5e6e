import type { FaultList } from './fault-list';
import type { Pack } from './pack-format';
import { recogniseCounted } from './recognise';
import { compileRules } from './topic-rules';

/** How often terms may be looked at for all tests of packs together: some seconds. */
export interface TestBudget {
  left: number;
}
export const testBudget = (): TestBudget => ({ left: 5_000_000 });

/** Runs a pack's own tests: its rules alone must recognise each `match` as its topic, and no topic (or not the one named) in each `noMatch`. */
export function runPackTests(pack: Pack, faults: FaultList, budget: TestBudget): void {
  const { match = [], noMatch = [] } = pack.tests ?? {};
  const recogniser = compileRules([pack]);
  const found = (text: string) => {
    const blocks = text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line }));
    const { recognition, work } = recogniseCounted(recogniser, blocks);
    budget.left -= work;
    return recognition.mentions;
  };
  const over = () => faults.full || budget.left < 0;
  for (const [i, { text, topic }] of match.entries()) {
    if (over()) break;
    const topics = new Set(found(text).map((mention) => mention.topic));
    if (topics.has(`${pack.id}/${topic}`)) continue;
    const others = topics.size > 0 ? `; found: ${shortened([...topics].join(', '))}` : '';
    faults.add(`tests.match[${i}]`, `"${text}" is not recognised as ${topic}${others}`);
  }
  for (const [i, { text, topic }] of noMatch.entries()) {
    if (over()) break;
    const wrong = found(text).find((mention) => topic === undefined || mention.topic === `${pack.id}/${topic}`);
    if (!wrong) continue;
    const words = wrong.why.words.map((word) => `“${word.text}”`).join(' + ');
    faults.add(`tests.noMatch[${i}]`, `"${text}" is recognised as ${wrong.topic} by ${shortened(words)}`);
  }
  if (budget.left < 0) faults.add('tests', 'take too long: the terms of the rules stand too often in the texts');
}

const LONGEST = 1_000;
const shortened = (list: string) => (list.length > LONGEST ? `${list.slice(0, LONGEST)}…` : list);
