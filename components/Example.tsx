import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Card } from './Card';
import { exampleCard, exampleMention } from './example-card';

const REST = 500;
/** Marks the place of the hinted words; a character that Chromium does not drop, as it drops control characters. */
const HOLE = '\ue000';
const nothing = async () => undefined;

/** A sentence with one hint that opens the real card on an invented record. */
export function Example() {
  const [open, setOpen] = useState<'pointer' | 'pressed'>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hint = useRef<HTMLButtonElement>(null);
  const [before, after] = i18n.t('welcome.sample', [HOLE]).split(HOLE);
  useEffect(() => () => clearTimeout(timer.current), []);

  const close = () => {
    setOpen(undefined);
    hint.current?.focus({ preventScroll: true });
  };
  return (
    <div class="example">
      <p class="example-sentence">
        {before}
        <button
          ref={hint}
          type="button"
          class="example-hint"
          aria-expanded={open !== undefined}
          onPointerEnter={() => {
            timer.current = setTimeout(() => setOpen((now) => now ?? 'pointer'), REST);
          }}
          onPointerLeave={() => clearTimeout(timer.current)}
          onClick={() => {
            clearTimeout(timer.current);
            setOpen(open === 'pressed' ? undefined : 'pressed');
          }}
        >
          {i18n.t('welcome.sampleWords')}
        </button>
        {after}
      </p>
      {open && (
        <Card
          view={exampleCard()}
          mention={exampleMention()}
          host={i18n.t('sample.publisher')}
          site={i18n.t('sample.publisher')}
          example={i18n.t('welcome.example')}
          takeFocus={open === 'pressed'}
          onBackground={() => undefined}
          onNote={async () => ({ id: '' })}
          onWrite={nothing}
          onUnsave={nothing}
          onRefuse={async () => ({ full: false })}
          onRefusals={() => undefined}
          onPause={nothing}
          onAgain={() => undefined}
          onClose={close}
        />
      )}
    </div>
  );
}
