import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Fault } from '@/utils/domain/pack-fault';
import { FaultList } from './FaultList';
import { megabytes } from './format';

/** What a look into a file gave: what is wrong with it, or what taking it in would do. */
export type FileLook =
  | { readonly faults: readonly Fault[] }
  | {
      readonly preview: ComponentChildren;
      /** Taking it in would change nothing, and is not offered. */
      readonly idle?: boolean;
    };

interface FileIntakeProps {
  readonly title: string;
  readonly more: string;
  readonly checking: string;
  readonly faultsTitle: string;
  readonly confirm: string;
  /** The largest file that is read, in bytes. */
  readonly limit: number;
  readonly onLook: (text: string, file: string) => Promise<FileLook>;
  /** Takes the file in and says what was done; rejects when nothing was. */
  readonly onTake: (text: string) => Promise<string>;
}

type Step =
  | { readonly at: 'choose' | 'checking' }
  | { readonly at: 'said'; readonly said: string }
  | { readonly at: 'faults'; readonly faults: readonly Fault[]; readonly file: string }
  | Preview;

interface Preview {
  readonly at: 'preview' | 'taking';
  readonly text: string;
  readonly preview: ComponentChildren;
  readonly idle?: boolean;
}

/** Takes a file in, chosen or dropped: first a look that changes nothing, then the reader's word. */
export function FileIntake(props: FileIntakeProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [over, setOver] = useState(false);

  const look = async (file: File | undefined) => {
    if (!file) return;
    if (input.current) input.current.value = '';
    if (file.size > props.limit) return setStep({ at: 'said', said: i18n.t('failure.tooLarge', [megabytes(props.limit)]) });
    setStep({ at: 'checking' });
    try {
      const text = await file.text();
      const found = await props.onLook(text, file.name);
      setStep('faults' in found ? { at: 'faults', faults: found.faults, file: file.name } : { at: 'preview', text, ...found });
    } catch {
      setStep({ at: 'said', said: i18n.t('failure.file') });
    }
  };
  const take = async (seen: Preview) => {
    setStep({ ...seen, at: 'taking' });
    await props.onTake(seen.text).then(
      (said) => setStep({ at: 'said', said }),
      () => setStep({ at: 'said', said: i18n.t('failure.change') }),
    );
  };

  return (
    <section
      class={over ? 'intake intake-over' : 'intake'}
      aria-labelledby={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void look(event.dataTransfer?.files[0]);
      }}
    >
      <h2 class="library-heading" id={id}>
        {props.title}
      </h2>
      <p class="soft">{props.more}</p>
      <label class="button intake-choose">
        <input
          ref={input}
          class="hidden-text"
          type="file"
          accept=".json,application/json"
          disabled={step.at === 'checking' || step.at === 'taking'}
          onChange={(event) => look(event.currentTarget.files?.[0])}
        />
        {i18n.t('chooseFile')}
      </label>
      <div aria-live="polite">
        {step.at === 'checking' && <p>{props.checking}</p>}
        {step.at === 'said' && <p class="intake-said">{step.said}</p>}
        {step.at === 'faults' && <FaultList title={props.faultsTitle} faults={step.faults} file={step.file} />}
        {(step.at === 'preview' || step.at === 'taking') && (
          <div class="intake-preview">
            {step.preview}
            <p class="intake-actions">
              {!step.idle && (
                <button type="button" class="button button-main" disabled={step.at === 'taking'} onClick={() => take(step)}>
                  {props.confirm}
                </button>
              )}
              <button type="button" class={step.idle ? 'button' : 'button-quiet'} onClick={() => setStep({ at: 'choose' })}>
                {i18n.t(step.idle ? 'close' : 'cancel')}
              </button>
            </p>
          </div>
        )}
      </div>
    </section>
  );
}
