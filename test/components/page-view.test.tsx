// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageView, type PageViewProps } from '@/components/PageView';
import { card, claim, mentions, outline, pack, pair, record, topics } from '@/test/gallery/sample';
import type { TopicKey } from '@/utils/domain/mention';
import type { SituationKind } from '@/utils/domain/situation-kind';

const ready = <T,>(value: T) => ({ state: 'ready' as const, value, again: vi.fn() });
const done = async () => undefined;

const props = (over: Partial<PageViewProps> = {}): PageViewProps => ({
  host: 'news.example',
  language: 'en',
  on: true,
  topics,
  packs: [pack],
  rows: ready([]),
  notes: { add: vi.fn(done), change: vi.fn(done), remove: vi.fn(done), find: vi.fn() },
  onSwitch: vi.fn(),
  onOpen: vi.fn(),
  onGoTo: vi.fn(),
  onPanel: vi.fn(),
  onLibrary: vi.fn(),
  onOnce: vi.fn(),
  onAlways: vi.fn(),
  onReload: vi.fn(),
  onLookAgain: vi.fn(),
  onAgain: vi.fn(),
  ...over,
});
const open = {
  topic: outline.key,
  record: ready(record),
  passages: mentions.map(({ index, mention, sentence }) => ({ index, text: mention.text, sentence, speech: mention.speech })),
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('the page in front', () => {
  it('lists its topics, heaviest first, with what is known of each in numbers, and no share of anything', () => {
    render(<PageView {...props()} />);
    const rows = within(screen.getByRole('region', { name: 'Topics on this page' })).getAllByRole('button');
    expect(rows).toHaveLength(3);
    expect(rows[0]?.textContent).toContain('Safety of the Alder dam');
    expect(rows[0]?.textContent).toContain('4 mentions · 2 claims · 4 positions');
    expect(screen.queryByText(/%/)).toBeNull();
  });

  it('opens a topic to its record and gives the focus back to it on the way back', () => {
    const View = () => {
      const [topic, setTopic] = useState<TopicKey>();
      return <PageView {...props({ open: topic && { ...open, topic }, onOpen: setTopic })} />;
    };
    render(<View />);
    fireEvent.click(button(/Safety of the Alder dam/));
    expect(document.activeElement).toBe(button('Back'));
    expect(screen.getByRole('heading', { name: 'Claims and the answers to them' })).toBeTruthy();
    fireEvent.click(button('Back'));
    expect(document.activeElement).toBe(button(/Safety of the Alder dam/));
  });

  it('shows each claim with the positions that answer it, and says where none does', () => {
    render(<PageView {...props({ open })} />);
    const answers = screen.getByRole('list', { name: 'Positions that answer this claim' });
    expect(within(answers).getAllByRole('article')).toHaveLength(2);
    expect(screen.getByText('No answer to this claim in the pack.')).toBeTruthy();
    expect(screen.getByText('Pledge')).toBeTruthy();
  });

  it.each([
    [true, 2],
    [false, 1],
  ])('puts the statements closest to the page before the whole record when they are near (%s)', (near, times) => {
    const closest = { ...card, near, closest: pair, position: undefined };
    render(<PageView {...props({ open: { ...open, closest } })} />);
    expect(screen.queryAllByRole('heading', { name: 'Closest to this page' })).toHaveLength(times - 1);
    expect(screen.getAllByText(claim.text.text)).toHaveLength(times);
  });

  it.each([
    ['The minister, who had been asked about it again and again by people of the lower valley, said the dam was safe.'],
    [
      '部长在记者会上反复被问及此事之后表示，无论上游发生什么情况，无论检查报告写了什么，下游居民都不必担心，因为所有检查都已完成，the dam was safe.',
    ],
  ])('shows the hinted words early in a passage, however late they stand in their sentence', (sentence) => {
    const passages = [{ index: 0, text: 'dam was safe', sentence, speech: 'other' as const }];
    render(<PageView {...props({ open: { ...open, passages } })} />);
    const mark = document.querySelector('.passage mark');
    const before = mark?.previousSibling?.textContent ?? '';
    expect(before).toMatch(/^…\S/);
    expect(before.length).toBeLessThanOrEqual(61);
    expect(sentence).toContain(before.slice(1));
  });

  it('goes to a passage of the topic, with the hinted words marked in their sentence', () => {
    const onGoTo = vi.fn();
    render(<PageView {...props({ open, onGoTo })} />);
    const passage = button(/Go to The minister told reporters/);
    expect(passage.querySelector('mark')?.textContent).toBe('dam was safe');
    fireEvent.click(passage);
    expect(onGoTo).toHaveBeenCalledWith(1);
  });

  it('switches hints off for the site by name', () => {
    const onSwitch = vi.fn();
    render(<PageView {...props({ onSwitch })} />);
    const knob = screen.getByRole('switch', { name: 'Hints on this site: news.example' });
    expect(knob.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(knob);
    expect(onSwitch).toHaveBeenCalledWith(false);
  });

  it('says which packs were consulted, with revision and age, when nothing is recognised', () => {
    render(<PageView {...props({ situation: 'nothing', language: 'sw' })} />);
    expect(screen.getByRole('heading', { name: 'No pack covers Swahili' })).toBeTruthy();
    expect(screen.getByText(/Looked for 3 topics in 1 pack/)).toBeTruthy();
    expect(screen.getByText(/revision 3, as of May 2, 2026/)).toBeTruthy();
  });

  it.each(['en-GB', '', 'zh-Hant'])('says of a page in a language of the packs that no topic was recognised (%s)', (language) => {
    render(<PageView {...props({ situation: 'nothing', language })} />);
    expect(screen.getByRole('heading', { name: 'No topic recognised' })).toBeTruthy();
  });

  it('says of a page with topics that no pack covers its language', () => {
    render(<PageView {...props({ language: 'sw' })} />);
    expect(screen.getByText(/No pack covers this page’s language, Swahili/)).toBeTruthy();
  });

  it.each<[SituationKind, RegExp]>([
    ['reading', /Reading the article/],
    ['noArticle', /No article on this page/],
    ['off', /Hints are off on this site/],
    ['impossible', /Not possible on this page/],
    ['unseen', /only when you press its button/],
    ['reload', /Files such as PDF get no hints/],
    ['dead', /Your notes are safe/],
    ['paused', /This page keeps changing: hints are paused/],
    ['failed', /could not be read/],
  ])('says in words that it is %s', (situation, words) => {
    render(<PageView {...props({ situation })} />);
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    expect(screen.queryByRole('region', { name: 'Topics on this page' })).toBeNull();
  });

  it.each([
    ['notHere', 'Show hints once', 'onOnce'],
    ['notHere', 'Always on this site', 'onAlways'],
    ['reload', 'Reload the page', 'onReload'],
    ['paused', 'Look again', 'onLookAgain'],
    ['dead', 'Try again', 'onAgain'],
    ['failed', 'Try again', 'onAgain'],
  ] as const)('offers, when %s, "%s"', (situation, name, callback) => {
    const act = vi.fn();
    render(<PageView {...props({ situation, [callback]: act })} />);
    fireEvent.click(button(name));
    expect(act).toHaveBeenCalledOnce();
  });

  it.each([undefined, open])('says in a private window that no notes are kept, and offers none', (record) => {
    render(<PageView {...props({ private: true, open: record })} />);
    expect(screen.queryAllByText(/notes are not kept from here/)).toHaveLength(record ? 0 : 1);
    expect(screen.queryByRole('button', { name: /Add a note|Note on this/ })).toBeNull();
  });
});
