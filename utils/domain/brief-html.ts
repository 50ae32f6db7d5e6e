import type { Brief, BriefWords } from './brief';
import { citationsOf, speakersOf } from './citation';
import { plainLine } from './plain-line';
import type { Said, StatementView } from './record';
import { safeLink } from './safe-link';

const STYLE = `:root{color-scheme:light dark}body{max-width:44em;margin:2em auto;padding:0 1em;font:11pt/1.5 Georgia,serif}
h1{font-size:1.6em;line-height:1.25}h2{margin-top:2em;border-bottom:1px solid;padding-bottom:.2em}h3{font-size:1em;margin:1.5em 0 .5em}
article{margin:1em 0;break-inside:avoid}.head,.more{font-size:.85em;margin:0}.text{margin:.2em 0}blockquote{margin:.3em 0 .3em 1em}
.answers{margin-inline-start:1.5em;border-inline-start:2px solid;padding-inline-start:1em}ul{margin:.3em 0;padding-inline-start:1.2em;font-size:.85em}
a{overflow-wrap:anywhere}@media print{body{margin:0;max-width:none}a{color:inherit}}`;

/** A brief as one HTML file to read and print: styles of its own, no script and nothing from elsewhere, every text escaped. */
export function briefHtml({ page, topics }: Brief, words: BriefWords): string {
  const link = safeLink(page.url);
  const dates = [words.published, words.made].filter((part): part is string => part !== undefined);
  const body = topics.map(
    (topic) => `<section><h2${tongue(topic.title)}>${escaped(topic.title.text)}</h2>
<p${tongue(topic.summary)}>${escaped(topic.summary.text)}</p><p class="more">${escaped(words.pack(topic))}</p>
${topic.ledger.map(({ claim, answers }) => `${statement(claim, words)}${answered(answers, words)}`).join('\n')}
${topic.standing.length > 0 ? `<h3>${escaped(words.standing)}</h3>${topic.standing.map((said) => statement(said, words)).join('\n')}` : ''}</section>`,
  );
  return `<!doctype html>
<html lang="${escaped(words.language)}" dir="${words.direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="referrer" content="no-referrer">
<title>${escaped(words.title)}</title><style>${STYLE}</style></head><body>
<header><h1>${escaped(words.title)}</h1><p class="more">${anchor(link, page.url)}<br>${dates.map(escaped).join(' · ')}</p></header>
<main>
${body.join('\n')}
</main></body></html>
`;
}

const answered = (answers: readonly StatementView[], words: BriefWords): string =>
  answers.length === 0
    ? ''
    : `<div class="answers"><h3>${escaped(words.answers)}</h3>${answers.map((said) => statement(said, words)).join('\n')}</div>`;

function statement(said: StatementView, words: BriefWords): string {
  const { text, quote } = said;
  const sources = citationsOf(said, words).map(
    ({ title, publisher, published, url, archived }) =>
      `<li>${anchor(url, title)}, ${escaped(publisher)}${published ? `, ${escaped(words.day(published))}` : ''}${
        archived ? ` · ${anchor(archived, words.archived)}` : ''
      }</li>`,
  );
  return `<article><p class="head"><b>${escaped(words.kind(said))}</b> · <bdi>${escaped(speakersOf(said))}</bdi> · <time datetime="${escaped(
    said.date,
  )}">${escaped(words.day(said.date))}</time> · ${escaped(words.attribution(said))}</p>
<p class="text"${tongue(text)}>${escaped(text.text)}</p>${
    quote ? `<blockquote${tongue(quote)}>${escaped(words.quoted(quote.text))}</blockquote>` : ''
  }<ul aria-label="${escaped(words.sources)}">${sources.join('')}</ul><p class="more">${escaped(words.cite(said.key))}</p></article>`;
}

const tongue = ({ lang }: Said): string => `${lang ? ` lang="${escaped(lang)}"` : ''} dir="auto"`;

const anchor = (link: string | undefined, text: string): string =>
  link ? `<a href="${escaped(link)}" rel="noreferrer"><bdi>${escaped(text)}</bdi></a>` : `<bdi>${escaped(text)}</bdi>`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML, in an element or an attribute with quotation marks. */
const escaped = (text: string): string => plainLine(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
