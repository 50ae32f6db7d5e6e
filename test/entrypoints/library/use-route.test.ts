import { describe, expect, it } from 'vitest';
import { readRoute } from '@/entrypoints/library/use-route';

describe('a place in the library', () => {
  it.each([
    ['', 'notes', ''],
    ['#/notes', 'notes', ''],
    ['#notes/abc', 'notes', 'abc'],
    ['#/topics/us-china/taiwan-status', 'topics', 'us-china/taiwan-status'],
    ['#/settings', 'settings', ''],
    ['#/search/actor%3ARowe%20dam', 'search', 'actor:Rowe dam'],
    ['#/nowhere/x', 'notes', ''],
    ['#/notes/%E0%A4%A', 'notes', ''],
  ])('"%s" is the part %s at "%s"', (hash, part, at) => expect(readRoute(hash)).toEqual({ part, at }));
});
