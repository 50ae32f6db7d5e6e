import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { CORPUS } from '../e2e/scene.ts';

/** A page by its name, as HTML. */
export type SavedPage = readonly [name: string, html: Uint8Array];

/** The saved pages of the corpus; without it the demonstration article, as it is and with its paragraphs many times over. */
export function benchPages(): readonly SavedPage[] {
  const folder = `${CORPUS}news/`;
  if (!existsSync(folder)) return ownPages();
  const found = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/source.html.gz`));
  return found.map((name) => [name, gunzipSync(readFileSync(`${folder}${name}/source.html.gz`))]);
}

function ownPages(): SavedPage[] {
  const html = readFileSync('test/fixtures/demonstration.html', 'utf8');
  const [, body = ''] = /<article>([\s\S]*)<\/article>/.exec(html) ?? [];
  const times = (count: number) => Buffer.from(html.replace(body, body.repeat(count)));
  return [1, 10, 100].map((count) => [`demonstration-${count}`, times(count)]);
}
