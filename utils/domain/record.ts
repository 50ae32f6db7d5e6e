import type { TopicKey } from './mention';
import type { Attribution, PositionKind, Source } from './pack-format';

/** A text of a pack in the language that serves the reader best; `lang` is its BCP 47 tag, or empty when unknown. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

export interface SourceView {
  readonly title: Said;
  readonly publisher: string;
  readonly kind: Source['kind'];
  readonly published?: string;
  readonly url?: string;
  readonly archived?: string;
}

/** A claim (`kind` absent) or a position, ready to be shown. `key` is `<pack id>/<id>`. */
export interface StatementView {
  readonly key: string;
  readonly topic: TopicKey;
  readonly kind?: PositionKind;
  /** The claimant or holder, as `<pack id>/<actor id>`. */
  readonly actor: string;
  readonly who: Said;
  /** Who spoke for the holder, where it is another than the holder. */
  readonly speaker?: Said;
  /** In what capacity the claimant or speaker spoke. */
  readonly capacity?: Said;
  readonly date: string;
  readonly place?: Said;
  readonly text: Said;
  readonly quote?: Said;
  readonly attribution: Attribution;
  readonly sources: readonly SourceView[];
  readonly repeats: readonly RepeatView[];
  /** The positions that this one takes the place of, as its pack says. */
  readonly supersedes?: readonly { readonly key: string; readonly kind: PositionKind; readonly date: string }[];
}

/** The same said again. */
export interface RepeatView {
  readonly date: string;
  readonly place?: Said;
  readonly sources: readonly SourceView[];
}

/** A third party's published examination of a claim, with its rating in its own words and on its own scale. */
export interface ReviewView {
  readonly key: string;
  readonly reviewer: string;
  readonly url: string;
  readonly date?: string;
  readonly rating: { readonly text: string; readonly value?: number; readonly best?: number; readonly worst?: number };
}

/** A claim and the positions that answer it, both in order of date. */
export interface LedgerEntry {
  readonly claim: StatementView;
  readonly answers: readonly StatementView[];
  /** What others have published about the claim; absent where none has. */
  readonly reviews?: readonly ReviewView[];
}

/** Which pack something comes from. */
export interface PackView {
  readonly id: string;
  readonly title: Said;
  readonly publisher: string;
  readonly revision: number;
  readonly asOf: string;
  readonly languages: readonly string[];
  readonly topics: number;
}

/** What is known of a topic at a glance. */
export interface TopicOutline {
  readonly key: TopicKey;
  readonly title: Said;
  readonly summary: Said;
  readonly claims: number;
  readonly positions: number;
  readonly pack: PackView;
}

/** A topic's whole record: claims with what answers them, newest first, then positions that answer no claim, newest first. */
export interface TopicRecord extends TopicOutline {
  readonly ledger: readonly LedgerEntry[];
  readonly standing: readonly StatementView[];
}

/** What the card shows for one mention: the closest claim with its answers, or the newest when none is near enough. */
export interface CardView {
  readonly topic: TopicOutline;
  readonly closest: LedgerEntry | undefined;
  /** The position closest to the sentence when it answers no claim of the pack. */
  readonly position: StatementView | undefined;
  /** False when nothing was near enough to the sentence and the newest statements stand in. */
  readonly near: boolean;
  /** The day of the article that the card was asked for, in the pack format's form. */
  readonly date?: string;
}
