import { i18n } from '#i18n';
import { POSITION_KINDS } from '@/utils/domain/pack-format';

/** What can be asked for by `kind:` in a search, with its name in the interface's language. */
export const kindNames = (): ReadonlyMap<string, string> =>
  new Map<string, string>([
    ['topic', i18n.t('search.topic')],
    ['actor', i18n.t('search.actor')],
    ['claim', i18n.t('kind.claim')],
    ['position', i18n.t('search.position')],
    ...POSITION_KINDS.map((kind) => [kind, i18n.t(`kind.${inOneWord(kind)}` as 'kind.claim')] as const),
    ['review', i18n.t('search.review')],
    ['note', i18n.t('search.note')],
  ]);

/** The locales name kinds in one word: "partial-denial" is `partialDenial` there. */
const inOneWord = (kind: string): string => kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
