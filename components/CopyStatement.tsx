import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StatementView } from '@/utils/domain/record';
import { safeLink } from '@/utils/domain/safe-link';
import { day } from './format';
import { attributionWords } from './words';

/** Copies a statement in the card, whose words cannot be selected: a page can have whatever is selected on it. */
export function CopyStatement({ said }: { readonly said: StatementView }) {
  const [told, setTold] = useState('');
  // Pages without a secure connection have no clipboard.
  if (!globalThis.isSecureContext) return null;
  const copy = () =>
    navigator.clipboard.writeText(citation(said)).then(
      () => setTold(i18n.t('card.copied')),
      () => setTold(i18n.t('failure.change')),
    );
  return (
    <p class="statement-copy">
      <button type="button" class="button-quiet" onClick={copy}>
        {i18n.t('card.copy')}
      </button>
      <span role="status">{told}</span>
    </p>
  );
}

function citation({ quote, text, who, speaker, date, attribution, sources }: StatementView): string {
  const words = quote ? i18n.t('quoted', [quote.text]) : text.text;
  const by = [who.text, ...(speaker ? [speaker.text] : []), day(date)].join(', ');
  return [
    words,
    by,
    attributionWords(attribution, sources[0]?.publisher ?? ''),
    ...sources.flatMap(({ url }) => (url && safeLink(url)) || []),
  ].join('\n');
}
