import { i18n } from '#i18n';
import type { Speech } from '@/utils/domain/speech';

const WORDS = {
  denial: 'speech.denial',
  charge: 'speech.charge',
  pledge: 'speech.pledge',
  'no-answer': 'speech.noAnswer',
  question: 'speech.question',
  quote: 'speech.quote',
} as const satisfies Record<Exclude<Speech, 'statement' | 'other'>, string>;

/** What the hinted sentence does, in a few words; nothing where there is nothing particular to say. */
export function SpeechLine({ speech, id }: { readonly speech: Speech; readonly id?: string }) {
  if (speech === 'statement' || speech === 'other') return null;
  return (
    <span class="speech" id={id}>
      {i18n.t(WORDS[speech])}
    </span>
  );
}
