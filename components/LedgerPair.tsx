import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LedgerEntry, StatementView } from '@/utils/domain/record';
import { Statement } from './Statement';

interface LedgerPairProps {
  readonly entry: LedgerEntry;
  readonly foot?: (said: StatementView) => ComponentChildren;
}

/** A claim with the positions that answer it, beside it where there is room and beneath it where there is not. */
export function LedgerPair({ entry: { claim, answers }, foot }: LedgerPairProps) {
  return (
    <div class="ledger">
      <div class={answers.length > 0 ? 'ledger-pair ledger-pair-answered' : 'ledger-pair'}>
        <Statement said={claim} foot={foot?.(claim)} />
        {answers.length > 0 ? (
          <ul class="ledger-answers" aria-label={i18n.t('record.answers')}>
            {answers.map((answer) => (
              <li key={answer.key}>
                <Statement said={answer} foot={foot?.(answer)} />
              </li>
            ))}
          </ul>
        ) : (
          <p class="ledger-none">{i18n.t('record.noAnswer')}</p>
        )}
      </div>
    </div>
  );
}
