import { i18n } from '#i18n';
import type { PackView } from '@/utils/domain/record';
import { age, count, day, languageName, list, number } from './format';
import { PackText } from './PackText';
import { covers, uncovered } from './uncovered';

/** What was not looked for on the page: packs that are switched off, and how many of the reader's refusals reach the page. */
export interface LeftOut {
  readonly packs: readonly PackView[];
  readonly refusals: number;
}

interface CoverageProps {
  readonly packs: readonly PackView[];
  /** The language of the page, a BCP 47 tag or empty. */
  readonly language?: string;
  readonly left?: LeftOut;
  readonly open?: boolean;
}

/** What was looked for on the page: how many topics in which packs, how old those are, and what was not looked for. */
export function Coverage({ packs, language, left, open }: CoverageProps) {
  const topics = packs.reduce((sum, pack) => sum + pack.topics, 0);
  const gap = uncovered(packs, language);
  const [oldest] = packs.map(({ asOf }) => asOf).sort();
  return (
    <details class="coverage" open={open}>
      <summary>
        {i18n.t('coverage.line', [count('topics', topics), count('packs', packs.length)])}
        {oldest && ` · ${i18n.t(packs.length > 1 ? 'coverage.oldest' : 'coverage.age', [day(oldest), age(oldest)])}`}
      </summary>
      {gap && <p class="coverage-gap">{i18n.t('coverage.gap', [gap])}</p>}
      <ul class="coverage-packs">
        {packs.map((pack) => (
          <li key={pack.id}>
            <PackText said={pack.title} />
            <span class="soft">
              {` · ${count('topics', pack.topics)} · ${i18n.t('coverage.revision', [String(pack.revision), day(pack.asOf)])} · ${age(pack.asOf)}`}
              {` · ${i18n.t('coverage.languages', [list(pack.languages.map(languageName))])}`}
            </span>
          </li>
        ))}
      </ul>
      <NotLookedFor packs={packs} language={gap ? undefined : language} left={left} />
    </details>
  );
}

function NotLookedFor({ packs, language, left }: Pick<CoverageProps, 'packs' | 'language' | 'left'>) {
  const without = language ? packs.filter((pack) => !covers(pack, language)) : [];
  const lines = [
    without.length > 0 && i18n.t('coverage.without', [languageName(language ?? ''), titles(without)]),
    left && left.packs.length > 0 && i18n.t('coverage.off', [titles(left.packs)]),
    left && left.refusals > 0 && i18n.t('coverage.refused', [number(left.refusals)]),
  ].filter((line) => line !== false && line !== undefined);
  if (lines.length === 0) return null;
  return (
    <>
      <h3 class="coverage-title">{i18n.t('coverage.not')}</h3>
      <ul class="coverage-packs">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

const titles = (packs: readonly PackView[]): string => list(packs.map(({ title }) => `\u2068${title.text}\u2069`));
