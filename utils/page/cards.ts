import type { Mention } from '@/utils/domain/mention';
import type { Passage } from '@/utils/domain/note';
import type { Host } from './host';
import type { DomRange } from './text-map';

/** The page that a card stands on, as it was when the card was opened. */
export interface HintedPage {
  readonly url: string;
  readonly title: string;
  readonly host: string;
  readonly date?: string;
}

/** A mention with all that its card needs, taken at one moment: the page may change under an open card. */
export interface Hinted {
  readonly mention: Mention;
  readonly sentence: string;
  readonly passage: Passage;
  readonly ranges: readonly DomRange[];
  readonly page: HintedPage;
}

/** What the cards ask of the page. */
export interface CardPage {
  readonly page: HintedPage;
  hinted(index: number): Hinted | undefined;
  /** A card opened on these words, or closed when there are none. */
  opened(hinted: Hinted | undefined): void;
}

/** The cards of a page, one at a time. */
export interface Cards {
  /** The index of the mention whose card is open. */
  readonly open: number | undefined;
  /** The pointer or the focus is in the card. */
  readonly busy: boolean;
  /** Begins to fetch what the card of a mention will show. */
  prepare(index: number): void;
  show(index: number, takeFocus: boolean): void;
  hide(): void;
  /** The page was read anew: a card whose words are gone closes, unless the reader is busy in it. */
  settle(): void;
}

/**
 * Where the card's script, which is loaded only on pages that have hints, leaves its function for the hints script: both run in the
 * extension's own world of the page, which the page does not see.
 */
export const CARD_DOOR = Symbol.for('fact-context.card');
export type OpenCards = (page: CardPage, host: Host, signal: AbortSignal) => Cards;
export type CardScope = { [CARD_DOOR]?: OpenCards };
