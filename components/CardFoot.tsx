import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardDone, CardProps } from './Card';
import { CardWhy } from './CardWhy';
import { Icon } from './Icon';
import { codeOf, noNoteWords } from './words';

interface CardFootProps extends Omit<CardProps, 'takeFocus'> {
  /** The hint was refused or the site paused: only what was said of a note stays. */
  readonly done: boolean;
  readonly onDone: (done: CardDone) => void;
}

/** The five things to do in the card; the explanation, and what became of a note, stand above them. */
export function CardFoot(props: CardFootProps) {
  const { example, done } = props;
  const [why, setWhy] = useState(false);
  const [said, setSaid] = useState('');
  const [saved, setSaved] = useState<{ readonly id: string; readonly opened: boolean }>();
  const saving = useRef(false);
  const noteButton = useRef<HTMLButtonElement>(null);

  const act = (what: () => void) => () => (example ? setSaid(example) : what());
  const failed = () => setSaid(i18n.t('failure.change'));
  const save = async () => {
    if (saving.current || saved) return;
    saving.current = true;
    await props.onNote().then(
      ({ id }) => {
        setSaved({ id, opened: false });
        setSaid(i18n.t('card.saved'));
      },
      (error) => setSaid(noNoteWords(codeOf(error))),
    );
    saving.current = false;
  };
  const write = (id: string) => props.onWrite(id).then(() => setSaved({ id, opened: true }), failed);
  const unsave = (id: string) =>
    props.onUnsave(id).then(() => {
      setSaved(undefined);
      setSaid(i18n.t('note.deleted'));
      noteButton.current?.focus({ preventScroll: true });
    }, failed);
  const take = (what: CardDone, change: CardProps['onRefuse']) =>
    change(false).then(() => {
      if (!saved) setSaid('');
      props.onDone(what);
    }, failed);

  if (done && !said) return null;
  return (
    <footer class="card-foot">
      {why && !done && <CardWhy why={props.why} topic={props.view?.topic} />}
      <div class="card-told">
        <p class="card-said" role="status">
          {said}
        </p>
        {saved && (
          <button type="button" class="button" onClick={() => write(saved.id)}>
            {i18n.t('card.write')}
          </button>
        )}
        {saved && !done && !saved.opened && (
          <button type="button" class="button-quiet" onClick={() => unsave(saved.id)}>
            {i18n.t('undo')}
          </button>
        )}
      </div>
      {!done && (
        <>
          <div class="card-main">
            <button type="button" class="button button-main" onClick={act(props.onBackground)}>
              {i18n.t('card.background')}
              <Icon name="forward" />
            </button>
            <button ref={noteButton} type="button" class="button" aria-disabled={saved !== undefined} onClick={act(save)}>
              <Icon name="note" />
              {i18n.t('card.note')}
            </button>
          </div>
          <div class="card-rest">
            <button type="button" class="button-quiet" aria-expanded={why} onClick={() => setWhy(!why)}>
              {i18n.t('card.why')}
            </button>
            <button type="button" class="button-quiet" onClick={act(() => take('refused', props.onRefuse))}>
              {i18n.t('card.refuse')}
            </button>
            <button type="button" class="button-quiet" onClick={act(() => take('paused', props.onPause))}>
              {i18n.t('card.pause')}
            </button>
          </div>
        </>
      )}
    </footer>
  );
}
