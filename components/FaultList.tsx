import type { Fault } from '@/utils/domain/pack-fault';
import { count } from './format';

const SHOWN = 200;

interface FaultListProps {
  readonly title: string;
  readonly faults: readonly Fault[];
  /** The name of the file; it stands where a fault is of the file as a whole. */
  readonly file: string;
}

/** Everything that is wrong in a file, by its path. The messages are for the file's author and in English. */
export function FaultList({ title, faults, file }: FaultListProps) {
  return (
    <div class="faults" role="alert">
      <p class="faults-title">{title}</p>
      <p class="soft">{count('faults', faults.length)}</p>
      <ol class="faults-list" dir="ltr" lang="en">
        {faults.slice(0, SHOWN).map((fault, index) => (
          <li key={index}>
            <code>{fault.path || <bdi>{file}</bdi>}</code> <bdi>{fault.message}</bdi>
          </li>
        ))}
      </ol>
    </div>
  );
}
