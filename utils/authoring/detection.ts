import { recognise } from '@/utils/domain/recognise';
import type { Recogniser } from '@/utils/domain/topic-rules';
import { textBlocks } from './text-blocks';

/** A labelled passage of the detection set: the topic ids that are present, and the sentences that hold them. */
export interface Passage {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly topics: readonly string[];
  readonly sentences?: readonly { readonly text: string; readonly topic: string }[];
}

/** Hits, false alarms and misses, with the share of what was raised that is right and of what is there that was raised. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}
export const precision = ({ right, wrong }: Tally): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Tally): number => (right + missed === 0 ? 1 : right / (right + missed));

export interface DetectionError {
  readonly passage: string;
  readonly lang: string;
  readonly topic: string;
  readonly kind: 'false alarm' | 'missed';
  /** For a false alarm: the words that raised it and the sentence; for a miss: the labelled sentences. */
  readonly detail: string;
}

/** Counts topics per passage over a labelled set. Topics outside `only` are left out when it is given. */
export function measureDetection(recogniser: Recogniser, passages: readonly Passage[], only?: ReadonlySet<string>) {
  const total: Tally = { right: 0, wrong: 0, missed: 0 };
  const byTopic = new Map<string, Tally>();
  const byLanguage = new Map<string, Tally>();
  const sentences: Tally = { right: 0, wrong: 0, missed: 0 };
  const errors: DetectionError[] = [];
  for (const { id, lang, text, topics, sentences: labelled = [] } of passages) {
    const { mentions } = recognise(recogniser, textBlocks(text));
    const bare = (key: string) => key.slice(key.indexOf('/') + 1);
    const found = new Set(mentions.map((mention) => bare(mention.topic)));
    for (const topic of new Set([...found, ...topics])) {
      if (only && !only.has(topic)) continue;
      const kind = !topics.includes(topic) ? 'wrong' : found.has(topic) ? 'right' : 'missed';
      for (const tally of [total, tallyOf(byTopic, topic), tallyOf(byLanguage, lang)]) tally[kind]++;
      if (kind === 'right') continue;
      const raised = mentions.filter((mention) => bare(mention.topic) === topic);
      const detail =
        kind === 'missed'
          ? labelled.flatMap((sentence) => (sentence.topic === topic ? [sentence.text] : [])).join(' ¶ ')
          : raised
              .map(({ why, sentence }) => {
                const words = why.words.map((word) => word.text).join(' + ');
                return `[${why.language} ${why.rule}: ${words}] ${text.slice(sentence.start, sentence.end)}`;
              })
              .join(' ¶ ');
      errors.push({ passage: id, lang, topic, kind: kind === 'missed' ? 'missed' : 'false alarm', detail });
    }
    for (const mention of mentions) {
      const topic = bare(mention.topic);
      if (only && !only.has(topic)) continue;
      const at = labelled.some((label) => label.topic === topic && overlaps(text, label.text, mention.sentence));
      sentences[at ? 'right' : 'wrong']++;
    }
    for (const label of labelled) {
      if (only && !only.has(label.topic)) continue;
      const hit = mentions.some((mention) => bare(mention.topic) === label.topic && overlaps(text, label.text, mention.sentence));
      if (!hit) sentences.missed++;
    }
  }
  return { total, byTopic, byLanguage, sentences, errors };
}

function overlaps(text: string, part: string, span: { start: number; end: number }): boolean {
  const start = text.indexOf(part);
  return start >= 0 && start < span.end && span.start < start + part.length;
}

function tallyOf(map: Map<string, Tally>, key: string): Tally {
  let tally = map.get(key);
  if (!tally) {
    tally = { right: 0, wrong: 0, missed: 0 };
    map.set(key, tally);
  }
  return tally;
}
