import type { Speech } from './speech';

/** A topic's id outside its pack: `<pack id>/<topic id>`. */
export type TopicKey = `${string}/${string}`;

/** A stretch of text, in UTF-16 units: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The proof of a mention: the rule that held (in which language of the pack) and the words of the text that fulfilled it, those that other
 * sentences lent among them. `learned`: the words are such as the
 * topic's own material teaches.
 */
export interface Why {
  readonly rule: 'phrase' | 'groups' | 'terms' | 'learned';
  readonly language: string;
  readonly words: readonly (Span & { readonly text: string })[];
}

/** A place in an article's text where a topic is recognised. Offsets are into the article's text. */
export interface Mention extends Span {
  readonly topic: TopicKey;
  readonly text: string;
  readonly sentence: Span;
  readonly why: Why;
  /** What the sentence does where the mention stands. */
  readonly speech: Speech;
}

/** A topic of a page with its share of the page's evidence, 0 to 1; the heaviest topic comes first. */
export interface TopicWeight {
  readonly topic: TopicKey;
  readonly weight: number;
}

/** What is recognised in an article. */
export interface Recognition {
  readonly mentions: readonly Mention[];
  readonly topics: readonly TopicWeight[];
}
