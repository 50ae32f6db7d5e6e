// @vitest-environment happy-dom
import { act, render, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerBackground, type BackgroundHandlers, tell } from '@/utils/platform/messages';
import { useAnswer } from '@/utils/platform/use-answer';
import { POPUP, wireUp } from './fake-wire';

let again: () => void;
function Notes({ query }: { readonly query: string }) {
  const notes = useAnswer('notes', { query }, ['notes']);
  again = notes.again;
  return <p>{`${notes.state} ${notes.value?.length ?? '-'} ${notes.error?.message ?? ''}`.trim()}</p>;
}
const background = (notes: (input: { query?: string }) => unknown) =>
  answerBackground({ notes } as unknown as BackgroundHandlers);

test('a view shows the answer, and asks again when what it shows has changed or its question does', async () => {
  const from = { ...POPUP };
  wireUp(from);
  const kept: Record<string, number> = { a: 1, b: 5 };
  const handler = vi.fn(({ query = '' }) => Array(kept[query]));
  background(handler);
  const { container, rerender, unmount } = render(<Notes query="a" />);
  expect(container.textContent).toBe('waiting -');
  await waitFor(() => expect(container.textContent).toBe('ready 1'));

  kept.a = 2;
  await act(() => tell('packs'));
  expect(handler).toHaveBeenCalledTimes(1);
  await act(() => tell('notes'));
  await waitFor(() => expect(container.textContent).toBe('ready 2'));

  rerender(<Notes query="b" />);
  expect(container.textContent).toBe('waiting -');
  await waitFor(() => expect(container.textContent).toBe('ready 5'));
  unmount();
  await tell('notes');
  expect(handler).toHaveBeenCalledTimes(3);
});

test('a view whose question fails says so, keeps what it knew, and can ask again', async () => {
  wireUp(POPUP);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = false;
  background(() => {
    if (broken) throw new Error('no room');
    return [1];
  });
  const { container } = render(<Notes query="a" />);
  await waitFor(() => expect(container.textContent).toBe('ready 1'));
  broken = true;
  act(() => again());
  await waitFor(() => expect(container.textContent).toBe('failed 1 no room'));
  broken = false;
  act(() => again());
  await waitFor(() => expect(container.textContent).toBe('ready 1'));
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
});
