import { i18n } from '#i18n';
import type { PageSides as Sides, SideView } from '@/utils/domain/page-sides';
import { count, day, list, number } from './format';

const GROUPS = [
  ['near', 'sides.near'],
  ['elsewhere', 'sides.elsewhere'],
  ['nowhere', 'sides.nowhere'],
  ['later', 'sides.later'],
] as const;

/** Which sides of the topic the page names, which stand on the record and were not found on it, and what was searched. */
export function PageSides({ sides, paragraphs }: Sides) {
  if (sides.length === 0) return null;
  return (
    <section class="page-sides" aria-label={i18n.t('sides.title')}>
      <h3 class="section-title">{i18n.t('sides.title')}</h3>
      <dl class="page-sides-groups">
        {GROUPS.map(([named, words]) => {
          const group = sides.filter((side) => side.named === named);
          return (
            group.length > 0 && (
              <div key={named}>
                <dt>{i18n.t(words)}</dt>
                <dd>{list(group.map(named === 'nowhere' ? withRecord : nameOf))}</dd>
              </div>
            )
          );
        })}
      </dl>
      <p class="soft">{i18n.t('sides.searched', [number(sides.length), number(paragraphs)])}</p>
    </section>
  );
}

const nameOf = ({ who }: SideView): string => `\u2068${who.text}\u2069`;
const withRecord = (side: SideView): string =>
  side.last ? i18n.t('sides.record', [nameOf(side), count('statements', side.statements), day(side.last)]) : nameOf(side);
