import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadPacks } from '@/utils/authoring/load-packs';
import { readPage } from '@/utils/authoring/read-page';
import { recognise } from '@/utils/domain/recognise';
import { compileRules } from '@/utils/domain/topic-rules';

it('the demonstration article has its own topics and no others', async () => {
  const html = readFileSync('test/fixtures/demonstration.html', 'utf8');
  const { topics } = recognise(compileRules(await loadPacks([])), readPage({ html })?.blocks ?? []);
  expect(topics.map(({ topic }) => topic).sort()).toEqual([
    'gaza-and-campus/gaza-humanitarian-aid',
    'gaza-and-campus/us-arms-to-israel',
    'gaza-and-campus/us-campus-protests',
    'russia-ukraine/russia-sanctions',
    'us-china/china-russia-dual-use',
    'us-china/us-china-diplomacy',
    'us-china/us-election-interference',
  ]);
});
