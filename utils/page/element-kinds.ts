const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const NOTHING_TO_READ = set(`
  script style noscript template head title meta link base svg math canvas iframe frame frameset noframes object embed video audio map area img
  picture source track input textarea select option optgroup datalist button code pre rt rp rtc progress meter portal
`);
const BLOCKS = set(`
  html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr legend li main menu nav ol p search section summary table tbody td tfoot th thead tr ul
`);
/** Elements inside which everything is part of one line of text. */
const LINES = set('p h1 h2 h3 h4 h5 h6 figcaption');

export type Treatment = 'skip' | 'block' | 'inline' | 'break' | 'apart';

/** How an element takes part in the flow of text, by its name alone (no style is computed); `container` is the block around it. `apart` is inline with space around. */
export function treatmentOf(name: string, container: string): Treatment {
  if (BLOCKS.has(name)) return /^h[1-6]$/.test(container) ? 'apart' : 'block';
  if (NOTHING_TO_READ.has(name)) return 'skip';
  if (name === 'br') return 'break';
  return name.includes('-') && !LINES.has(container) ? 'block' : 'inline';
}
