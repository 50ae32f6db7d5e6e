/**
 * Nobody answered a request. `gone`: the extension was updated or removed under this page, reload it;
 * `silent`: the other side is not there, asking later may help; `late`: it took too long.
 */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  constructor(
    readonly reason: 'gone' | 'silent' | 'late',
    cause?: unknown,
  ) {
    super(`no answer (${reason})`, { cause });
  }
}

/**
 * A request was answered with an error. `code` is `refused` (this sender may not ask it), `malformed` (its input breaks the protocol),
 * the code of the typed error thrown by the handler (such as those of `StoreFault`), or `failed` for any other.
 */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
