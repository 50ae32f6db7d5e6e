// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Timeline } from '@/components/Timeline';
import { claim, denial, noAnswer, pledge } from '@/test/gallery/sample';
import type { StatementView } from '@/utils/domain/record';

const later: StatementView = {
  ...denial,
  key: 'river-dam/later',
  kind: 'partial-denial',
  date: '2026-06-01',
  repeats: [],
  supersedes: [{ key: denial.key, kind: 'denial', date: denial.date }],
};
const declined: StatementView = { ...noAnswer, key: 'river-dam/declined', kind: 'non-answer' };
const all = [claim, denial, later, pledge, noAnswer, declined];
const open = async (who: RegExp) => {
  const row = screen.getByText(who).closest('details') as HTMLDetailsElement;
  row.open = true;
  return within(row).findAllByRole('listitem');
};

afterEach(cleanup);

describe('the timeline', () => {
  it('has a row of signs for each actor, which screen readers pass over', () => {
    render(<Timeline statements={all} />);
    const rows = document.querySelectorAll('.timeline-row');
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.getAttribute('aria-hidden')).toBe('true');
    expect(rows[0]?.querySelectorAll('svg')).toHaveLength(7);
  });

  it('opens to a list that says the same in words', async () => {
    render(<Timeline statements={all} article="2026-04-12" />);
    const rows = (await open(/Ministry of Water/)).map((item) => item.textContent ?? '');
    expect(rows).toHaveLength(5);
    const [pledged, none, refused, first, changed] = rows;
    expect(pledged).toContain('November 2025 · Pledged');
    expect(none).toContain('2026 · No statement found as of this date');
    expect(refused).toContain('2026 · Declined to answer');
    expect(first).toContain('April 12, 2026 · First said · Denial');
    expect(first).toContain('Repeated 2 times since April 12, 2026 after this article');
    expect(changed).toContain('June 1, 2026 · Changed in part: from Denial to Partial denial');
    expect(changed).toContain('after this article');
  });

  it('explains the signs that it has, and no others', () => {
    render(<Timeline statements={[claim, denial]} article="2026-04-12" />);
    const key = screen.getByRole('list', { name: 'What the marks mean' });
    expect(
      within(key)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Claim', 'Position', 'Repeated', 'This article']);
  });

  it.each([[[]], [[claim]]])('is not drawn for what needs no overview', (statements) => {
    render(<Timeline statements={statements} />);
    expect(document.querySelector('.timeline')).toBeNull();
  });
});
