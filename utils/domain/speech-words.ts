/** What a word does in a sentence, for `kindOfSpeech`. */
export type SpeechRole =
  /** Denies by itself. */
  | 'denial'
  /** Accuses by itself. */
  | 'charge'
  /** Names an accusation that the sentence may do anything with. */
  | 'blame'
  /** Evidence: of a charge, or missing, which denies. */
  | 'proof'
  /** What is denied when it is negated. */
  | 'deed'
  /** An answer, which is refused when it is negated. */
  | 'answer'
  | 'pledge'
  /** Asks, in words. */
  | 'ask'
  /** Attributes: says, declares, according to. */
  | 'say'
  | 'not'
  | 'never'
  /** Negates what is to come, which pledges: will not. */
  | 'future'
  /** Negates an answer or a denial only: refuses to. */
  | 'refuse'
  /** Belongs to a longer wording that does nothing of the kind. */
  | 'none'
  /** A frequent word that tells the language. */
  | 'small';

/** The words of one language, by role; `|` parts terms, which are read as a pack's are, and `a/b … c` stands for a or b with c after it. */
export interface SpeechWords extends Partial<Readonly<Record<SpeechRole, string>>> {
  /** A negation reaches so many UTF-16 units forward to what it negates, a refusal three times as many; and backward, where it may. */
  readonly reach: number;
  readonly back?: number;
  /** The main verb stands last. */
  readonly last?: true;
}
