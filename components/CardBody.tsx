import { i18n } from '#i18n';
import type { CardView, StatementView } from '@/utils/domain/record';
import { CopyStatement } from './CopyStatement';
import { count } from './format';
import { LedgerPair } from './LedgerPair';
import { PackText } from './PackText';
import { Statement } from './Statement';

const SHOWN = 3;

interface CardBodyProps {
  readonly view: CardView;
  readonly onBackground: () => void;
}

/** The record in the card: what is closest to the sentence, or the newest on the topic, with what answers it. */
export function CardBody({ view: { closest, position, near, topic, date }, onBackground }: CardBodyProps) {
  // The newest first: what there is no room for are the older ones.
  const answers = (closest?.answers ?? []).toReversed();
  const hidden = answers.length - SHOWN;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="card-body" aria-label={i18n.t('card.record')} tabIndex={0}>
      <h3 class="card-lead">{near ? i18n.t('card.closest') : i18n.t('card.latest')}</h3>
      {closest && <LedgerPair entry={{ claim: closest.claim, answers: answers.slice(0, SHOWN) }} article={date} foot={copy} />}
      {hidden > 0 && (
        <button type="button" class="button-plain card-more" onClick={onBackground}>
          {count('more', hidden)}
        </button>
      )}
      {position && <Statement said={position} article={date} foot={copy(position)} />}
      {!closest && !position && (
        <p class="card-empty">
          <PackText said={topic.summary} />
        </p>
      )}
    </section>
  );
}

const copy = (said: StatementView) => <CopyStatement said={said} />;

/** Stands in while the record is fetched; the sheet shows it only after 100 ms. */
export function CardSkeleton() {
  return (
    <div class="card-body card-skeleton">
      <p class="hidden-text">{i18n.t('card.loading')}</p>
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}

/** Says that the record could not be fetched, and offers to try again. */
export function CardFailure({ error, onAgain }: { readonly error?: string; readonly onAgain: () => void }) {
  return (
    <div class="card-body card-failure" role="alert">
      <p>{error}</p>
      <button type="button" class="button" onClick={onAgain}>
        {i18n.t('again')}
      </button>
    </div>
  );
}
