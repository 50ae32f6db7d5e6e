// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survey } from '@/utils/page/survey';
import { textMap } from '@/utils/page/text-map';

const read = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  const steps = survey(root);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { runs } = step.value;
  return { text: runs.map((run) => run.text).join('\n'), map: textMap(runs), root };
};

/** What the ranges hold, white space collapsed as a reader sees it. */
const contents = (ranges: ReturnType<ReturnType<typeof textMap>['rangesOf']>): string =>
  ranges
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    })
    .join('|');

describe('the map from the text to the document', () => {
  it.each([
    ['a word', '<p>The Alder dam</p>', 'Alder', 'Alder'],
    ['words with white space between', '<p>The\n  Alder \t dam</p>', 'Alder dam', 'Alder \t dam'],
    ['words over inline elements', '<p>The <b>Al</b>der<i> dam</i></p>', 'Alder dam', 'Alder dam'],
    ['words over a line break', '<p>The Alder<br>dam</p>', 'Alder dam', 'Alderdam'],
    ['words with ruby between', '<p><ruby>堰<rt>せき</rt></ruby>堤</p>', '堰堤', '堰|堤'],
    ['words with something hidden between', '<p>Alder <span hidden>old</span>dam</p>', 'Alder dam', 'Alder |dam'],
    ['words over two blocks', '<p>The Alder</p><p>dam holds</p>', 'Alder\ndam', 'Alder|dam'],
  ])('finds %s', (_, html, words, expected) => {
    const { text, map } = read(html);
    const start = text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(contents(map.rangesOf(start, start + words.length))).toBe(expected);
  });

  const space = fc.constantFrom(' ', '\n', '\t', '  ', '\n    ', '', '\u00a0', '\u00ad');
  const word = fc.constantFrom('dam', 'Alder', 'Rowe', '堰堤', '𝒜', 'é', 'x');
  const inline = fc
    .array(fc.tuple(fc.constantFrom('', 'b', 'i', 'a', 'span'), space, word, space), { minLength: 1, maxLength: 6 })
    .map((parts) =>
      parts
        .map(([name, before, text, after]) => (name ? `<${name}>${before}${text}${after}</${name}>` : `${before}${text}${after}`))
        .join(''),
    );
  const html = fc
    .array(
      fc.tuple(
        fc.constantFrom('p', 'h2', 'li', 'div', 'blockquote'),
        inline,
        fc.constantFrom('', '<br>', '<i hidden>no</i>', ' \n '),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((blocks) => blocks.map(([name, text, after]) => `<${name}>${text}${after}${text}</${name}>`).join('\n'));

  it('leads from every offset to a place of the document and back', () => {
    fc.assert(
      fc.property(html, (source) => {
        const { text, map } = read(source);
        for (let at = 0; at < text.length; at++) {
          const [range] = map.rangesOf(at, at + 1);
          if (text[at] === '\n') expect(range).toBeUndefined();
          if (!range) continue;
          expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(at);
          const unit = (range.startContainer as Text).data.charAt(range.startOffset);
          expect(/[\t\n ]/.test(unit) ? ' ' : unit).toBe(text[at]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('collapses white space as a browser shows it', () => {
    fc.assert(
      fc.property(html, (source) => {
        const { text } = read(source);
        expect(text).not.toMatch(/[\t\r\f]| {2}|\n\n|^ | $| \n|\n /);
      }),
    );
  });

  it('knows no offset for text that is not of the article', () => {
    const { map, root } = read('<p>The Alder dam</p><nav hidden>Home</nav>');
    expect(map.offsetOf(root.querySelector('nav')?.firstChild as Node, 1)).toBeUndefined();
    expect(map.offsetOf(root, 0)).toBeUndefined();
  });

  it('gives the nearest offset to a place between elements', () => {
    const { text, map, root } = read('<p>One</p>\n<p>Two <b>and</b></p>\n<p>Three</p>');
    expect(map.nearestOffset(root, 0, 'next')).toBe(0);
    expect(map.nearestOffset(root, 2, 'next')).toBe(text.indexOf('Two'));
    expect(map.nearestOffset(root, 2, 'previous')).toBe(3);
    expect(map.nearestOffset(root, root.childNodes.length, 'previous')).toBe(text.length);
    expect(map.nearestOffset(root, root.childNodes.length, 'next')).toBeUndefined();
    expect(map.nearestOffset(root.querySelectorAll('p')[1] as Node, 1, 'next')).toBe(text.indexOf('and'));
  });
});
