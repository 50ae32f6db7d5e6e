import { i18n } from '#i18n';
import type { Why } from '@/utils/domain/mention';
import type { TopicOutline } from '@/utils/domain/record';
import { day, list } from './format';
import { PackText } from './PackText';

const RULES = { phrase: 'why.phrase', groups: 'why.groups', terms: 'why.terms' } as const;

/** Why the words are hinted, in plain words: which rule held, by which words of the text, from which pack. */
export function CardWhy({ why, topic }: { readonly why: Why; readonly topic?: TopicOutline }) {
  const words = [...new Set(why.words.map((word) => word.text))];
  return (
    <div class="card-why">
      <p>{i18n.t(RULES[why.rule], [list(words.map((word) => i18n.t('quoted', [word])))])}</p>
      {topic && (
        <p>
          {i18n.t('why.pack')} <PackText said={topic.pack.title} />
          {` · ${topic.pack.publisher} · ${i18n.t('coverage.revision', [String(topic.pack.revision), day(topic.pack.asOf)])}`}
        </p>
      )}
    </div>
  );
}
