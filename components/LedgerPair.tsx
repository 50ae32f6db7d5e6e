import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LedgerEntry, StatementView } from '@/utils/domain/record';
import { number } from './format';
import { Reviews } from './Reviews';
import { Statement } from './Statement';

interface LedgerPairProps {
  readonly entry: LedgerEntry;
  /** The day of the article in front, in the pack format's form. */
  readonly article?: string;
  /** How many answers are on the record but not shown here. */
  readonly unshown?: number;
  readonly foot?: (said: StatementView) => ComponentChildren;
}

/** A claim with the positions that answer it, beside it where there is room and beneath it where there is not. */
export function LedgerPair({ entry: { claim, answers, reviews }, article, unshown = 0, foot }: LedgerPairProps) {
  return (
    <div class="ledger">
      <div class={answers.length > 0 ? 'ledger-pair ledger-pair-answered' : 'ledger-pair'}>
        <div>
          <Statement said={claim} article={article} foot={foot?.(claim)} />
          {reviews && reviews.length > 0 && <Reviews reviews={reviews} article={article} />}
        </div>
        {answers.length > 0 && (
          <ul class="ledger-answers" aria-label={i18n.t('record.answers')}>
            {answers.map((answer) => (
              <li key={answer.key}>
                <Statement said={answer} article={article} foot={foot?.(answer)} />
              </li>
            ))}
          </ul>
        )}
        {unshown > 0 ? (
          <p class="ledger-none">{i18n.t('record.unshown', [number(unshown)])}</p>
        ) : (
          answers.length === 0 && <p class="ledger-none">{i18n.t('record.noAnswer')}</p>
        )}
      </div>
    </div>
  );
}
