import type { Note } from '@/utils/domain/note';
import { safeLink } from '@/utils/domain/safe-link';
import { hostOf } from './format';

interface NotePageProps {
  readonly page: Note['page'];
  /** The host is in view elsewhere. */
  readonly titleOnly?: boolean;
}

/** The page that a note belongs to, as a link with its host in view. */
export function NotePage({ page, titleOnly }: NotePageProps) {
  const url = safeLink(page.url);
  const title = <bdi>{page.title || page.url}</bdi>;
  return (
    <p class="note-page">
      {url ? (
        <>
          <a class="link" href={url} rel="noopener noreferrer" target="_blank">
            {title}
          </a>
          {!titleOnly && (
            <>
              {' · '}
              <bdi>{hostOf(url)}</bdi>
            </>
          )}
        </>
      ) : (
        title
      )}
    </p>
  );
}
