import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface UndoingProps {
  /** What was done, in a sentence. Nothing is shown without it. */
  readonly said?: string;
  readonly onUndo?: () => void;
}

/** Says what was just done and takes it back; the focus goes to the way back, since what held it is gone. */
export function Undoing({ said, onUndo }: UndoingProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (said) button.current?.focus({ preventScroll: true });
  }, [said]);
  return (
    <div class={said ? 'undoing undoing-shown' : 'undoing'} role="status">
      {said && (
        <>
          <span>{said}</span>
          {onUndo && (
            <button ref={button} type="button" class="button" onClick={onUndo}>
              {i18n.t('undo')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
