import { i18n } from '#i18n';
import type { SituationKind } from '@/utils/domain/situation-kind';

const WORDS = {
  reading: ['situation.reading', 'situation.readingMore'],
  noArticle: ['situation.noArticle', 'situation.noArticleMore'],
  nothing: ['situation.nothing', 'situation.nothingMore'],
  off: ['situation.off', 'situation.offMore'],
  impossible: ['situation.impossible', 'situation.impossibleMore'],
  notHere: ['situation.notHere', 'situation.notHereMore'],
  unseen: ['situation.unseen', 'situation.unseenMore'],
  reload: ['situation.reload', 'situation.reloadMore'],
  dead: ['situation.dead', 'situation.deadMore'],
  paused: ['situation.paused', 'situation.pausedMore'],
  failed: ['situation.failed', 'situation.failedMore'],
} as const satisfies Record<SituationKind, readonly [string, string]>;

export interface SituationActions {
  readonly onOnce: () => void;
  /** Asks the browser for permission; must be called within the click itself. */
  readonly onAlways: () => void;
  readonly onReload: () => void;
  /** Has a page that is not read any more, because it kept changing, read again. */
  readonly onLookAgain: () => void;
  readonly onAgain: () => void;
}

interface SituationProps extends SituationActions {
  readonly kind: SituationKind;
  /** Something that went wrong with the last attempt, in a sentence. */
  readonly said?: string;
  /** The name of the page's language where no pack covers it, which is then the first thing to say of a page without topics. */
  readonly gap?: string;
}

/** One clear sentence about what the page is doing, one about why, and what can be done about it. */
export function Situation({ kind, said, gap, onOnce, onAlways, onReload, onLookAgain, onAgain }: SituationProps) {
  const [title, more] = WORDS[kind];
  return (
    <div class={kind === 'reading' ? 'situation late' : 'situation'} role="status">
      <h2 class="situation-title">{gap ? i18n.t('situation.gap', [gap]) : i18n.t(title)}</h2>
      <p class="situation-more">{i18n.t(gap ? 'situation.gapMore' : more)}</p>
      {said && <p class="situation-said">{said}</p>}
      {kind === 'notHere' && (
        <p class="situation-actions">
          <button type="button" class="button button-main" onClick={onOnce}>
            {i18n.t('situation.once')}
          </button>
          <button type="button" class="button" onClick={onAlways}>
            {i18n.t('situation.always')}
          </button>
        </p>
      )}
      {kind === 'reload' && (
        <p class="situation-actions">
          <button type="button" class="button button-main" onClick={onReload}>
            {i18n.t('situation.reloadButton')}
          </button>
        </p>
      )}
      {(kind === 'dead' || kind === 'failed' || kind === 'paused') && (
        <p class="situation-actions">
          <button type="button" class="button" onClick={kind === 'paused' ? onLookAgain : onAgain}>
            {kind === 'paused' ? i18n.t('situation.lookAgain') : i18n.t('again')}
          </button>
        </p>
      )}
    </div>
  );
}
