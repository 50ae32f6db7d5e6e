import { i18n } from '#i18n';
import type { Fault } from '@/utils/domain/pack-fault';
import { count } from './format';

const SHOWN = 200;

/** Everything that is wrong in a file, by its path. The messages are for the file's author and in English. */
export function FaultList({ title, faults }: { readonly title: string; readonly faults: readonly Fault[] }) {
  return (
    <div class="faults" role="alert">
      <p class="faults-title">{title}</p>
      <p class="soft">{count('faults', faults.length)}</p>
      <ol class="faults-list" dir="ltr" lang="en">
        {faults.slice(0, SHOWN).map((fault, index) => (
          <li key={index}>
            <code>{fault.path || i18n.t('packs.wholeFile')}</code> <bdi>{fault.message}</bdi>
          </li>
        ))}
      </ol>
    </div>
  );
}
