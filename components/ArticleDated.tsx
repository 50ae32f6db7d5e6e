import { i18n } from '#i18n';
import type { ArticleDate } from '@/utils/domain/article-date';
import { day } from './format';

/** The day of the page's article, in one line that says where it was read. */
export function ArticleDated({ dated }: { readonly dated?: ArticleDate }) {
  return <p class="article-dated soft">{words(dated)}</p>;
}

function words(dated: ArticleDate | undefined): string {
  if (!dated) return i18n.t('dating.none');
  if (dated.from === 'data') return i18n.t('dating.data', [day(dated.day)]);
  return dated.data ? i18n.t('dating.differs', [day(dated.day), day(dated.data)]) : i18n.t('dating.printed', [day(dated.day)]);
}
