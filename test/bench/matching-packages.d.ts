declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): readonly (readonly [end: number, words: readonly string[]])[];
  }
}
declare module 'retrie' {
  export default function retrie(words: readonly string[]): string;
}
