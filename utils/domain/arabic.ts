/** The article with what may be written before it: و ف, then ب ك, then ال; or لل. */
const ARTICLE = /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=..)/;
const CLITIC = /^[\u0648\u0641\u0628\u0643\u0644](?=...)/;

/** An Arabic word without its article, as terms keep it. Takes a folded word. */
export const withoutArticle = (word: string): string => word.replace(ARTICLE, '');

/** The words that a folded Arabic word may stand for: itself, without the article, without one written-on particle. */
export function arabicReadings(word: string): string[] {
  const bare = withoutArticle(word);
  const readings = [bare];
  if (bare === word && CLITIC.test(word)) readings.push(word.slice(1));
  return readings;
}
