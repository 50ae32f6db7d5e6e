/**
 * Why the browser's database did not do what it was asked. `full`: no room on the disk or in the browser's share of it; `blocked`: another
 * page holds an older version open, close it; `newer`: the data were made by a newer version of the extension, update it; `private`: the
 * browser keeps nothing in private windows; `missing`: what was to be changed is not there; `failed`: anything else, see `cause`.
 */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  constructor(
    readonly code: 'full' | 'blocked' | 'newer' | 'private' | 'missing' | 'failed',
    cause?: unknown,
  ) {
    super(SAID[code], { cause });
  }
}

const SAID = {
  full: 'There is no room left to save this.',
  blocked: 'Another page of the extension holds an older version of the data open.',
  newer: 'The data were made by a newer version of the extension.',
  private: 'The browser keeps nothing in private windows.',
  missing: 'This is no longer there.',
  failed: 'The data could not be read or written.',
} as const;

/** The fault that an error of Dexie or IndexedDB means; the real cause of an abort hides in `inner`. */
export function storeFault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const said = causes(error)
    .map((one) => `${one.name} ${one.message}`)
    .join('\n');
  if (/QuotaExceeded|\bquota\b|disk (is )?full|NS_ERROR_FILE_NO_DEVICE_SPACE/i.test(said)) return new StoreFault('full', error);
  if (/VersionError/.test(said)) return new StoreFault('newer', error);
  // Firefox's words for a database in a private window.
  if (/did not allow mutations/.test(said)) return new StoreFault('private', error);
  return new StoreFault('failed', error);
}

function causes(error: unknown): Error[] {
  const found: Error[] = [];
  for (let one = error; one instanceof Error && found.length < 5; one = 'inner' in one ? one.inner : one.cause) found.push(one);
  return found;
}
