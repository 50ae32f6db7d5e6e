import { isClobbered, siblingAfter } from './clobbered';
import { collapse } from './collapse';
import { treatmentOf } from './element-kinds';
import { isUnseen, SIGN, signsOf, signsOfNames } from './part-signs';
import { shadowOf } from './shadow';

/** A text node's share of a run: `at` and `length` in the run's collapsed text. */
export interface Piece {
  readonly node: Text;
  readonly at: number;
  length: number;
  /** The space at the node's beginning was swallowed by the one before it. */
  readonly afterSpace: boolean;
  /** Something that is not read stands between the piece before and this one. */
  readonly gap: boolean;
}

/** A block-level element, with what it says about itself. */
export interface Box {
  readonly element: Element;
  readonly name: string;
  readonly parent: Box | undefined;
  readonly depth: number;
  /** Its place in `Survey.boxes`, which is in document order. */
  readonly index: number;
  readonly signs: number;
}

/** A stretch of text between block borders. `link` counts the units inside links, `links` the links that begin in it. */
export interface Run {
  readonly box: Box;
  text: string;
  link: number;
  links: number;
  /** What inline elements around all of the text say about it. */
  signs: number;
  readonly pieces: Piece[];
}

export interface Survey {
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
  /** A cap was reached: the page is longer than what was read. */
  readonly cut: boolean;
}

const MAX_RUNS = 20_000;
const MAX_BOXES = 200_000;
const MAX_UNITS = 2_000_000;
const MAX_SHADOW = 8;
const NODES_PER_SLICE = 50;
const TEXT = 3;
const ELEMENT = 1;

interface Frame {
  readonly parent: Node;
  next: Node | null;
  readonly list: readonly Node[] | undefined;
  index: number;
  readonly box: Box;
  readonly block: boolean;
  readonly apart: boolean;
  readonly link: boolean;
  readonly shadow: number;
  /** What the inline elements around say. */
  readonly signs: number;
}

/** Reads the flow of text below an element, once, without altering it; yields after every few dozen nodes. `meet` is told of shadow roots. */
export function* survey(root: Element, meet: (shadow: ShadowRoot) => void = () => {}): Generator<undefined, Survey> {
  const boxes: Box[] = [];
  const runs: Run[] = [];
  let units = 0;
  let run: Run | undefined;
  /** The run ends with a space; asking its long text would cost as much as reading it. */
  let spaced = false;
  let gap = false;
  let breaks = 0;
  let links = 0;
  let newLink = false;

  const flush = (): void => {
    breaks = 0;
    gap = false;
    if (!run) return;
    if (spaced) {
      run.text = run.text.slice(0, -1);
      const last = run.pieces.at(-1);
      if (last && last.at + last.length > run.text.length) last.length = run.text.length - last.at;
    }
    if (run.text) runs.push(run);
    run = undefined;
    spaced = false;
  };
  const read = (node: Text, box: Box, inline: number): void => {
    const afterSpace = !run || spaced;
    const left = MAX_UNITS - units;
    const data = node.length > 2 * left ? node.substringData(0, 2 * left) : node.data;
    const text = collapse(data, afterSpace).slice(0, left);
    if (text === '' || (!run && text === ' ')) return;
    if (text !== ' ') breaks = 0;
    run ??= { box, text: '', link: 0, links: 0, signs: inline, pieces: [] };
    if (text !== ' ') run.signs &= inline;
    run.pieces.push({ node, at: run.text.length, length: text.length, afterSpace, gap });
    run.text += text;
    spaced = text.endsWith(' ');
    if (links > 0) {
      run.link += text.length;
      if (newLink) run.links++;
      newLink = false;
    }
    units += text.length;
    gap = false;
  };
  const lineBreak = (): void => {
    if (!run) return;
    if (++breaks > 1) flush();
    else space();
  };

  const space = (): void => {
    if (!run || spaced) return;
    run.text += ' ';
    spaced = true;
  };

  const stack: Frame[] = [];
  const enter = (element: Element, container: Box | undefined, shadow: number, inline: number): void => {
    const name = element.localName;
    if (isClobbered(element)) return;
    const treatment = container ? treatmentOf(name, container.name) : 'block';
    if (treatment === 'break') {
      lineBreak();
      return;
    }
    if (treatment === 'skip' || (element.attributes.length > 0 && isUnseen(element))) {
      gap = true;
      return;
    }
    const block = treatment === 'block';
    const apart = treatment === 'apart';
    if (apart) space();
    const signs = block ? signsOf(element, name) : signsOfNames(element.getAttribute('class') ?? '');
    if (signs & SIGN.unseen && container) {
      gap = true;
      return;
    }
    if (name === 'dialog' && !element.hasAttribute('open')) return;
    let box = container;
    if (block || !box) {
      flush();
      box = { element, name, parent: container, depth: container ? container.depth + 1 : 0, index: boxes.length, signs };
      boxes.push(box);
    }
    const link = name === 'a' && (element.hasAttribute('href') || !(element.hasAttribute('name') || element.hasAttribute('id')));
    if (link) {
      links++;
      newLink = true;
    }
    const inside = shadow < MAX_SHADOW ? shadowOf(element) : null;
    if (inside) meet(inside);
    const slotted = name === 'slot' && shadow > 0 ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    const list = slotted && slotted.length > 0 ? slotted : undefined;
    const parent = inside ?? element;
    stack.push({
      parent,
      next: parent.firstChild,
      list,
      index: 0,
      box,
      block,
      apart,
      link,
      shadow: inside ? shadow + 1 : shadow,
      signs: block ? 0 : inline | signs,
    });
  };

  enter(root, undefined, 0, 0);
  let visited = 0;
  while (stack.length > 0 && units < MAX_UNITS && runs.length < MAX_RUNS && boxes.length < MAX_BOXES) {
    const frame = stack[stack.length - 1] as Frame;
    const node = frame.list ? (frame.list[frame.index++] ?? null) : frame.next;
    if (!node) {
      stack.pop();
      if (frame.block) flush();
      if (frame.apart) space();
      if (frame.link) links--;
      continue;
    }
    if (!frame.list) frame.next = siblingAfter(node, frame.parent);
    if (node.nodeType === TEXT) read(node as Text, frame.box, frame.signs);
    else if (node.nodeType === ELEMENT) enter(node as Element, frame.box, frame.shadow, frame.signs);
    if (++visited % NODES_PER_SLICE === 0) yield;
  }
  flush();
  return { boxes, runs, cut: stack.length > 0 };
}
