import type { Block } from './article';
import type { Mention, TopicKey } from './mention';
import type { DENSITIES } from './settings';

/** How often a topic is marked: where it first appears in each section, at every mention, once on the page, or not at all. */
export type Density = (typeof DENSITIES)[number];

/** Which mentions to mark, as their indexes in order; a heading opens a section. */
export function chooseHints(blocks: readonly Block[], mentions: readonly Mention[], density: Density): readonly number[] {
  if (density === 'none') return [];
  const order = mentions.map((_, index) => index).sort((a, b) => (mentions[a]?.start ?? 0) - (mentions[b]?.start ?? 0));
  if (density === 'all') return order;
  const telling = order.filter((index) => isTelling(mentions[index] as Mention));
  const sections: number[] = [];
  let at = 0;
  for (const { kind, text } of blocks) {
    if (kind === 'heading' && density === 'section') sections.push(at);
    at += text.length + 1;
  }
  let section = 0;
  let seen = new Set<TopicKey>();
  return telling.filter((index) => {
    const { topic, start } = mentions[index] as Mention;
    while (section < sections.length && (sections[section] ?? 0) <= start) {
      section++;
      seen = new Set();
    }
    return !seen.has(topic) && seen.add(topic);
  });
}

/** A mention is told by more than one word of its sentence, or by a phrase; a lone name that lives on its neighbours would look like a wrong hint. */
function isTelling({ why, sentence }: Mention): boolean {
  const own = why.words.filter((word) => word.start >= sentence.start && word.end <= sentence.end);
  return own.length > 1 || own.length === why.words.length;
}
