import { parseHTML } from 'linkedom';

const SENTENCES = [
  'Inspectors said on Monday that the spillway of the Alder dam has cracks that need repair.',
  'The ministry of water answered a day later that the dam is safe and always was.',
  'People in the valley have asked for a second inspection by somebody from elsewhere.',
  'The report of the first inspection was published in March and runs to ninety pages.',
];

/** A paragraph of running text; every number gives another one. */
export const paragraph = (n: number): string => `Paragraph ${n}. ${SENTENCES[n % SENTENCES.length]}`;
export const paragraphs = (count: number, from = 1): string =>
  Array.from({ length: count }, (_, i) => `<p>${paragraph(from + i)}</p>`).join('\n');
export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Cracks in the Alder dam - Valley Herald</title>${head}</head><body>${body}</body></html>`;

export const parsers: readonly (readonly [string, (html: string) => Document])[] = [
  ['a browser-like document', (html) => new DOMParser().parseFromString(html, 'text/html')],
  ['a document on the command line', (html) => parseHTML(html).document as unknown as Document],
];
