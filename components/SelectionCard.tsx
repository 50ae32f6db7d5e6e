import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CardNote } from './CardNote';
import { direction, language } from './format';
import { Icon } from './Icon';

interface SelectionCardProps {
  readonly quote: string;
  readonly onSave: (text: string) => Promise<unknown>;
  /** Told whether there are words that are not saved yet; such a card must not be closed for the reader. */
  readonly onDraft?: (hasText: boolean) => void;
  readonly onClose: () => void;
}

/** How long it says that the note is saved. */
const SAVED_MS = 1_500;

/** The card for a note on what the reader has selected: the words, and a field for his own. Once saved it says so and goes. */
export function SelectionCard({ quote, onSave, onDraft, onClose }: SelectionCardProps) {
  const title = useId();
  const [saved, setSaved] = useState(false);
  const root = useRef<HTMLElement>(null);
  const unsaved = useRef(false);
  useEffect(() => {
    if (!saved) return;
    root.current?.focus({ preventScroll: true });
    const timer = setTimeout(onClose, SAVED_MS);
    return () => clearTimeout(timer);
  }, [saved, onClose]);
  const draft = (hasText: boolean) => {
    unsaved.current = hasText;
    onDraft?.(hasText);
  };
  return (
    <section
      ref={root}
      class="card theme"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      lang={language()}
      dir={direction()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' && !event.isComposing && !unsaved.current) onClose();
      }}
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
    >
      <header class="card-head">
        <h2 class="card-title" id={title}>
          {i18n.t('card.note')}
        </h2>
        <button type="button" class="button-quiet button-square" aria-label={i18n.t('card.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="card-body">
        <blockquote class="card-selected" dir="auto">
          {quote}
        </blockquote>
        <p class="card-said" role="status">
          {saved && i18n.t('card.saved')}
        </p>
        {!saved && <CardNote onSave={onSave} onDraft={draft} onClose={(kept) => (kept ? setSaved(true) : onClose())} />}
      </div>
    </section>
  );
}
