import { i18n } from '#i18n';

/** A readable line in place of what could not be had, with a way to try again. */
export function Failure({ said, onAgain }: { readonly said: string; readonly onAgain: () => void }) {
  return (
    <div class="failure" role="alert">
      <p>{said}</p>
      <button type="button" class="button" onClick={onAgain}>
        {i18n.t('again')}
      </button>
    </div>
  );
}
