import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Scope } from '@/utils/domain/refusals';
import type { CardProps } from './Card';
import { notDoneWords } from './words';

/** What the reader has done by which the hint goes; `full`: the oldest refusal made way. */
export type CardDone = { readonly what: 'refused'; readonly scope: Scope; readonly full: boolean } | { readonly what: 'paused' };

const DONE: Readonly<Record<Scope, (site: string) => string>> = {
  page: () => i18n.t('refuse.donePage'),
  everywhere: () => i18n.t('refuse.doneEverywhere'),
  site: (site) => i18n.t('refuse.doneSite', [site]),
};

interface CardDoneWordsProps extends Pick<CardProps, 'host' | 'site' | 'onRefuse' | 'onRefusals' | 'onPause'> {
  readonly done: CardDone;
  readonly onUndone: () => void;
}

/** Stands in place of the record after the reader refused the hint or paused the site: what was done, and the way back. */
export function CardDoneWords({ done, host, site, onRefuse, onRefusals, onPause, onUndone }: CardDoneWordsProps) {
  const undo = useRef<HTMLButtonElement>(null);
  const [failed, setFailed] = useState('');
  useLayoutEffect(() => undo.current?.focus({ preventScroll: true }), []);
  const refused = done.what === 'refused';
  const takeBack = () => {
    const taken: Promise<unknown> = refused ? onRefuse(done.scope, true) : onPause(true);
    void taken.then(onUndone, (error) => setFailed(notDoneWords(error)));
  };
  return (
    <div class="card-done">
      <div role="status">
        <p>{refused ? DONE[done.scope](site) : i18n.t('card.paused', [host])}</p>
        {refused && done.full && <p>{i18n.t('refuse.full')}</p>}
        {failed && <p>{failed}</p>}
      </div>
      <div class="card-main">
        <button ref={undo} type="button" class="button" onClick={takeBack}>
          {i18n.t('undo')}
        </button>
        {refused && (
          <button type="button" class="button-quiet" onClick={onRefusals}>
            {i18n.t('refuse.list')}
          </button>
        )}
      </div>
    </div>
  );
}
