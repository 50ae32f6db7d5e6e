import { i18n } from '#i18n';
import type { SourceView } from '@/utils/domain/record';
import { safeLink } from '@/utils/domain/safe-link';
import { day, hostOf } from './format';
import { Icon } from './Icon';

interface SourceListProps {
  readonly sources: readonly SourceView[];
  /** The day of the statement; a source of the same day does not repeat it. */
  readonly said?: string;
}

/** Where a statement can be checked: publisher, date and, in one step, the page itself with its host in view. */
export function SourceList({ sources, said }: SourceListProps) {
  return (
    <ul class="statement-sources" aria-label={i18n.t('statement.sources')}>
      {sources.map((source, index) => (
        <li key={index} class="statement-source">
          <Source source={source} said={said} />
        </li>
      ))}
    </ul>
  );
}

function Source({ source, said }: { readonly source: SourceView; readonly said?: string }) {
  const url = source.url && safeLink(source.url);
  const archived = source.archived && safeLink(source.archived);
  const name = <bdi>{source.publisher}</bdi>;
  return (
    <>
      {url ? (
        <a class="link" href={url} rel="noopener noreferrer" target="_blank" title={source.title.text}>
          {name}
          <Icon name="out" />
        </a>
      ) : (
        <span title={source.title.text}>{name}</span>
      )}
      {source.published && source.published !== said && ` · ${day(source.published)}`}
      {url && (
        <>
          {' · '}
          <span class="statement-host">{hostOf(url)}</span>
        </>
      )}
      {archived && (
        <>
          {' · '}
          <a class="link" href={archived} rel="noopener noreferrer" target="_blank">
            {i18n.t('statement.archived')}
          </a>
        </>
      )}
    </>
  );
}
