import { i18n } from '#i18n';
import type { Mention } from '@/utils/domain/mention';
import type { TopicOutline } from '@/utils/domain/record';
import { day, languageName, list } from './format';
import { PackText } from './PackText';
import { quoted } from './words';

const RULES = { phrase: 'why.phrase', groups: 'why.groups', terms: 'why.terms', learned: 'why.learned' } as const;

interface CardWhyProps extends Pick<Mention, 'text' | 'sentence' | 'why'> {
  readonly topic?: TopicOutline;
}

/**
 * Why the words are hinted, in plain words: which rule held, by which words of the sentence, what an earlier or a later sentence added,
 * and from which pack.
 */
export function CardWhy({ text, sentence, why, topic }: CardWhyProps) {
  const words = why.words.toSorted((a, b) => a.start - b.start);
  const own = words.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const earlier = words.filter(({ start }) => start < sentence.start);
  const later = words.filter(({ start }) => start >= sentence.end);
  return (
    <div class="card-why">
      <p>{i18n.t(RULES[why.rule])}</p>
      <p>{i18n.t('why.here', [quotedList(own.length > 0 ? own : [{ text }])])}</p>
      {earlier.length > 0 && <p>{i18n.t('why.earlier', [quotedList(earlier)])}</p>}
      {later.length > 0 && <p>{i18n.t('why.later', [quotedList(later)])}</p>}
      {topic && (
        <p class="card-why-pack">
          {i18n.t('why.pack')} <PackText said={topic.pack.title} />
          {` · ${[
            topic.pack.publisher,
            i18n.t('coverage.revision', [String(topic.pack.revision), day(topic.pack.asOf)]),
            i18n.t('why.language', [languageName(why.language)]),
          ].join(' · ')}`}
        </p>
      )}
    </div>
  );
}

/** Words in quotation marks, each wording once. */
const quotedList = (words: readonly { readonly text: string }[]): string =>
  list([...new Set(words.map((word) => word.text))].map(quoted));
