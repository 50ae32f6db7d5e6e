import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Mention } from '@/utils/domain/mention';
import type { CardView } from '@/utils/domain/record';
import type { Scope } from '@/utils/domain/refusals';
import { CardBody, CardFailure, CardSkeleton } from './CardBody';
import { type CardDone, CardDoneWords } from './CardDone';
import { CardFoot } from './CardFoot';
import { direction, language } from './format';
import { Icon } from './Icon';
import { PackText } from './PackText';
import { SpeechLine } from './SpeechLine';

export interface CardProps {
  /** Absent while it is being fetched. */
  readonly view?: CardView;
  /** Set when the record could not be fetched. */
  readonly error?: string;
  /** The hinted words, and why they are hinted. */
  readonly mention: Pick<Mention, 'text' | 'sentence' | 'why' | 'speech'>;
  /** The host of the page, as shown in "Pause on this site". */
  readonly host: string;
  /** The site on which the topic can be refused. */
  readonly site: string;
  /** Takes the focus when it appears: the reader opened it by keyboard. */
  readonly takeFocus?: boolean;
  /** In an example nothing is done; this is said instead. */
  readonly example?: string;
  readonly onBackground: () => void;
  /** Saves a note on the hinted words and gives its id; rejects when it could not be saved. */
  readonly onNote: () => Promise<{ readonly id: string }>;
  /** Opens the note where the reader adds his own words: never here, since the page hears every key. */
  readonly onWrite: (id: string) => Promise<unknown>;
  /** Takes the note back that was just saved; rejects when it stays. */
  readonly onUnsave: (id: string) => Promise<unknown>;
  /** Refuses the hint as far as the scope says; `full` when the oldest refusal made way for it. */
  readonly onRefuse: (scope: Scope, undo: boolean) => Promise<{ readonly full: boolean }>;
  /** Opens the list of what was refused. */
  readonly onRefusals: () => void;
  readonly onPause: (undo: boolean) => Promise<unknown>;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** The hint card: the claim closest to the hinted sentence, the positions that answer it, and five things to do. */
export function Card(props: CardProps) {
  const { view, error, takeFocus, onClose } = props;
  const root = useRef<HTMLElement>(null);
  const title = useId();
  const speech = useId();
  const [done, setDone] = useState<CardDone>();

  useEffect(() => {
    if (takeFocus) root.current?.focus({ preventScroll: true });
  }, [takeFocus]);

  const key = (event: KeyboardEvent) => {
    // The page must not take keys pressed in the card for shortcuts of its own.
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
  };

  return (
    <section
      ref={root}
      class="card theme"
      role="dialog"
      aria-labelledby={title}
      aria-describedby={speech}
      aria-busy={!view && !error}
      tabIndex={-1}
      lang={language()}
      dir={direction()}
      onKeyDown={key}
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
    >
      <header class="card-head">
        <h2 class="card-title" id={title}>
          {view ? <PackText said={view.topic.title} /> : i18n.t('card.label')}
        </h2>
        <button type="button" class="button-quiet button-square" aria-label={i18n.t('card.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {!done && <SpeechLine speech={props.mention.speech} id={speech} />}
      {done ? (
        <CardDoneWords {...props} done={done} onUndone={() => setDone(undefined)} />
      ) : view ? (
        <CardBody view={view} onBackground={props.onBackground} />
      ) : error ? (
        <CardFailure {...props} />
      ) : (
        <CardSkeleton />
      )}
      <CardFoot {...props} done={done !== undefined} onDone={setDone} />
    </section>
  );
}
