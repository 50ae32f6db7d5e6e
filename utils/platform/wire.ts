import * as v from 'valibot';

/** A request or broadcast as it travels between the parts of the extension; other messages are not ours. */
export const messageSchema = v.object({
  factContext: v.literal(1),
  name: v.string(),
  input: v.optional(v.unknown()),
  /** One per request and the same when it is sent again, so that nothing is done twice. */
  ask: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
});
export type Message = v.InferOutput<typeof messageSchema>;

/** The answer as it travels; `value` is absent for requests without one. */
export const replySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.optional(v.unknown()) }),
  v.object({ ok: v.literal(false), error: v.object({ code: v.string(), message: v.string() }) }),
]);
export type Reply =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** Who asks: a content script (`content`) or a page or background of the extension (`page`). */
export interface Asker {
  readonly kind: 'content' | 'page';
  readonly url: string;
  readonly tabId?: number;
  /** Asked from a private window. */
  readonly isPrivate: boolean;
  /** The request's own id, 32 hex digits; a repeated request carries the same. */
  readonly ask: string;
}

/** What the browser tells of a sender, as far as it is used here. */
export interface RawSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number; readonly incognito?: boolean };
}

/** Says what kind of part of our own extension sent a message, or nothing when it is not ours. `origin` ends with a slash. */
export function senderKind(sender: RawSender, id: string, origin: string): Asker['kind'] | undefined {
  if (sender.id !== id) return;
  if (sender.url?.startsWith(origin)) return 'page';
  return sender.tab && sender.url ? 'content' : undefined;
}

/** Makes a message with a new id, or the given one; works in the content scripts of `http:` pages too, where `randomUUID` is missing. */
export const message = (name: string, input: unknown, ask = newId()): Message => ({ factContext: 1, name, input, ask });

const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
