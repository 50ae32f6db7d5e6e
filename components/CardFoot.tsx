import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Scope } from '@/utils/domain/refusals';
import type { CardProps } from './Card';
import type { CardDone } from './CardDone';
import { CardRefuse } from './CardRefuse';
import { CardWhy } from './CardWhy';
import { Icon } from './Icon';
import { codeOf, noNoteWords, notDoneWords } from './words';

interface CardFootProps extends Omit<CardProps, 'takeFocus'> {
  /** The hint was refused or the site paused: only what was said of a note stays. */
  readonly done: boolean;
  readonly onDone: (done: CardDone) => void;
}

/** The five things to do in the card, or the question what exactly is refused; the explanation, and what became of a note, stand above. */
export function CardFoot(props: CardFootProps) {
  const { example, done } = props;
  const [why, setWhy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const [saved, setSaved] = useState<{ readonly id: string; readonly opened: boolean }>();
  const saving = useRef(false);
  const noteButton = useRef<HTMLButtonElement>(null);
  const refuseButton = useRef<HTMLButtonElement>(null);
  const back = useRef(false);

  useLayoutEffect(() => {
    if (!asking && back.current) refuseButton.current?.focus({ preventScroll: true });
    back.current = asking;
  }, [asking]);

  const act = (what: () => void) => () => (example ? setSaid(example) : what());
  const failed = (error: unknown) => setSaid(notDoneWords(error));
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
  const finish = (done: CardDone) => {
    if (!saved) setSaid('');
    setAsking(false);
    props.onDone(done);
  };
  const refuse = (scope: Scope) =>
    void props.onRefuse(scope, false).then(({ full }) => finish({ what: 'refused', scope, full }), failed);
  const pause = () => void props.onPause(false).then(() => finish({ what: 'paused' }), failed);

  if (done && !said) return null;
  return (
    <footer class="card-foot">
      {why && !done && !asking && <CardWhy {...props.mention} topic={props.view?.topic} />}
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
      {asking && !done && (
        <CardRefuse words={props.mention} site={props.site} onChoose={refuse} onCancel={() => setAsking(false)} />
      )}
      {!asking && !done && (
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
            <button ref={refuseButton} type="button" class="button-quiet" onClick={act(() => setAsking(true))}>
              {i18n.t('card.refuse')}
            </button>
            <button type="button" class="button-quiet" onClick={act(pause)}>
              {i18n.t('card.pause')}
            </button>
          </div>
        </>
      )}
    </footer>
  );
}
