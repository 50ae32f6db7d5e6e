import { i18n } from '#i18n';
import type { Attribution, PositionKind } from '@/utils/domain/pack-format';
import type { StatementView } from '@/utils/domain/record';
import type { StatementKind } from '@/utils/domain/record-filter';

const KINDS = {
  denial: 'kind.denial',
  'partial-denial': 'kind.partialDenial',
  dispute: 'kind.dispute',
  affirmation: 'kind.affirmation',
  pledge: 'kind.pledge',
  concession: 'kind.concession',
  'counter-accusation': 'kind.counterAccusation',
  condemnation: 'kind.condemnation',
  support: 'kind.support',
  'non-answer': 'kind.nonAnswer',
  'no-statement-found': 'kind.noStatementFound',
} as const satisfies Record<PositionKind, string>;

/** What a statement is, in a word or two: "Claim", or the kind of the position. */
export const kindWord = ({ kind }: Pick<StatementView, 'kind'>): string => kindName(kind ?? 'claim');

/** The name of a kind of position, or of claims. */
export const kindName = (kind: StatementKind): string => i18n.t(kind === 'claim' ? 'kind.claim' : KINDS[kind]);

/** That what is written in a note is not saved yet and still there, with the reason where the browser window is private. */
export const unsavedWords = (error: unknown): string =>
  i18n.t(codeOf(error) === 'private' ? 'failure.notePrivate' : 'note.failed');

/** That a note was not made; `code` is that of the error, of which `private` has words of its own. */
export const noNoteWords = (code: unknown): string => i18n.t(code === 'private' ? 'page.private' : 'failure.note');

/** That something was not done, with the reason where the browser window is private. */
export const notDoneWords = (error: unknown): string =>
  i18n.t(codeOf(error) === 'private' ? 'failure.private' : 'failure.change');

/** Words of a text in quotation marks, kept from running into a sentence of the other direction. */
export const quoted = (words: string): string => i18n.t('quoted', [`\u2068${words}\u2069`]);

/** The code that a typed error carries. */
export const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** How we know of a statement; second-hand ones name who reports them. */
export function attributionWords(attribution: Attribution, outlet: string): string {
  switch (attribution) {
    case 'on-the-record':
      return i18n.t('attribution.onTheRecord');
    case 'official-readout':
      return i18n.t('attribution.officialReadout');
    case 'reported':
      return i18n.t('attribution.reported', [outlet]);
    case 'unnamed-source':
      return i18n.t('attribution.unnamedSource', [outlet]);
  }
}
