// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PacksPage, type PacksPageProps } from '@/components/PacksPage';
import { pack } from '@/test/gallery/sample';

const ready = <T,>(value: T) => ({ state: 'ready' as const, value, again: vi.fn() });
const done = async () => undefined;
const button = (name: string | RegExp) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('the packs of the library', () => {
  const props = (over: Partial<PacksPageProps> = {}): PacksPageProps => ({
    packs: ready([
      { ...pack, builtIn: true, on: true },
      { ...pack, id: 'b', title: { text: 'The charter', lang: 'en' }, builtIn: false, on: true },
    ]),
    limit: 100,
    onSet: vi.fn(done),
    onRemove: vi.fn(done),
    onLook: vi.fn(async () => ({ preview: 'what is in it' })),
    onInstall: vi.fn(async () => 'Installed: The charter.'),
    ...over,
  });
  const choose = (text: string) =>
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [new File([text], 'pack.json')] } });

  it('can be switched off, and removed only when they do not come with the extension', async () => {
    const onSet = vi.fn(done);
    const onRemove = vi.fn(done);
    render(<PacksPage {...props({ onSet, onRemove })} />);
    fireEvent.click(screen.getByRole('switch', { name: 'In use: The Alder dam' }));
    expect(onSet).toHaveBeenCalledWith('river-dam', false);
    expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(1);
    fireEvent.click(button('Remove: The charter'));
    await waitFor(() => expect(screen.getByText('Removed: The charter.')).toBeTruthy());
    fireEvent.click(button('Undo'));
    expect(onRemove.mock.calls).toEqual([
      ['b', false],
      ['b', true],
    ]);
  });

  it('are listed again when they are installed again, or when one under them comes to light', async () => {
    const charter = { ...pack, id: 'b', title: { text: 'The charter', lang: 'en' }, builtIn: false, on: true };
    const View = () => {
      const [installed, setInstalled] = useState(true);
      return (
        <PacksPage
          {...props({
            packs: ready([installed ? charter : { ...charter, builtIn: true }]),
            onRemove: async (_, undo) => setInstalled(undo),
            onInstall: async () => {
              setInstalled(true);
              return 'Installed: The charter.';
            },
          })}
        />
      );
    };
    render(<View />);
    fireEvent.click(button('Remove: The charter'));
    await waitFor(() => expect(screen.getByText(/Comes with Fact Context/)).toBeTruthy());
    choose('{}');
    await waitFor(() => expect(button('Install')).toBeTruthy());
    fireEvent.click(button('Install'));
    await waitFor(() => expect(screen.getByText('Installed: The charter.')).toBeTruthy());
    expect(button('Remove: The charter')).toBeTruthy();
    expect(screen.queryByText('Removed: The charter.')).toBeNull();
  });

  it('are looked at before they are installed', async () => {
    const onInstall = vi.fn(async () => 'Installed: The charter.');
    render(<PacksPage {...props({ onInstall })} />);
    choose('{"pack": 1}');
    await waitFor(() => expect(screen.getByText('what is in it')).toBeTruthy());
    expect(onInstall).not.toHaveBeenCalled();
    fireEvent.click(button('Install'));
    await waitFor(() => expect(screen.getByText('Installed: The charter.')).toBeTruthy());
    expect(onInstall).toHaveBeenCalledWith('{"pack": 1}');
  });

  it('show every fault of a bad file by its path, and offer no way to install it', async () => {
    const faults = [
      { path: 'claims[3].sources[0]', message: 'names nothing' },
      { path: '', message: 'has no topics' },
    ];
    render(<PacksPage {...props({ onLook: async () => ({ faults }) })} />);
    choose('{}');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Nothing was installed'));
    expect(screen.getByText('claims[3].sources[0]')).toBeTruthy();
    expect(screen.getByText('pack.json').closest('li')?.textContent).toBe('pack.json has no topics');
    expect(screen.queryByRole('button', { name: 'Install' })).toBeNull();
  });

  it('are not offered for a second time where that would change nothing', async () => {
    render(<PacksPage {...props({ onLook: async () => ({ preview: 'all here', idle: true }) })} />);
    choose('{}');
    await waitFor(() => expect(screen.getByText('all here')).toBeTruthy());
    expect(screen.queryByRole('button', { name: 'Install' })).toBeNull();
    fireEvent.click(button('Close'));
    expect(screen.queryByText('all here')).toBeNull();
  });

  it('name their languages when that is asked for, and their age when it is more than a year', () => {
    vi.useFakeTimers({ now: new Date('2027-05-01T00:00:00Z'), toFake: ['Date'] });
    render(
      <PacksPage
        {...props({
          packs: ready(['2026-04-30', '2026-05-02'].map((asOf) => ({ ...pack, id: asOf, asOf, builtIn: true, on: true }))),
        })}
      />,
    );
    vi.useRealTimers();
    const [languages] = screen.getAllByText('3 languages');
    expect(languages?.closest('details')?.textContent).toContain('English, French, and Simplified Chinese');
    expect(languages?.closest('details')?.open).toBe(false);
    expect(screen.getAllByText('May be out of date.')).toHaveLength(1);
  });

  it('are not even read from a file that is too large', async () => {
    const onLook = vi.fn();
    render(<PacksPage {...props({ limit: 3, onLook })} />);
    choose('12345');
    await waitFor(() => expect(screen.getByText(/larger than/)).toBeTruthy());
    expect(onLook).not.toHaveBeenCalled();
  });
});
