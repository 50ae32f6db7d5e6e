/** The one global beyond the language that this room uses; every runtime it is for has it (this room is checked without the DOM library). */
declare class URL {
  constructor(url: string, base?: string);
  static parse(url: string, base?: string): URL | null;
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  hostname: string;
  readonly port: string;
  hash: string;
  pathname: string;
  search: string;
  readonly searchParams: { delete(name: string): void; keys(): Iterable<string> };
}
