import { check } from './check';
import { rankLines } from './rank-lines';
import { scan } from './scan';
import { packJsonSchema } from './schema';

const USAGE = `Usage:
  npm run pack -- check FILE…                    faults by path, and the pack's own tests
  npm run pack -- scan [--pack FILE]… PAGE…      topics of HTML or text files (- is standard input)
  npm run pack -- scan [--pack FILE]… --lines    the same for JSON lines {"id", "text"} or {"id", "html", "url"}
  npm run pack -- rank [--pack FILE]…            JSON lines {"id", "sentence", "topic"?}: the nearest claims and positions
  npm run pack -- schema                         the JSON Schema of the format, for editors
Results are JSON lines on standard output, messages go to standard error. Exit: 0 all well, 1 faults, 2 wrong use.
`;

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { check, scan, rank: rankLines, schema };
async function schema(): Promise<number> {
  process.stdout.write(`${JSON.stringify(packJsonSchema(), null, 2)}\n`);
  return 0;
}

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  process.stderr.write(USAGE);
  process.exitCode = name === '--help' || name === 'help' ? 0 : 2;
} else {
  try {
    process.exitCode = await command(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
