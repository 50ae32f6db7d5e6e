import type { Citation } from './citation';

/** The parts of a date of the pack's form: year, month and day, as far as known. */
const partsOf = (date: string): number[] => date.split('-').map(Number);

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/** A text inside the braces of a BibTeX field: nothing in it is a command, and its braces are even. */
export const bibtexText = (text: string): string => text.replace(/[\\{}^~$&%#_]/g, (sign) => BIBTEX_SIGNS[sign] ?? sign);

/** Addresses keep their percent signs, which `url` fields are read with; a brace or backslash is written in hexadecimal. */
const bibtexUrl = (url: string): string => url.replace(/[\\{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Citations as BibTeX. Keys are those of the record with `:` for the slash. */
export const toBibtex = (citations: readonly Citation[]): string =>
  citations
    .map(({ id, title, publisher, published, url, archived, language, note }) => {
      const [year, month] = published ? partsOf(published) : [];
      const fields: readonly (readonly [string, string | undefined])[] = [
        ['title', `{${bibtexText(title)}}`],
        ['organization', bibtexText(publisher)],
        ['year', year?.toString()],
        ['month', month?.toString()],
        ['date', published],
        ['url', url && bibtexUrl(url)],
        ['archiveurl', archived && bibtexUrl(archived)],
        ['langid', language && bibtexText(language)],
        ['note', bibtexText(note)],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
      return `@misc{${id.replace('/', ':')},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');

const RIS_TYPES = { official: 'GOVDOC', 'news-agency': 'NEWS', news: 'NEWS', 'fact-check': 'ELEC', document: 'GEN' } as const;

/** Citations as RIS: each value on a line of its own, lines ending in CR LF as the format asks. */
export const toRis = (citations: readonly Citation[]): string =>
  citations
    .map(({ id, kind, title, publisher, published, url, archived, language, note }) => {
      const [year, month, day] = (published ?? '').split('-');
      const fields: readonly (readonly [string, string | undefined])[] = [
        ['TY', RIS_TYPES[kind]],
        ['ID', id],
        ['TI', title],
        ['PB', publisher],
        ['PY', year],
        ['DA', published && `${year}/${month ?? ''}/${day ?? ''}/`],
        ['UR', url],
        ['L2', archived],
        ['LA', language],
        ['N1', note],
      ];
      const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
      return `${lines.join('')}ER  - \r\n`;
    })
    .join('\r\n');

const CSL_TYPES = {
  official: 'document',
  'news-agency': 'article-newspaper',
  news: 'article-newspaper',
  'fact-check': 'webpage',
  document: 'document',
} as const;

/** Citations as CSL-JSON, as reference managers take it. */
export const toCsl = (citations: readonly Citation[]): string =>
  `${JSON.stringify(
    citations.map(({ id, kind, title, publisher, published, url, archived, language, note }) => ({
      id,
      type: CSL_TYPES[kind],
      title,
      [kind === 'news' || kind === 'news-agency' || kind === 'fact-check' ? 'container-title' : 'publisher']: publisher,
      issued: published ? { 'date-parts': [partsOf(published)] } : undefined,
      URL: url,
      archive_location: archived,
      language,
      note,
    })),
    null,
    2,
  )}\n`;
