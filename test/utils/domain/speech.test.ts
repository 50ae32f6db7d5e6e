import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOfSpeech } from '@/utils/domain/speech';

/** Lines of `act <tab> sentence`; square brackets hold the words that are asked about. */
const files = globSync('test/fixtures/speech/*.txt').sort();

function read(line: string) {
  const [act = '', marked = ''] = line.split('\t');
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const sentence = marked.replace(/[[\]]/g, '');
  return { act, marked, sentence, at: start < 0 ? undefined : { start, end } };
}

describe.each(files.map((path) => [basename(path, '.txt'), path]))('in %s, what a sentence does is told', (_language, path) => {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean).map(read);
  it.each(lines)('$act: $marked', ({ act, sentence, at }) => {
    expect(kindOfSpeech(sentence, at)).toBe(act);
  });
});

describe('what a sentence does is told with caution', () => {
  it.each<[string, string]>([
    ['denial', 'Beijing denied it.'],
    ['charge', 'The US accused China.'],
    ['denial', 'China does not and will not interfere, he said.'],
    ['pledge', 'Xi told him that China would not interfere.'],
    ['other', 'China does not interfere.'],
    ['no-answer', 'The ministry did not immediately respond to the accusations.'],
    ['statement', '他说，无人机袭击了港口。'],
    ['other', ''],
    ['other', '12:30'],
    ['other', 'Η γέφυρα χτίστηκε το 1932.'],
  ])('%s: %s', (act, sentence) => {
    expect(kindOfSpeech(sentence)).toBe(act);
  });
});
