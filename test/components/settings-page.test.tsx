// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage, type SettingsPageProps } from '@/components/SettingsPage';
import { refusals } from '@/test/gallery/sample';
import { MOST_REFUSALS, type Refusal } from '@/utils/domain/refusals';

const done = async () => undefined;
const words = 'the wall of the dam that was built by the engineers’ union';
const rows = (refused: readonly Refusal[]) => refused.map((refusal) => ({ refusal, title: 'The dam' }));
const button = (name: string | RegExp) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('the settings', () => {
  const props = (over: Partial<SettingsPageProps> = {}): SettingsPageProps => ({
    density: 'section',
    sitesOff: ['herald.example'],
    sitesAdded: [],
    refusals: rows(refusals),
    keys: [{ name: 'Go to the next hint', keys: 'Alt+Shift+N' }],
    onDensity: vi.fn(done),
    onSite: vi.fn(done),
    onSiteAdded: vi.fn(done),
    onTakeBack: vi.fn(done),
    onKeys: vi.fn(),
    ...over,
  });

  it.each([
    [`Take back: “${words}”`, 2],
    ['Take back: “Alder dam”', 1],
    ['Take back: The dam', 0],
  ])('"%s", and that back too', async (name, at) => {
    const onTakeBack = vi.fn(done);
    render(<SettingsPage {...props({ onTakeBack })} />);
    fireEvent.click(button(name));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(screen.getByText('Taken back. The hints show again.')).toBeTruthy();
    expect(onTakeBack.mock.calls).toEqual([
      [[refusals[at]], false],
      [[refusals[at]], true],
    ]);
  });

  it('take all refusals back, and that back too', async () => {
    const onTakeBack = vi.fn(done);
    render(<SettingsPage {...props({ onTakeBack })} />);
    fireEvent.click(button('Take all back'));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(onTakeBack.mock.calls).toEqual([
      [refusals, false],
      [refusals, true],
    ]);
  });

  it('list refusals by how far they reach, with topic, place and date', () => {
    render(<SettingsPage {...props()} />);
    const kinds = [...document.querySelectorAll('.refusals-kind')].map((kind) => [
      kind.textContent,
      [...(kind.nextElementSibling?.querySelectorAll('.refusal') ?? [])].map((row) => row.textContent),
    ]);
    expect(kinds).toEqual([
      ['Words, on one page', [`“${words}”Cracks in the Alder dam, says report · news.examplefor The dam · May 2, 2026`]],
      ['Words, on every page', ['“Alder dam”for The dam · May 1, 2026']],
      ['A whole topic, on one site', ['The damon herald.example · Apr 30, 2026']],
    ]);
  });

  it('show the newest ten of a kind, then all, and say when no more are kept', () => {
    const many = Array.from({ length: MOST_REFUSALS }, (_, n) => ({
      topic: 'a/b',
      text: `dam ${n}`,
      when: '2026-05-02T10:00:00.000Z',
    }));
    render(<SettingsPage {...props({ refusals: rows(many) })} />);
    expect(document.querySelectorAll('.refusal-what')).toHaveLength(10);
    expect(document.querySelector('.refusal-what')?.textContent).toBe(`“dam ${MOST_REFUSALS - 1}”`);
    expect(screen.getByText(/^This is the most that is kept, 5,000/)).toBeTruthy();
    fireEvent.click(button('Show all 5,000'));
    expect(document.querySelectorAll('.refusal-what')).toHaveLength(MOST_REFUSALS);
  });

  it('change how many hints there are, which the choice itself shows', async () => {
    const onDensity = vi.fn(done);
    render(<SettingsPage {...props({ onDensity })} />);
    expect((screen.getByLabelText('Once in each section') as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByLabelText('None'));
    expect(onDensity).toHaveBeenCalledWith('none');
    await onDensity.mock.results[0]?.value;
    expect(screen.queryByText('Changed.')).toBeNull();
  });

  it('take back exactly the permission that is held', () => {
    const onSiteAdded = vi.fn(done);
    render(<SettingsPage {...props({ sitesAdded: ['*://blog.example/*', 'https://blog.example/*'], onSiteAdded })} />);
    fireEvent.click(button('Remove: https://blog.example/*'));
    fireEvent.click(button('Remove: blog.example'));
    expect(onSiteAdded.mock.calls).toEqual([['https://blog.example/*'], ['*://blog.example/*']]);
  });

  it.each(['Switch on: herald.example', 'None'])('say when a change did not work (%s)', async (name) => {
    const no = () => Promise.reject(new Error('no'));
    render(<SettingsPage {...props({ onSite: no, onDensity: no })} />);
    fireEvent.click(name === 'None' ? screen.getByLabelText(name) : button(name));
    await waitFor(() => expect(screen.getByText(/did not work/)).toBeTruthy());
  });
});
