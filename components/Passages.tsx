import { i18n } from '#i18n';
import type { Speech } from '@/utils/domain/speech';
import { Icon } from './Icon';
import { SpeechLine } from './SpeechLine';

/** A mention to go to: its index on the page, the hinted words, the sentence around them, and what it does. */
export interface PassageRow {
  readonly index: number;
  readonly text: string;
  readonly sentence: string;
  readonly speech: Speech;
}

interface PassagesProps {
  readonly rows: readonly PassageRow[];
  readonly language?: string;
  readonly onGoTo: (index: number) => void;
}

/** Where the topic stands on the page; each passage is a step to it. */
export function Passages({ rows, language, onGoTo }: PassagesProps) {
  return (
    <section aria-label={i18n.t('record.onPage')}>
      <h3 class="section-title">{i18n.t('record.onPage')}</h3>
      <ol class="passages-list">
        {rows.map(({ index, text, sentence, speech }) => (
          <li key={index}>
            <button type="button" class="row-button passage" onClick={() => onGoTo(index)}>
              <Icon name="find" />
              <span class="hidden-text">{i18n.t('page.goTo')} </span>
              <bdi class="passage-text" lang={language || undefined} dir="auto">
                {around(sentence, text).map((part, at) => (at === 1 ? <mark key={at}>{part}</mark> : part))}
              </bdi>
              <SpeechLine speech={speech} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

const LEAD = 60;

/** The hinted words between what stands before them, no more of it than leaves them in view, and what follows. */
function around(sentence: string, text: string): readonly string[] {
  const at = sentence.indexOf(text);
  if (at < 0) return ['', text, ''];
  return [
    at > LEAD ? `…${ending(sentence.slice(at - LEAD, at))}` : sentence.slice(0, at),
    text,
    sentence.slice(at + text.length),
  ];
}

/** From the first whole word on, where words have spaces; never from within a character. */
const ending = (text: string): string => text.replace(/^\S{0,20}\s+|^[\udc00-\udfff]/, '');
