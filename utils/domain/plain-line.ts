/** A text on one line: runs of blanks are one space; control characters and signs that turn the direction of what follows are dropped. */
export const plainLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .replace(/[\u202a-\u202e\ufeff]|\p{Cs}/gu, '')
    .trim();
