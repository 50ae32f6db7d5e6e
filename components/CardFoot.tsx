import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardDone, CardProps } from './Card';
import { CardNote } from './CardNote';
import { CardWhy } from './CardWhy';
import { Icon } from './Icon';

type Open = 'note' | 'why' | undefined;

/** The five things to do in the card; the note and the explanation unfold above them. */
export function CardFoot(props: CardProps & { readonly onDone: (done: CardDone) => void }) {
  const [open, setOpen] = useState<Open>();
  const [said, setSaid] = useState('');
  const noteButton = useRef<HTMLButtonElement>(null);

  const toggle = (what: Open) => {
    if (props.example && what === 'note') return setSaid(props.example);
    const next = open === what ? undefined : what;
    setOpen(next);
    setSaid('');
    if (what === 'why') props.onWhy?.(next === 'why');
  };
  const close = () => {
    setOpen(undefined);
    noteButton.current?.focus({ preventScroll: true });
  };
  const take = (done: CardDone, act: CardProps['onRefuse']) => {
    if (props.example) return setSaid(props.example);
    act(false).then(
      () => props.onDone(done),
      () => setSaid(i18n.t('failure.change')),
    );
  };

  return (
    <footer class="card-foot">
      {open === 'note' && (
        <CardNote onSave={(text) => props.onNote(text).then(() => setSaid(i18n.t('card.saved')))} onClose={close} />
      )}
      {open === 'why' && <CardWhy why={props.why} topic={props.view?.topic} />}
      <p class="card-said" role="status">
        {said}
      </p>
      <div class="card-main">
        <button
          type="button"
          class="button button-main"
          onClick={() => (props.example ? setSaid(props.example) : props.onBackground())}
        >
          {i18n.t('card.background')}
          <Icon name="forward" />
        </button>
        <button ref={noteButton} type="button" class="button" aria-expanded={open === 'note'} onClick={() => toggle('note')}>
          <Icon name="note" />
          {i18n.t('card.note')}
        </button>
      </div>
      <div class="card-rest">
        <button type="button" class="button-quiet" aria-expanded={open === 'why'} onClick={() => toggle('why')}>
          {i18n.t('card.why')}
        </button>
        <button type="button" class="button-quiet" onClick={() => take('refused', props.onRefuse)}>
          {i18n.t('card.refuse')}
        </button>
        <button type="button" class="button-quiet" onClick={() => take('paused', props.onPause)}>
          {i18n.t('card.pause')}
        </button>
      </div>
    </footer>
  );
}
