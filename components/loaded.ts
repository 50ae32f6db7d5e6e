/** Something that a surface asked for; a value once given stays while it is asked again. */
export interface Loaded<T> {
  readonly state: 'waiting' | 'ready' | 'failed';
  readonly value?: T;
  readonly again: () => void;
}
