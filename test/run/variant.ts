import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** What of a built manifest a copy may change. */
interface Manifest {
  default_locale?: string;
  readonly host_permissions: string[];
  readonly content_scripts: readonly { matches: string[] }[];
}

/**
 * Copies a build and changes the copy: `hosts` are match patterns on which hints run as well, `locale` is the one language that
 * it speaks. Gives the folder of the copy. What is shipped stays as it is built.
 */
export function makeVariant(build: string, folder: string, { hosts = [] as readonly string[], locale = '' } = {}): string {
  rmSync(folder, { recursive: true, force: true });
  cpSync(build, folder, {
    recursive: true,
    filter: (path) => !locale || !/_locales.\w+/.test(path) || path.includes(`_locales/${locale}`),
  });
  const path = `${folder}/manifest.json`;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  for (const script of manifest.content_scripts) script.matches.push(...hosts);
  manifest.host_permissions.push(...hosts);
  if (locale) manifest.default_locale = locale;
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
