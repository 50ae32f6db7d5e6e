/** Tells whether the text is a calendar date of the pack format: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Puts dates of the pack format in order, the oldest first. */
export const compareDates = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
