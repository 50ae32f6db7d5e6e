import type { Recogniser } from '@/utils/domain/topic-rules';
import { using } from './open-database';
import { packsDatabase } from './packs';

/** Raised whenever the compiled form changes, so that one of another form is never read. */
const FORM = 4;

/** The recogniser compiled for exactly these packs, if it is kept; `key` names their ids and revisions and the version of the code. */
export const keptRecogniser = async (key: string): Promise<Recogniser | undefined> => {
  const row = await using(packsDatabase, ({ compiled }) => compiled.get('recogniser'));
  return row?.key === `${FORM} ${key}` ? row.value : undefined;
};

/** Keeps a compiled recogniser in place of the one before. */
export const keepRecogniser = (key: string, value: Recogniser): Promise<unknown> =>
  using(packsDatabase, ({ compiled }) => compiled.put({ id: 'recogniser', key: `${FORM} ${key}`, value }));
