// What `npm start` and `npm test` run first, on whatever Node the machine has (18 or later): it installs the packages where
// they are missing or older than the lock file, then hands over to the project's own Node by `npm run run:start` or `run:test`.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { argv, chdir, env, execPath, exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

const NODE = 24;
const [task, ...rest] = argv.slice(2);
chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

if (task !== 'start' && task !== 'test') {
  console.error('Say what to do: node test/run/bootstrap.mjs start|test');
  exit(2);
}

const time = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const npm = (...words) => {
  const [command, first] = env.npm_execpath ? [execPath, [env.npm_execpath]] : ['npm', []];
  return (
    spawnSync(command, [...first, ...words], { stdio: 'inherit', shell: command === 'npm' && platform === 'win32' }).status ?? 1
  );
};
const version = () => {
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8', shell: platform === 'win32' });
  return Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 0);
};

if (time('node_modules/.package-lock.json') < time('package-lock.json')) {
  console.log('Installing the packages of package-lock.json (npm ci) …');
  // Without the warnings that some packages want a later Node than this one: they get it.
  const code = npm('ci', '--loglevel=error');
  if (code !== 0) {
    console.error('\nnpm ci did not finish. It needs the npm registry, or a mirror named in your ~/.npmrc.');
    exit(code);
  }
}

// npm puts node_modules/.bin first on the path of this script, so `node` is the project's own from here on.
if (env.npm_execpath && version() < NODE) {
  console.log(`Installing Node ${NODE} as the package "node" (npm rebuild node) …`);
  npm('rebuild', 'node');
  if (version() < NODE) {
    console.error(
      `Node ${NODE} is missing: the install script of the package "node" could not run. Allow it, or install Node ${NODE}.`,
    );
    exit(1);
  }
}

exit(npm('run', '--silent', `run:${task}`, ...(rest.length > 0 ? ['--', ...rest] : [])));
