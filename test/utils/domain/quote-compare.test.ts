import { describe, expect, it } from 'vitest';
import { riverDam } from '@/test/fixtures/river-dam';
import type { TopicKey } from '@/utils/domain/mention';
import { compareQuotes, type QuotePart } from '@/utils/domain/quote-compare';
import { makeShelf, type TopicShelf } from '@/utils/domain/shelf';

const RECORD = 'The dam has never been unsafe, and no repair is due this year.';
const HAN = '大坝从来没有不安全，今年不需要修理';
const made = riverDam();
const quoting = (quote: string) => {
  const pack = { ...made, positions: made.positions.map((one, at) => ({ ...one, quote: at === 0 ? quote : undefined })) };
  const shelf = makeShelf([{ ...pack, claims: pack.claims.map((one) => ({ ...one, quote: undefined })) }]);
  return shelf.topics.get('river-dam/dam-safety' as TopicKey) as TopicShelf;
};
const shown = (parts: readonly QuotePart[]) => parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
const compare = (text: string, quote = RECORD) => compareQuotes(quoting(quote), [{ kind: 'paragraph', text }], ['en']);

describe('a quotation on a page and the one on record', () => {
  it.each([
    ['word for word', 'She said: “The dam has never been unsafe, and no repair is due this year.”'],
    ['but for signs and case', 'She said: "the dam has never been unsafe; and no repair is due this year"'],
    ['in part', 'She said «the dam has never been unsafe» and left.'],
    ['within more words', '„I say it again: the dam has never been unsafe, and no repair is due this year, my friends“'],
  ])('are the same %s', (_, text) => {
    expect(compare(text)).toMatchObject([{ same: true, key: `river-dam/${made.positions[0]?.id}` }]);
  });

  it('are shown with what differs marked on both sides', () => {
    const [pair] = compare('“The dam has often been unsafe, and repair is due this year,” she said.');
    expect(pair?.same).toBe(false);
    expect(shown(pair?.page ?? [])).toBe('The dam has [often] been unsafe, and repair is due this year');
    expect(shown(pair?.record ?? [])).toBe('The dam has [never] been unsafe, and [no] repair is due this year');
  });

  it('are compared by characters in Chinese', () => {
    const [pair] = compare('部长说：“大坝从来没有安全，今年不需要修理”。', HAN);
    expect(shown(pair?.record ?? [])).toBe('大坝从来没有[不]安全，今年不需要修理');
  });

  it.each([
    ['says something else', '“Rain is due this year, and the wind has been strong.”'],
    ['is too short', '“The dam”, she said.'],
    ['has no marks of quotation', RECORD],
  ])('are not put together where the page %s', (_, text) => {
    expect(compare(text)).toEqual([]);
  });

  it('of a few words are put together where they stand on record one by one', () => {
    expect(compare('It is “never been unsafe”, she said.')).toMatchObject([{ same: true }]);
  });
});
