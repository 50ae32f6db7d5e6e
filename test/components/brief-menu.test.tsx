// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BriefMenu, type TakeBrief } from '@/components/BriefMenu';
import { CopyStatement } from '@/components/CopyStatement';
import { claim } from '@/test/gallery/sample';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));

describe('a brief of the page', () => {
  it('is taken in the form that is chosen, and its end is said', async () => {
    const onTake = vi.fn(async () => undefined);
    render(<BriefMenu onTake={onTake} />);
    press('Page to print (HTML)');
    expect(await screen.findByText('The file is with your downloads.')).toBeTruthy();
    expect(onTake).toHaveBeenCalledWith('html', expect.any(Function));
  });

  it('says that it failed', async () => {
    render(<BriefMenu onTake={() => Promise.reject(new Error('gone'))} />);
    press('RIS');
    expect(await screen.findByText('That did not work. Nothing has changed.')).toBeTruthy();
  });

  it.each([
    [500, ''],
    [1_500, 'Making the brief… 1 of 3'],
  ])('after %d ms says “%s”', async (passed, said) => {
    vi.useFakeTimers({ toFake: ['performance'] });
    let progress: Parameters<TakeBrief>[1] = () => undefined;
    render(
      <BriefMenu
        onTake={(_, told) => {
          progress = told;
          return new Promise(() => undefined);
        }}
      />,
    );
    press('RIS');
    vi.advanceTimersByTime(passed);
    progress(1, 3);
    await new Promise((done) => setTimeout(done, 20));
    expect(screen.getByRole('status').textContent).toBe(said);
  });
});

describe('a statement', () => {
  it.each([
    ['Copy', /^“cracks/],
    ['Markdown', /^Claim · Dam Safety Office/],
    ['BibTeX', /^@misc\{river-dam:cracks/],
    ['RIS', /^TY {2}- GOVDOC/],
    ['CSL-JSON', /^\[/],
  ])('is copied as %s', async (name, form) => {
    vi.stubGlobal('isSecureContext', true);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(<CopyStatement said={claim} />);
    press(name);
    await screen.findByText('Copied');
    expect(write.mock.calls[0]?.[0]).toMatch(form);
  });
});
