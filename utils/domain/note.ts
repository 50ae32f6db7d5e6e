/**
 * A passage of a page, found again by quotation or by position in the article's text.
 * The two selectors of the W3C Web Annotation Data Model: TextQuoteSelector (`exact`, `prefix`, `suffix`)
 * and TextPositionSelector (`start`, `end`, in UTF-16 units).
 */
export interface Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** What of the record a note hangs on; keys are `<pack id>/<id>`. */
export interface NoteTarget {
  readonly list: 'topic' | 'claim' | 'position';
  readonly key: string;
}

/** The reader's own text, tied to a page and perhaps to a passage of it and to parts of the record. Times are ISO 8601 in UTC. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly page: { readonly url: string; readonly title: string };
  readonly passage?: Passage;
  readonly targets: readonly NoteTarget[];
  readonly created: string;
  readonly changed: string;
  /** When the reader deleted it; it stays in the trash until it is purged. */
  readonly deleted?: string;
}
