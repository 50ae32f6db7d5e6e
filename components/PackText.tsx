import type { Said } from '@/utils/domain/record';

/** Text of a pack, kept apart from the words around it in language and direction. */
export function PackText({ said }: { readonly said: Said }) {
  return (
    <bdi lang={said.lang || undefined} dir="auto">
      {said.text}
    </bdi>
  );
}
