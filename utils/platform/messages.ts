import * as v from 'valibot';
import { browser } from 'wxt/browser';
import {
  type Answer,
  broadcast,
  type Checked,
  type Input,
  type Request,
  type ToBackground,
  type ToContent,
  toBackground,
  toContent,
} from './protocol';
import { NoAnswer, RequestError } from './request-error';
import { type Asker, type Message, message, messageSchema, type RawSender, type Reply, replySchema, senderKind } from './wire';

type Table = Readonly<Record<string, Request>>;
type Handlers<T extends Table> = {
  readonly [N in keyof T]: (input: Checked<T[N]>, asker: Asker) => Answer<T[N]> | Promise<Answer<T[N]>>;
};
/** One function per request of the protocol; each gets the checked input and who asks. */
export type BackgroundHandlers = Handlers<ToBackground>;
export type TabHandlers = Handlers<ToContent>;
export type Changed = Input<typeof broadcast.changed>['what'];

const AGAIN_AFTER = 150;
const PATIENCE = 15_000;

/**
 * Asks the background. Rejects with `RequestError` when it answers an error, and with `NoAnswer` when it is gone, silent
 * (asked twice, 150 ms apart, since a background may just be starting or stopping) or later than `patience` ms. `ask` is the id of the
 * request, 32 hex digits; a note that it adds gets the same.
 */
export async function askBackground<N extends keyof ToBackground>(
  name: N,
  input: Input<ToBackground[N]>,
  patience = PATIENCE,
  ask?: string,
): Promise<Answer<ToBackground[N]>> {
  const asked = message(name, input, ask);
  const send = () => deliver(() => browser.runtime.sendMessage(asked));
  return inTime(
    send().catch(async (error) => {
      if (!(error instanceof NoAnswer) || error.reason !== 'silent') throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
      return send();
    }),
    patience,
  ) as Promise<Answer<ToBackground[N]>>;
}

/** Asks the content script of a tab's top frame. Rejects like `askBackground`; `silent` means that none runs there. */
export async function askTab<N extends keyof ToContent>(
  tabId: number,
  name: N,
  input: Input<ToContent[N]>,
  patience = PATIENCE,
): Promise<Answer<ToContent[N]>> {
  const asked = message(name, input);
  return inTime(
    deliver(() => browser.tabs.sendMessage(tabId, asked, { frameId: 0 })),
    patience,
  ) as Promise<Answer<ToContent[N]>>;
}

/** Answers every request to the background; call it once, before anything is awaited. */
export const answerBackground = (handlers: BackgroundHandlers, signal?: AbortSignal): void =>
  listen(toBackground, handlers, signal);

/** Answers the requests to this tab's content script; only parts of the extension itself are heard. */
export const answerTab = (handlers: TabHandlers, signal: AbortSignal): void => listen(toContent, handlers, signal);

/** Tells every open page of the extension what has changed. */
export async function tell(what: Changed): Promise<void> {
  // With no page open the browser rejects: there is nobody to tell.
  await browser.runtime.sendMessage(message('changed', { what })).catch(() => undefined);
}

/** Calls the listener when the background tells that something has changed. */
export function onChanged(listener: (what: Changed) => void, signal: AbortSignal): void {
  const hear = (raw: unknown, sender: RawSender): undefined => {
    const heard = v.safeParse(messageSchema, raw);
    if (!heard.success || heard.output.name !== 'changed' || ownKind(sender) !== 'page') return;
    const input = v.safeParse(broadcast.changed.input, heard.output.input);
    if (input.success) listener(input.output.what);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true });
}

function listen<T extends Table>(table: T, handlers: Handlers<T>, signal?: AbortSignal): void {
  const hear = (raw: unknown, sender: RawSender): Promise<Reply> | undefined => {
    const heard = v.safeParse(messageSchema, raw);
    if (heard.success && !Object.hasOwn(broadcast, heard.output.name)) return reply(table, handlers, heard.output, sender);
  };
  browser.runtime.onMessage.addListener(hear);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true });
}

async function reply<T extends Table>(table: T, handlers: Handlers<T>, asked: Message, sender: RawSender): Promise<Reply> {
  const kind = ownKind(sender);
  const request = Object.hasOwn(table, asked.name) ? table[asked.name] : undefined;
  if (!request || !kind || !request.from.includes(kind)) return no('refused', `"${asked.name}" may not be asked from here`);
  const input = v.safeParse(request.input, asked.input);
  if (!input.success) {
    const [issue] = input.issues;
    return no('malformed', `"${asked.name}" at ${v.getDotPath(issue) ?? 'input'}: ${issue.message}`);
  }
  const asker = { kind, url: sender.url ?? '', tabId: sender.tab?.id, isPrivate: sender.tab?.incognito ?? false, ask: asked.ask };
  try {
    return { ok: true, value: await handlers[asked.name as keyof T](input.output as never, asker) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'failed';
    if (code === 'failed') console.error(`Fact Context could not answer "${asked.name}"`, error);
    return no(code, error instanceof Error ? error.message : String(error));
  }
}

const no = (code: string, text: string): Reply => ({ ok: false, error: { code, message: text } });

const ownKind = (sender: RawSender) => senderKind(sender, browser.runtime.id, browser.runtime.getURL('/'));

async function deliver(send: () => Promise<unknown>): Promise<unknown> {
  // Chromium takes the id away from scripts that outlive their extension.
  if (!browser.runtime?.id) throw new NoAnswer('gone');
  let raw: unknown;
  try {
    raw = await send();
  } catch (error) {
    throw new NoAnswer(/context invalidated/i.test(String(error)) ? 'gone' : 'silent', error);
  }
  const answer = v.safeParse(replySchema, raw);
  if (!answer.success) throw new NoAnswer('silent', raw);
  if (answer.output.ok) return answer.output.value;
  throw new RequestError(answer.output.error.code, answer.output.error.message);
}

async function inTime<T>(answer: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('late')), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
