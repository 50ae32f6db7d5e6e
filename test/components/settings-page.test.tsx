// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage, type SettingsPageProps } from '@/components/SettingsPage';
import { outline } from '@/test/gallery/sample';

const done = async () => undefined;
const button = (name: string | RegExp) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('the settings', () => {
  const props = (over: Partial<SettingsPageProps> = {}): SettingsPageProps => ({
    density: 'section',
    sitesOff: ['herald.example'],
    sitesAdded: [],
    refusals: [{ topic: outline.key, title: 'The dam', text: 'Alder dam' }],
    keys: [{ name: 'Go to the next hint', keys: 'Alt+Shift+N' }],
    onDensity: vi.fn(done),
    onSite: vi.fn(done),
    onSiteAdded: vi.fn(done),
    onRefusal: vi.fn(done),
    onKeys: vi.fn(),
    ...over,
  });

  it('take a refused wording back, and that back too', async () => {
    const onRefusal = vi.fn(done);
    render(<SettingsPage {...props({ onRefusal })} />);
    fireEvent.click(button('Hint again: “Alder dam”'));
    await waitFor(() => expect(button('Undo')).toBeTruthy());
    fireEvent.click(button('Undo'));
    expect(onRefusal.mock.calls).toEqual([
      [outline.key, 'Alder dam', true],
      [outline.key, 'Alder dam', false],
    ]);
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
