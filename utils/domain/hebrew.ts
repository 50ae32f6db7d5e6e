/** What is written onto the beginning of a Hebrew word behind an optional ו: "and" aside, "the", "in", "as", "to", "from", "that". */
const PREFIXES = ['ה', 'ב', 'כ', 'ל', 'מ', 'ש', 'שה', 'שב', 'שכ', 'של', 'שמ', 'כש', 'כשה', 'מה'].map((prefix) =>
  [...prefix].map((letter) => letter.charCodeAt(0)),
);
const VAV = 'ו'.charCodeAt(0);

/** The places at which a folded Hebrew word may begin without what is written onto it; three letters stay at least. */
export function hebrewStems(units: Uint16Array, from: number, to: number): number[] {
  const stems: number[] = [];
  const take = (at: number) => {
    for (const prefix of PREFIXES) if (prefix.every((letter, i) => units[at + i] === letter)) stems.push(at + prefix.length);
  };
  take(from);
  if (units[from] === VAV) {
    stems.push(from + 1);
    take(from + 1);
  }
  return stems.filter((at) => to - at >= 3);
}
