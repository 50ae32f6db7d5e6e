import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TopicKey } from '@/utils/domain/mention';
import { fold } from '@/utils/domain/normalise';
import type { TopicOutline } from '@/utils/domain/record';
import { Failure } from './Failure';
import { count } from './format';
import type { Loaded } from './loaded';
import { PackText } from './PackText';
import { SearchField } from './SearchField';

interface TopicsPageProps {
  readonly topics: Loaded<readonly TopicOutline[]>;
  /** The address of a topic's record in the library. */
  readonly hrefOf: (topic: TopicKey) => string;
}

/** All topics of the packs in use, by pack, with a search over titles and summaries. */
export function TopicsPage({ topics, hrefOf }: TopicsPageProps) {
  const [query, setQuery] = useState('');
  const texts = useMemo(() => new Map(topics.value?.map((topic) => [topic.key, folded(topic)])), [topics.value]);
  const words = fold(query).split(' ');
  const shown = topics.value?.filter(({ key }) => words.every((word) => texts.get(key)?.includes(word))) ?? [];
  const groups = [...Map.groupBy(shown, (topic) => topic.pack.id).values()];

  return (
    <>
      <div class="library-tools">
        <SearchField label={i18n.t('topics.search')} value={query} onValue={setQuery} />
      </div>
      <p class="soft" role="status">
        {topics.value ? count('topics', shown.length) : ''}
      </p>
      {!topics.value && topics.state === 'failed' && <Failure said={i18n.t('failure.list')} onAgain={topics.again} />}
      {topics.value && shown.length === 0 && <p class="library-empty">{i18n.t(query ? 'topics.noHit' : 'topics.none')}</p>}
      {groups.map((group) => (
        <section key={group[0]?.pack.id} class="library-section">
          <h2 class="library-heading">{group[0] && <PackText said={group[0].pack.title} />}</h2>
          <ul class="outlines">
            {group.map(({ key, title, summary, claims, positions }) => (
              <li key={key}>
                <a class="outline" href={hrefOf(key)} id={`topic-${key}`}>
                  <span class="topic-title">
                    <PackText said={title} />
                  </span>
                  <span class="outline-summary">
                    <PackText said={summary} />
                  </span>
                  <span class="topic-counts">{`${count('claims', claims)} · ${count('positions', positions)}`}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const folded = ({ title, summary }: TopicOutline): string => fold(`${title.text} ${summary.text}`);
