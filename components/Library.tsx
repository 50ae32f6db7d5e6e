import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Brand } from './Brand';

/** The parts of the library, in the order of its contents. */
export const LIBRARY_PARTS = ['search', 'notes', 'topics', 'packs', 'settings', 'privacy'] as const;
export type LibraryPart = (typeof LIBRARY_PARTS)[number];

interface LibraryProps {
  readonly part: LibraryPart;
  readonly children: ComponentChildren;
}

/** The library's frame: its parts at the side, one of them open. */
export function Library({ part, children }: LibraryProps) {
  const parts = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // Where the parts stand in a row that scrolls, the open one is in view.
    parts.current?.querySelector(`[href="#/${part}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [part]);
  return (
    <div class="library">
      <header class="library-side">
        <p class="library-brand">
          <Brand />
        </p>
        <nav aria-label={i18n.t('library.sections')}>
          <ul ref={parts} class="library-parts">
            {LIBRARY_PARTS.map((name) => (
              <li key={name}>
                <a class="library-part" href={`#/${name}`} aria-current={name === part ? 'page' : undefined}>
                  {i18n.t(`library.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="library-main">
        <h1 class="library-title">{i18n.t(`library.${part}`)}</h1>
        {children}
      </main>
    </div>
  );
}
