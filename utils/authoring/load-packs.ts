import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '@/utils/domain/pack-format';
import { readPack } from '@/utils/domain/pack-gate';
import { readInput } from './input';

/** The built-in packs; commands run from the root of the project. */
const BUILT_IN = 'assets/public/packs';

/** Reads packs through the gate: the files named, or the built-in ones when none is; the error names file, path and fault. */
export async function loadPacks(files: readonly string[]): Promise<Pack[]> {
  const all =
    files.length > 0
      ? files
      : (await readdir(BUILT_IN)).filter((name) => name.endsWith('.json')).map((name) => join(BUILT_IN, name));
  return Promise.all(
    all.map(async (file) => {
      const { pack, faults } = readPack(await readInput(file));
      if (pack) return pack;
      throw new Error(faults.map(({ path, message }) => `${file}: ${path === '' ? '' : `${path} `}${message}`).join('\n'));
    }),
  );
}
