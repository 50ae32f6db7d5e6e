import { readPack } from '@/utils/domain/pack-gate';
import { print, readInput, readOptions, tell } from './input';

/** `pack check FILE…`: one JSON line a file, its faults on standard error too; 1 when any file has a fault. */
export async function check(args: readonly string[]): Promise<number> {
  const { rest } = readOptions(args, []);
  if (rest.length === 0) throw new Error('check needs a file');
  let failed = false;
  for (const file of rest) {
    const { pack, faults = [] } = readPack(await readInput(file));
    failed ||= faults.length > 0;
    for (const { path, message } of faults) tell(`${file}: ${path === '' ? '' : `${path} `}${message}`);
    const tests = (pack?.tests?.match?.length ?? 0) + (pack?.tests?.noMatch?.length ?? 0);
    print(
      pack
        ? {
            file,
            ok: true,
            id: pack.id,
            revision: pack.revision,
            topics: pack.topics.length,
            claims: pack.claims.length,
            positions: pack.positions.length,
            tests,
          }
        : { file, ok: false, faults },
    );
  }
  return failed ? 1 : 0;
}
