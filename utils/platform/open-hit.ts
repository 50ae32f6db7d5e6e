import type { TopicKey } from '@/utils/domain/mention';
import type { Hit } from '@/utils/domain/search-results';
import { askBackground } from './messages';
import type { Searching } from './use-search';

/** Opens what was found from the popup or the panel: the record that has it, there, or a note in its own window. */
export const openHit =
  ({ setOpen }: { readonly setOpen: (topic: TopicKey) => void }, { onQuery }: Pick<Searching, 'onQuery'>) =>
  ({ list, key, topic }: Hit): void => {
    if (list === 'note') return void askBackground('openNote', { id: key }).catch(() => undefined);
    if (!topic) return;
    setOpen(topic);
    onQuery('');
  };
