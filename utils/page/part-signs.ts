import {
  ASIDE_WORDS,
  BODY_WORDS,
  CAPTION_WORDS,
  CREDIT_WORDS,
  LEAD_WORDS,
  SOFT_ASIDE_WORDS,
  UNSEEN_NAMES,
  UNSEEN_WORDS,
} from './page-words';

/** What an element's name, role and class words say about it, as bits. */
export const SIGN = { aside: 1, lead: 2, caption: 4, body: 8, unseen: 16, credit: 32, soft: 64 } as const;

const ASIDE_NAMES = new Set(['nav', 'aside', 'footer', 'menu', 'search', 'address', 'dialog']);
const ASIDE_ROLES = new Set(
  'navigation complementary contentinfo banner search dialog alertdialog alert menu menubar toolbar tablist tooltip status form'.split(
    ' ',
  ),
);
const ITEM_SIGNS: Readonly<Record<string, number>> = {
  articleBody: SIGN.body,
  description: SIGN.lead,
  alternativeHeadline: SIGN.lead,
  caption: SIGN.caption,
  author: SIGN.aside,
  publisher: SIGN.aside,
  comment: SIGN.aside,
  keywords: SIGN.aside,
};

const SLUG = 7;
const known = new Map<string, number>();
const KNOWN_MAX = 5_000;

/** Words of two or three letters inside a name such as "hqmAdKv" are chance; alone or at its beginning they mean something. */
const SHORT = 3;

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

function signsOfPart(part: string, following: string): number {
  const words = wordsOf(part);
  if (/\d/.test(part) && /[A-Z]/.test(part)) return 0;
  let signs = 0;
  words.forEach((word, i) => {
    if (i > 0 && word.length <= SHORT) return;
    const pair = word + (words[i + 1] ?? (i === words.length - 1 ? following : ''));
    if (ASIDE_WORDS.test(word) || ASIDE_WORDS.test(pair)) signs |= SIGN.aside;
    if (SOFT_ASIDE_WORDS.test(word)) signs |= SIGN.soft;
    if (LEAD_WORDS.test(word)) signs |= SIGN.lead;
    if (CAPTION_WORDS.test(word)) signs |= SIGN.caption;
    if (CREDIT_WORDS.test(word)) signs |= SIGN.credit;
    if (UNSEEN_WORDS.test(word) || UNSEEN_WORDS.test(pair)) signs |= SIGN.unseen;
  });
  return signs;
}

/** The signs of a `class` or `id` value: its words, cut at hyphens, underscores and capitals. */
export function signsOfNames(value: string): number {
  const seen = known.get(value);
  if (seen !== undefined) return seen;
  let signs = 0;
  for (const name of value.slice(0, 500).split(/\s+/)) {
    const parts = name.split(/[-_:.]+/).filter(Boolean);
    if (UNSEEN_NAMES.test(name.toLowerCase())) signs |= SIGN.unseen;
    parts.forEach((part, i) => {
      signs |= signsOfPart(part, parts[i + 1]?.toLowerCase() ?? '');
    });
    const words = wordsOf(name);
    const what = words.findLastIndex((word) => BODY_WORDS.what.test(word));
    if (what > 0 && words.slice(0, what).some((word) => BODY_WORDS.of.test(word))) signs |= SIGN.body;
  }
  // "text-with-summary" is the body and no lead, "teaser-text" is a lead.
  if (signs & SIGN.body) signs &= ~SIGN.lead;
  if (signs & SIGN.lead) signs &= ~SIGN.soft;
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(value, signs);
  return signs;
}

/** Everything that an element says about itself. */
export function signsOf(element: Element, name: string): number {
  let signs = ASIDE_NAMES.has(name) ? SIGN.aside : 0;
  if (name === 'figcaption') signs |= SIGN.caption;
  const names = element.getAttribute('class');
  if (names) signs |= signsOfNames(names);
  const id = element.getAttribute('id');
  // An id of many words is made of a heading's text.
  if (id && id.split('-', SLUG).length < SLUG) signs |= signsOfNames(id);
  const role = element.getAttribute('role');
  if (role && ASIDE_ROLES.has(role)) signs |= SIGN.aside;
  const item = element.getAttribute('itemprop');
  if (item) for (const one of item.split(/\s+/)) signs |= ITEM_SIGNS[one] ?? 0;
  return signs;
}

/** True for an element that no reader sees or that the reader writes in, as far as its attributes tell. */
export function isUnseen(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false' && editable !== 'inherit') return true;
  if (element.getAttribute('role') === 'textbox') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
