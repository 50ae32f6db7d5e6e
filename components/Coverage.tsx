import { i18n } from '#i18n';
import type { PackView } from '@/utils/domain/record';
import { age, count, day } from './format';
import { PackText } from './PackText';
import { uncovered } from './uncovered';

interface CoverageProps {
  readonly packs: readonly PackView[];
  /** The language of the page, a BCP 47 tag or empty. */
  readonly language?: string;
  readonly open?: boolean;
}

/** What was looked for on the page: how many topics in which packs, and how old those are. */
export function Coverage({ packs, language, open }: CoverageProps) {
  const topics = packs.reduce((sum, pack) => sum + pack.topics, 0);
  const gap = uncovered(packs, language);
  return (
    <details class="coverage" open={open}>
      <summary>{i18n.t('coverage.line', [count('topics', topics), count('packs', packs.length)])}</summary>
      {gap && <p class="coverage-gap">{i18n.t('coverage.gap', [gap])}</p>}
      <ul class="coverage-packs">
        {packs.map((pack) => (
          <li key={pack.id}>
            <PackText said={pack.title} />
            <span class="soft">
              {` · ${count('topics', pack.topics)} · ${i18n.t('coverage.revision', [String(pack.revision), day(pack.asOf)])} · ${age(pack.asOf)}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
