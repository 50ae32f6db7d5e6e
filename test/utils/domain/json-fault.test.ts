import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFaultAt, notJson } from '@/utils/domain/json-fault';

const readable = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('a text that is not JSON', () => {
  test.each([
    ['{"a": 1,}', 'is not JSON (unreadable from character 9)'],
    ['{"a": 1 "b": 2}', 'is not JSON (unreadable from character 9)'],
    ['[1 2]', 'is not JSON (unreadable from character 4)'],
    ["{'a': 1}", 'is not JSON (unreadable from character 2)'],
    ['\u0089PNG\r\n', 'is not JSON (unreadable from character 1)'],
    ['{} x', 'is not JSON (unreadable from character 4)'],
    ['["a\nb"]', 'is not JSON (unreadable from character 4)'],
    ['["a", "b', 'is cut off after 8 characters: the file is not whole'],
    ['{"a": [1, ', 'is cut off after 10 characters: the file is not whole'],
  ])('%j %s', (text, words) => expect(notJson(text)).toBe(words));

  test('is told from JSON exactly as the engine tells it', () => {
    const mutated = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '{', ']', ':', '1', '\\', 'e', '\n'))
      .map(([json, at, put]) => json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + 1));
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), mutated), (text) => {
        expect(jsonFaultAt(text) === undefined, text).toBe(readable(text));
      }),
      { numRuns: 2000 },
    );
  });
});
