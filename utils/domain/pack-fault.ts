/** Something wrong in a file from outside: where (a path such as `claims[3].sources[0]`, empty for the whole file) and what, for its author. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}
