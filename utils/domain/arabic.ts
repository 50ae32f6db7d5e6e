const [WAW, FA, BA, KAF, LAM, ALIF] = [0x648, 0x641, 0x628, 0x643, 0x644, 0x627];

/**
 * Where a folded Arabic word begins without its article, as terms keep it, and without what may be written before that: و ف, then ب ك, then ال; or لل.
 * Two letters stay at least.
 */
export function afterArticle(units: Uint16Array, from: number, to: number): number {
  let at = from;
  if (units[at] === WAW || units[at] === FA) at++;
  const behind = units[at] === BA || units[at] === KAF ? at + 1 : at;
  if (units[behind] === ALIF && units[behind + 1] === LAM) at = behind + 2;
  else if (units[at] === LAM && units[at + 1] === LAM) at += 2;
  else return from;
  return to - at >= 2 ? at : from;
}

/** Where the word begins without one written-on particle (و ف ب ك ل); three letters stay at least. */
export function afterClitic(units: Uint16Array, from: number, to: number): number {
  const first = units[from];
  const clitic = first === WAW || first === FA || first === BA || first === KAF || first === LAM;
  return clitic && to - from >= 4 ? from + 1 : from;
}
