import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { day, number } from './format';

/** As many stand in one list without being parted. */
const WHOLE = 20;
/** As many of a year are drawn at once. */
const AT_ONCE = 10;

/** One thing in a long list. */
export interface GradualItem {
  readonly key: string;
  /** In the pack format's form. */
  readonly date: string;
  readonly draw: () => ComponentChildren;
}

interface GradualProps {
  readonly class: string;
  readonly items: readonly GradualItem[];
}

/** A list that stays calm when it is long: it is parted by year, the first year open, and only what is open is drawn. */
export function Gradual({ items, ...props }: GradualProps) {
  if (items.length <= WHOLE) return <Some {...props} items={items} first={WHOLE} />;
  const years = [...Map.groupBy(items, ({ date }) => date.slice(0, 4))];
  return (
    <div>
      {years.map(([year, own], index) => (
        <Year key={year} {...props} year={year} items={own} first={index === 0} />
      ))}
    </div>
  );
}

interface YearProps extends GradualProps {
  readonly year: string;
  readonly first: boolean;
}

function Year({ year, first, ...props }: YearProps) {
  const [open, setOpen] = useState(first);
  return (
    <details class="year" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {day(year)}
        <span class="year-count">{` · ${number(props.items.length)}`}</span>
      </summary>
      {open && <Some {...props} first={AT_ONCE} />}
    </details>
  );
}

function Some({ items, first, ...props }: GradualProps & { readonly first: number }) {
  const [most, setMost] = useState(first);
  const rest = items.length - most;
  return (
    <>
      <ol class={props.class}>
        {items.slice(0, most).map(({ key, draw }) => (
          <li key={key}>{draw()}</li>
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" class="button years-more" onClick={() => setMost(most + AT_ONCE)}>
          {i18n.t('record.more', [number(Math.min(rest, AT_ONCE))])}
        </button>
      )}
    </>
  );
}
