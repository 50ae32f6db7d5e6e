import type { PackView } from '@/utils/domain/record';
import { languageName } from './format';

/** The name of the page's language (a BCP 47 tag or empty) when none of the packs covers it. */
export function uncovered(packs: readonly PackView[], language: string | undefined): string | undefined {
  const base = baseOf(language ?? '');
  if (!base || packs.length === 0) return;
  return packs.some((pack) => covers(pack, base)) ? undefined : languageName(base);
}

/** Whether a pack has words of a language, a BCP 47 tag. */
export const covers = (pack: PackView, language: string): boolean =>
  pack.languages.some((tag) => baseOf(tag) === baseOf(language));

const baseOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
