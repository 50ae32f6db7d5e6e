// @vitest-environment happy-dom
import { render, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useShortcuts } from '@/utils/platform/use-shortcuts';

const names = ['_execute_action', 'next-hint', 'open-panel', 'previous-hint', 'save-note'];

test('shortcuts stand in the order of use, next and previous together, whatever order the browser gives', async () => {
  const commands = names.map((name) => ({ name, description: name.startsWith('_') ? '' : name, shortcut: '' }));
  Object.assign(fakeBrowser.commands, { getAll: async () => commands });
  const View = () => (
    <p>
      {useShortcuts()
        .map(({ name }) => name)
        .join(' ')}
    </p>
  );
  const { container } = render(<View />);
  await waitFor(() => expect(container.textContent).toBe('next-hint previous-hint open-panel save-note'));
});
