// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { saveFile } from '@/utils/platform/save-file';

it('hands a text over as a file with its name and type, and asks the network for nothing', async () => {
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob as Blob);
    return 'blob:here';
  });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  saveFile('notes.md', 'text/markdown', '# Ä');
  const link = clicked.mock.contexts[0] as HTMLAnchorElement;
  expect([link.download, link.href]).toEqual(['notes.md', 'blob:here']);
  expect(await made[0]?.text()).toBe('# Ä');
  expect(made[0]?.type).toBe('text/markdown;charset=utf-8');
});
