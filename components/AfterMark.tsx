import { i18n } from '#i18n';
import { isAfter } from '@/utils/domain/as-of';

/** Says of a date that it is later than the article in front, where it is. */
export function AfterMark({ date, article }: { readonly date: string; readonly article?: string }) {
  if (article === undefined || !isAfter(date, article)) return null;
  return (
    <>
      {' '}
      <span class="after-mark">{i18n.t('asOf.after')}</span>
    </>
  );
}
