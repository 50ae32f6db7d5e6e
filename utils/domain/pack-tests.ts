import type { Fault } from './pack-fault';
import type { Pack } from './pack-format';
import { recognise } from './recognise';
import { compileRules } from './topic-rules';

/** Runs a pack's own tests: its rules alone must recognise each `match` as its topic, and no topic (or not the one named) in each `noMatch`. */
export function runPackTests(pack: Pack): Fault[] {
  const recogniser = compileRules([pack]);
  const found = (text: string) =>
    recognise(
      recogniser,
      text.split('\n').map((line) => ({ kind: 'paragraph', text: line })),
    ).mentions;
  const faults: Fault[] = [];
  pack.tests?.match?.forEach(({ text, topic }, i) => {
    const topics = new Set(found(text).map((mention) => mention.topic));
    if (topics.has(`${pack.id}/${topic}`)) return;
    const others = topics.size > 0 ? `; found: ${[...topics].join(', ')}` : '';
    faults.push({ path: `tests.match[${i}]`, message: `"${text}" is not recognised as ${topic}${others}` });
  });
  pack.tests?.noMatch?.forEach(({ text, topic }, i) => {
    const wrong = found(text).find((mention) => topic === undefined || mention.topic === `${pack.id}/${topic}`);
    if (!wrong) return;
    const words = wrong.why.words.map((word) => `“${word.text}”`).join(' + ');
    faults.push({ path: `tests.noMatch[${i}]`, message: `"${text}" is recognised as ${wrong.topic} by ${words}` });
  });
  return faults;
}
