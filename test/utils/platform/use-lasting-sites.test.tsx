// @vitest-environment happy-dom
import { act, render, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tell } from '@/utils/platform/messages';
import { useLastingSites } from '@/utils/platform/use-lasting-sites';
import { fakePermissions } from './fake-permissions';
import { POPUP, wireUp } from './fake-wire';

const View = () => <p>{useLastingSites().join(' ')}</p>;

test('sites that are allowed or taken back in the browser itself come and go in the settings', async () => {
  wireUp(POPUP);
  const { take } = fakePermissions(['*://*.cnn.com/*']);
  await fakeBrowser.permissions.request({ origins: ['https://blog.example/*'] });
  const { container } = render(<View />);
  await waitFor(() => expect(container.textContent).toBe('https://blog.example/*'));
  take(['https://blog.example/*']);
  await act(() => tell('settings'));
  await waitFor(() => expect(container.textContent).toBe(''));
});
