/** Something that takes long to make, kept from when it is first asked for until it is forgotten. */
export interface Kept<T> {
  get(): Promise<T>;
  forget(): void;
}

/** Keeps what `make` makes. What is not `whole` serves only those who asked meanwhile, and a failure likewise: the next question makes it anew. */
export function keepMade<T extends { readonly whole: boolean }>(make: () => Promise<T>): Kept<T> {
  let current: Promise<T> | undefined;
  return {
    get() {
      if (current) return current;
      const now = make();
      current = now;
      const drop = () => {
        if (current === now) current = undefined;
      };
      now.then(({ whole }) => whole || drop(), drop);
      return now;
    },
    forget() {
      current = undefined;
    },
  };
}
