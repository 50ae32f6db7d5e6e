import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CardNote } from './CardNote';
import { direction, language } from './format';
import { Icon } from './Icon';

interface SelectionCardProps {
  readonly quote: string;
  readonly onSave: (text: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** The card for a note on what the reader has selected: the words, and a field for his own. */
export function SelectionCard({ quote, onSave, onClose }: SelectionCardProps) {
  const title = useId();
  const [saved, setSaved] = useState(false);
  const done = () => {
    if (!saved) onClose();
  };
  return (
    <section
      class="card theme"
      role="dialog"
      aria-labelledby={title}
      lang={language()}
      dir={direction()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' && !event.isComposing) onClose();
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
        {saved ? (
          <p role="status">{i18n.t('card.saved')}</p>
        ) : (
          <CardNote onSave={(text) => onSave(text).then(() => setSaved(true))} onClose={done} />
        )}
      </div>
    </section>
  );
}
