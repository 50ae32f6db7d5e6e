// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { placeAt } from '@/utils/page/hit';
import { createMarks, HIGHLIGHT, HOST, removeLeftovers } from '@/utils/page/mark';
import { survey } from '@/utils/page/survey';
import { textMap } from '@/utils/page/text-map';

class FakeHighlight extends Set<AbstractRange> {}
class FakeRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
  constructor({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit) {
    this.startContainer = startContainer;
    this.startOffset = startOffset;
    this.endContainer = endContainer;
    this.endOffset = endOffset;
  }
}
const browser = (more: object = {}) => {
  const highlights = Object.assign(new Map<string, FakeHighlight>(), more);
  return { window: { CSS: { highlights }, Highlight: FakeHighlight, StaticRange: FakeRange } as never, highlights };
};
const read = () => {
  document.body.innerHTML = '<p>The Alder dam</p><p>is a dam</p>';
  const steps = survey(document.body);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return textMap(step.value.runs);
};
const SPANS = [
  { index: 0, start: 4, end: 13 },
  { index: 1, start: 19, end: 22 },
];

describe('hints', () => {
  it('are one highlight of static ranges, and nothing in the document', () => {
    const { window, highlights } = browser();
    const map = read();
    const before = document.documentElement.outerHTML;
    expect(createMarks(window).paint(SPANS, map)).toBe(2);
    expect([...highlights.keys()]).toEqual([HIGHLIGHT]);
    expect(highlights.get(HIGHLIGHT)?.size).toBe(2);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('are gone when they are cleared', () => {
    const { window, highlights } = browser();
    const marks = createMarks(window);
    marks.paint(SPANS, read());
    marks.clear();
    expect([highlights.size, marks.places.length]).toEqual([0, 0]);
  });

  it('go with the text that they stood on', () => {
    const { window, highlights } = browser();
    const marks = createMarks(window);
    marks.paint(SPANS, read());
    document.querySelector('p')?.remove();
    marks.refresh();
    expect(marks.places.map(({ index }) => index)).toEqual([1]);
    expect(highlights.get(HIGHLIGHT)?.size).toBe(1);
  });

  it('go with the words that they stood on, where these change', () => {
    const { window, highlights } = browser();
    const marks = createMarks(window);
    marks.paint(SPANS, read());
    (document.querySelector('p')?.firstChild as Text).data = 'No dam now';
    marks.refresh();
    expect(marks.places.map(({ index }) => index)).toEqual([1]);
    expect(highlights.get(HIGHLIGHT)?.size).toBe(1);
  });

  it('stay as they are painted when they are chosen again, whatever is added or taken away beside them', () => {
    const { window, highlights } = browser();
    const marks = createMarks(window);
    const map = read();
    const painted = () => [...(highlights.get(HIGHLIGHT) ?? [])];
    marks.paint(SPANS, map);
    const [first, second] = painted();
    marks.paint(SPANS, map);
    expect(painted()).toEqual([first, second]);
    expect(painted().every((range, at) => range === [first, second][at])).toBe(true);
    marks.paint([...SPANS.slice(1), { index: 2, start: 0, end: 3 }], map);
    expect(painted()[0]).toBe(second);
    expect(painted()).toHaveLength(2);
  });

  it('are put back three times when the page deletes them, and then no more', () => {
    const { window, highlights } = browser();
    const marks = createMarks(window);
    marks.paint(SPANS, read());
    for (let i = 0; i < 3; i++) {
      highlights.clear();
      marks.refresh();
      expect(highlights.size).toBe(1);
    }
    highlights.clear();
    marks.refresh();
    expect(highlights.size).toBe(0);
    marks.paint(SPANS, read());
    expect(highlights.size).toBe(0);
  });

  it('are at most five hundred', () => {
    const { window } = browser();
    const many = Array.from({ length: 2_000 }, (_, index) => ({ index, start: 4, end: 9 }));
    expect(createMarks(window).paint(many, read())).toBe(500);
  });

  it('are none where highlights are not supported', () => {
    const marks = createMarks({});
    expect(marks.paint(SPANS, read())).toBe(0);
    expect(marks.clear).not.toThrow();
  });

  it('of a former instance are removed at start, with its host', () => {
    const { window, highlights } = browser();
    highlights.set(HIGHLIGHT, new FakeHighlight());
    highlights.set('of-the-page', new FakeHighlight());
    document.documentElement.append(document.createElement(HOST));
    removeLeftovers(document, window);
    expect([...highlights.keys()]).toEqual(['of-the-page']);
    expect(document.querySelector(HOST)).toBeNull();
  });
});

describe('the mention under a point', () => {
  it('is the one whose range is painted there', () => {
    const other = new FakeHighlight();
    const hits: { highlight: unknown; ranges: unknown[] }[] = [];
    const { window, highlights } = browser({ highlightsFromPoint: () => hits });
    const marks = createMarks(window);
    const map = read();
    marks.paint(SPANS, map);
    expect(placeAt(1, 1, marks, map, window)).toBeUndefined();
    hits.push({ highlight: other, ranges: [{}] }, { highlight: highlights.get(HIGHLIGHT), ranges: [marks.places[1]?.ranges[0]] });
    expect(placeAt(1, 1, marks, map, window)?.index).toBe(1);
  });

  it('is found by the place of the letter where highlights cannot be asked', () => {
    const { window } = browser();
    const marks = createMarks(window);
    const map = read();
    marks.paint(SPANS, map);
    const letter = { offsetNode: document.querySelector('p')?.firstChild, offset: 6 };
    const rect = { left: 10, right: 60, top: 10, bottom: 20, width: 50, height: 10 };
    const page = {
      CSS: {},
      document: {
        caretPositionFromPoint: () => letter,
        createRange: () => ({ setStart() {}, setEnd() {}, getClientRects: () => [rect] }),
      },
    } as never;
    expect(placeAt(20, 15, marks, map, page)?.index).toBe(0);
    expect(placeAt(200, 15, marks, map, page)).toBeUndefined();
    letter.offset = 1;
    expect(placeAt(20, 15, marks, map, page)).toBeUndefined();
  });
});
