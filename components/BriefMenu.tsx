import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BRIEF_FORMS, type BriefForm } from '@/utils/domain/brief';
import { number } from './format';

/** Makes a brief and hands it over as a file; says how many of how many topics are read. */
export type TakeBrief = (form: BriefForm, progress: (done: number, all: number) => void) => Promise<void>;

/** A brief of the page in front, in the form that the reader chooses; says how far it is when it takes more than a second. */
export function BriefMenu({ onTake }: { readonly onTake: TakeBrief }) {
  const [told, setTold] = useState('');
  const busy = useRef(false);
  const take = async (form: BriefForm) => {
    if (busy.current) return;
    busy.current = true;
    const start = performance.now();
    setTold('');
    const progress = (done: number, all: number) => {
      if (performance.now() - start > 1_000) setTold(i18n.t('brief.making', [number(done), number(all)]));
    };
    await onTake(form, progress).then(
      () => setTold(i18n.t('brief.done')),
      () => setTold(i18n.t('failure.change')),
    );
    busy.current = false;
  };
  return (
    <details class="brief-menu">
      <summary>{i18n.t('brief.offer')}</summary>
      <ul class="search-choices">
        {BRIEF_FORMS.map((form) => (
          <li key={form}>
            <button type="button" class="button search-choice" onClick={() => take(form)}>
              {i18n.t(`brief.${form}`)}
            </button>
          </li>
        ))}
      </ul>
      <p class="soft" role="status">
        {told}
      </p>
    </details>
  );
}
