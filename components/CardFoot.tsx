import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardDone, CardProps } from './Card';
import { CardNote } from './CardNote';
import { CardWhy } from './CardWhy';
import { Icon } from './Icon';

interface CardFootProps extends CardProps {
  /** The hint was refused or the site paused: only a note that is being written stays. */
  readonly noteOnly: boolean;
  readonly onDone: (done: CardDone) => void;
}

/** The five things to do in the card; the note and the explanation unfold above them. */
export function CardFoot(props: CardFootProps) {
  const [note, setNote] = useState(false);
  const [why, setWhy] = useState(false);
  const [said, setSaid] = useState('');
  const noteButton = useRef<HTMLButtonElement>(null);
  const hasText = useRef(false);

  const draft = (has: boolean) => {
    hasText.current = has;
    props.onDraft?.(has);
  };
  const toggleNote = () => {
    if (props.example) return setSaid(props.example);
    // Words that are not saved are not folded away.
    if (hasText.current) return;
    setNote(!note);
    setSaid('');
  };
  const toggleWhy = () => {
    setWhy(!why);
    setSaid('');
  };
  const close = (saved: boolean) => {
    setNote(false);
    if (saved) setSaid(i18n.t('card.saved'));
    noteButton.current?.focus({ preventScroll: true });
  };
  const take = (done: CardDone, act: CardProps['onRefuse']) => {
    if (props.example) return setSaid(props.example);
    act(false).then(
      () => props.onDone(done),
      () => setSaid(i18n.t('failure.change')),
    );
  };

  if (props.noteOnly && !note && !said) return null;
  return (
    <footer class="card-foot">
      {note && <CardNote onSave={props.onNote} onDraft={draft} onClose={close} />}
      {why && !props.noteOnly && <CardWhy why={props.why} topic={props.view?.topic} />}
      <p class="card-said" role="status">
        {said}
      </p>
      {!props.noteOnly && (
        <>
          <div class="card-main">
            <button
              type="button"
              class="button button-main"
              onClick={() => (props.example ? setSaid(props.example) : props.onBackground())}
            >
              {i18n.t('card.background')}
              <Icon name="forward" />
            </button>
            <button ref={noteButton} type="button" class="button" aria-expanded={note} onClick={toggleNote}>
              <Icon name="note" />
              {i18n.t('card.note')}
            </button>
          </div>
          <div class="card-rest">
            <button type="button" class="button-quiet" aria-expanded={why} onClick={toggleWhy}>
              {i18n.t('card.why')}
            </button>
            <button type="button" class="button-quiet" onClick={() => take('refused', props.onRefuse)}>
              {i18n.t('card.refuse')}
            </button>
            <button type="button" class="button-quiet" onClick={() => take('paused', props.onPause)}>
              {i18n.t('card.pause')}
            </button>
          </div>
        </>
      )}
    </footer>
  );
}
