import type { Mention, Span } from '@/utils/domain/mention';
import type { Passage } from '@/utils/domain/note';
import type { TextMap } from './text-map';

/** What the cards need to know of the page that they stand on. */
export interface CardPage {
  readonly state: { readonly url: string; readonly host: string; readonly title: string; readonly date?: string };
  readonly reading: { readonly text: string } | undefined;
  /** Notes of the page; `span` where their passage was found. */
  readonly notes: readonly { readonly id: string; readonly span?: Span }[];
  mention(index: number): Mention | undefined;
  map(): TextMap | undefined;
}

/** The cards of a page, one at a time, and the bars beside noted passages. */
export interface Cards {
  /** The index of the mention whose card is open. */
  readonly open: number | undefined;
  /** The pointer or the focus is in the card. */
  readonly busy: boolean;
  /** Begins to fetch what the card of a mention will show. */
  prepare(index: number): void;
  show(index: number, takeFocus: boolean): void;
  /** Shows a form for a note on the present selection. */
  showSelection(passage: Passage): void;
  hide(): void;
  drawNotes(): void;
}

/**
 * Where the card's script, which is loaded only when a card is wanted, leaves its function for the hints script: both run in the
 * extension's own world of the page, which the page does not see.
 */
export const CARD_DOOR = Symbol.for('fact-context.card');
export type OpenCards = (page: CardPage, signal: AbortSignal) => Cards;
export type CardScope = { [CARD_DOOR]?: OpenCards };
