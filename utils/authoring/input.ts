import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** Writes one JSON line to standard output. */
export const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

/** Writes one message to standard error. */
export const tell = (message: string): void => void process.stderr.write(`${message}\n`);

/** Reads a file as text, or standard input for `-`; the error names the file. */
export async function readInput(file: string): Promise<string> {
  if (file !== '-') {
    return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new Error(`${file}: cannot be read (${error.code ?? error.message})`);
    });
  }
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** The JSON objects of standard input, a line each; the error names the line. */
export async function* inputLines(): AsyncGenerator<Readonly<Record<string, unknown>>> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`line ${number} is not JSON`);
    }
    if (typeof value !== 'object' || value === null) throw new Error(`line ${number} is not an object`);
    yield value as Record<string, unknown>;
  }
}

/** Splits `--pack FILE` and flags from the other arguments; an unknown option is an error. */
export function readOptions(args: readonly string[], flags: readonly string[]) {
  const packs: string[] = [];
  const set = new Set<string>();
  const rest: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === '--pack') {
      const file = args[++i];
      if (file === undefined) throw new Error('--pack needs a file');
      packs.push(file);
    } else if (flags.includes(arg)) set.add(arg);
    else if (arg.startsWith('--')) throw new Error(`unknown option ${arg}`);
    else rest.push(arg);
  }
  return { packs, set, rest };
}
