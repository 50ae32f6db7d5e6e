import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { riverDam } from '@/test/fixtures/river-dam';
import { recognise } from '@/utils/domain/recognise';
import { compileRules } from '@/utils/domain/topic-rules';
import { keepRecogniser, keptRecogniser } from '@/utils/store/compiled';

describe('a compiled recogniser', () => {
  it('comes back from the database and recognises the same', async () => {
    await keepRecogniser('one', compileRules([riverDam()]));
    const kept = await keptRecogniser('one');
    const { mentions } = recognise(kept ?? compileRules([]), [{ kind: 'paragraph', text: 'The Alder dam is unsafe.' }]);
    expect(mentions.map(({ text }) => text)).toEqual(['Alder dam is unsafe']);
  });

  it('is not taken for that of other packs', async () => {
    expect(await keptRecogniser('two')).toBeUndefined();
  });
});
