import type { TopicKey } from '@/utils/domain/mention';
import type { Said, TopicOutline } from '@/utils/domain/record';
import { count } from './format';
import { Icon } from './Icon';
import { PackText } from './PackText';

/** A topic recognised on the page, with its share of the page's evidence, 0 to 1. */
export interface TopicRow {
  readonly key: TopicKey;
  readonly title: Said;
  readonly mentions: number;
  readonly weight: number;
  /** Absent while the packs are asked. */
  readonly outline?: TopicOutline;
}

interface TopicListProps {
  readonly topics: readonly TopicRow[];
  readonly onOpen: (topic: TopicKey) => void;
}

/** The id of the button that opens a topic, to give the focus back to. */
export const topicButton = (topic: TopicKey): string => `topic-${topic}`;

/** The topics of the page, heaviest first; each opens to its record. */
export function TopicList({ topics, onOpen }: TopicListProps) {
  return (
    <ol class="topics">
      {topics.map(({ key, title, mentions, weight, outline }) => (
        <li key={key}>
          <button type="button" class="row-button topic" id={topicButton(key)} onClick={() => onOpen(key)}>
            <span class="topic-title">
              <PackText said={title} />
            </span>
            <Icon name="forward" />
            <span class="topic-counts">
              {count('mentions', mentions)}
              {outline && ` · ${count('claims', outline.claims)} · ${count('positions', outline.positions)}`}
            </span>
            <span class="topic-weight" aria-hidden="true" style={{ '--topic-weight': percentWidth(weight) }} />
          </button>
        </li>
      ))}
    </ol>
  );
}

const percentWidth = (weight: number): string => `${Math.round(Math.min(1, Math.max(0.02, weight)) * 100)}%`;
