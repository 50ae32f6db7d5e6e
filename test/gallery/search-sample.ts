import type { Hit, Marked, SearchResults } from '@/utils/domain/search-results';

/** Words of a sample, with what stands between asterisks marked. */
const marked = (text: string, lang = 'en'): Marked => {
  const [before = '', word = '', after = ''] = text.split('*');
  return { text: before + word + after, lang, marks: word ? [[before.length, before.length + word.length]] : [] };
};
const said: Pick<Hit, 'list' | 'topic' | 'who'> = {
  list: 'claim',
  topic: 'river-dam/dam-safety',
  who: marked('Dam Safety Office'),
};

/** What a search for "dam" might find. */
export const found: SearchResults = {
  unread: [],
  groups: [
    {
      list: 'topic',
      total: 1,
      hits: [
        { list: 'topic', key: 'river-dam/dam-safety', topic: 'river-dam/dam-safety', text: marked('Safety of the Alder *dam*') },
      ],
    },
    { list: 'actor', total: 1, hits: [{ list: 'actor', key: 'river-dam/safety-office', text: marked('*Dam* Safety Office') }] },
    {
      list: 'claim',
      total: 240,
      hits: [
        {
          ...said,
          key: 'river-dam/a',
          date: '2026-03-30',
          text: marked('The spillway of the *dam* has cracks that need repair within a year.'),
        },
        { ...said, key: 'river-dam/b', date: '2025-11', text: marked('An earlier report called the spillway <b>unsafe</b>.') },
        { ...said, key: 'river-dam/c', date: '2025', text: marked('大坝的*溢洪道*有裂缝。', 'zh') },
      ],
    },
    {
      list: 'note',
      total: 1,
      hits: [
        {
          list: 'note',
          key: 'n1',
          who: marked('Minister: dam is safe'),
          date: '2026-05-02',
          text: marked('Ask about the *dam* again.'),
        },
      ],
    },
  ],
};
