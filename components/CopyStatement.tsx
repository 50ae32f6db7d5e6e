import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CITATION_FORMS, type CitationForm, citeStatement } from '@/utils/domain/cite-statement';
import type { StatementView } from '@/utils/domain/record';
import { citationWords } from './citation-words';

const FORMS = CITATION_FORMS.filter((form) => form !== 'plain');

/** Copies a statement as a citation: as text, or in one of the forms that reference managers read. In the card its words cannot be selected: a page can have whatever is selected on it. */
export function CopyStatement({ said }: { readonly said: StatementView }) {
  const [told, setTold] = useState('');
  // Pages without a secure connection have no clipboard.
  if (!globalThis.isSecureContext) return null;
  const copy = (form: CitationForm) =>
    navigator.clipboard.writeText(citeStatement(said, form, citationWords())).then(
      () => setTold(i18n.t('card.copied')),
      () => setTold(i18n.t('failure.change')),
    );
  return (
    <div class="statement-copy">
      <button type="button" class="button-quiet" onClick={() => copy('plain')}>
        {i18n.t('card.copy')}
      </button>
      <details class="copy-forms">
        <summary>{i18n.t('cite.offer')}</summary>
        <ul>
          {FORMS.map((form) => (
            <li key={form}>
              <button type="button" class="button-quiet" onClick={() => copy(form)}>
                {i18n.t(`cite.${form}`)}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <span role="status">{told}</span>
    </div>
  );
}
