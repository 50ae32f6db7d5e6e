import { RIVALS, type Rival } from './page-rivals.ts';

/** What was measured on one page: ms of its main thread (`ours` for each number of names), MB of the tab without us and with. */
export interface PageRow {
  readonly name: string;
  readonly bare: number;
  readonly ours: readonly number[];
  readonly longest: number;
  readonly wall: number;
  readonly rivals: Readonly<Record<Rival, number>>;
  readonly memory: readonly [without: number, with_: number];
}
interface RestlessRow {
  readonly name: string;
  readonly share: number;
  readonly longest: number;
  readonly latency: number;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const MOST_PIECE = 16;
const LONG_TASK = 50;
const ms = (value: number) => `${value.toFixed(1)} ms`;
const times = (value: number) => `${value.toFixed(2)}×`;
const mb = (value: number) => `${value.toFixed(1)} MB`;

/** Prints one line for each figure, with its target beside where it has one and a word where that is missed. */
export function report(
  sizes: readonly number[],
  rows: readonly PageRow[],
  restless: readonly RestlessRow[],
  background: ReadonlyMap<number, readonly [before: number, after: number]>,
): void {
  const line = (what: string, figure: string, target = '', met = true) =>
    console.log(`${what.padEnd(58)} ${figure.padEnd(34)} ${target}${met ? '' : '   MISSED'}`);
  const sum = (of: (row: PageRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const both = (of: (row: PageRow) => number) => `${ms(median(rows.map(of)))} · ${ms(Math.max(...rows.map(of)))}`;
  const at = (size: number) => (row: PageRow) => row.ours[sizes.indexOf(size)] ?? 0;
  const tenThousand = at(10_000);
  /** Pages without a word of an article cost us next to nothing and would make any ratio. */
  const read = rows.filter((row) => tenThousand(row) > 0);

  console.log(`\n${rows.length} pages, ms of the page's main thread: median page · slowest page`);
  line(
    'bare TreeWalker pass',
    both(({ bare }) => bare),
  );
  for (const size of sizes) line(`our whole scan with ${size.toLocaleString('en')} names`, both(at(size)));
  line(
    'first line of ours to last, background included',
    both(({ wall }) => wall),
  );
  const growth = sum(at(500_000)) / sum(tenThousand);
  line('500,000 names to 10,000, all pages together', times(growth), 'at most 1.30×', growth <= 1.3);
  const worst = Math.max(...read.map((row) => at(500_000)(row) / tenThousand(row)));
  line('500,000 names to 10,000, worst page', times(worst));
  line('ours to a bare pass, all pages together', times(sum(tenThousand) / sum(({ bare }) => bare)));
  for (const rival of Object.keys(RIVALS) as Rival[]) {
    const of = ({ rivals }: PageRow) => rivals[rival];
    const faster = sum(of) / sum(tenThousand);
    const middle = median(read.map((row) => of(row) / tenThousand(row)));
    line(`${rival}, 1,000 names`, both(of));
    line('   to ours with 10,000: all pages · median page', `${times(faster)} · ${times(middle)}`, 'at least 10×', faster >= 10);
  }
  const longest = Math.max(...rows.map((row) => row.longest));
  const over = rows.filter((row) => row.longest > MOST_PIECE);
  line(
    'longest piece without pause',
    both((row) => row.longest),
    `at most ${MOST_PIECE} ms`,
    longest <= MOST_PIECE,
  );
  if (over.length > 0) console.log(`    over it: ${over.map((row) => `${row.name} ${ms(row.longest)}`).join(' · ')}`);
  const long = rows.filter((row) => row.longest > LONG_TASK).length;
  line('pages with a task of ours over 50 ms', String(long), '0', long === 0);
  for (const { name, share, longest: piece, latency } of restless) {
    const hint = Number.isNaN(latency) ? '' : ` · hint after ${latency.toFixed(0)} ms`;
    line(`${name}: share of 10 s · longest`, `${(share * 100).toFixed(2)} % · ${ms(piece)}${hint}`);
  }
  for (const [size, [before, after]] of background)
    line(`background with ${size.toLocaleString('en')} names: asleep before · after`, `${mb(before)} · ${mb(after)}`);
  const added = rows.map(({ memory: [without, with_] }) => with_ - without);
  line('added to a tab: median · most', `${mb(median(added))} · ${mb(Math.max(...added))}`);
}
