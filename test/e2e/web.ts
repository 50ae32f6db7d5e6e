import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** One request that reached the local web, whichever host it was meant for. */
export interface Asked {
  readonly method: string;
  readonly url: string;
}

/** Pages by address; a page that is not there answers 404. */
export interface Web {
  /** The port of the proxy, which also answers plain requests to `http://localhost`. */
  readonly port: number;
  /** `host:port` of the proxy that leads every host to this web. */
  readonly proxy: string;
  /** Every request so far, in order; connections that never sent a request appear as `CONNECT`. */
  readonly log: readonly Asked[];
  put(url: string, body: string | Uint8Array, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

/** Scripts, pictures and all else that a saved page would fetch stay out: what is asked for is the page alone. */
export const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Requests that the two browsers make by themselves, with or without an extension: updates, time, settings, sign-in state. */
export const isBrowsersOwn = (url: string): boolean =>
  /^https?:\/\/(?:[\w.-]+\.)?(?:googleapis\.com|gvt1\.com|accounts\.google\.com|clients2\.google\.com|services\.mozilla\.com|cdn\.mozilla\.net|mozilla\.org|firefox\.com)(?::\d+)?(?:\/|$)/.test(
    url,
  );

/**
 * The whole web as one local server: HTTPS with a certificate made now, behind a CONNECT proxy which sends every host there.
 * Nothing that a browser does with this proxy reaches the network, and everything that it tries is in the log.
 */
export async function startWeb(): Promise<Web> {
  const pages = new Map<string, { body: string | Uint8Array; headers: Record<string, string> }>();
  const log: Asked[] = [];
  const sockets = new Set<Socket>();
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'local web' }], { keySize: 2048 });

  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    const url = path.startsWith('http') ? path : `${scheme}://${request.headers.host}${path}`;
    log.push({ method: request.method ?? '', url });
    const page = pages.get(url);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', connection: 'close', ...page?.headers });
    response.end(page?.body ?? '');
  };

  const secure = createServer({ key, cert }, answer('https'));
  const proxy = createPlainServer(answer('http'));
  await new Promise<void>((done) => secure.listen(0, '127.0.0.1', done));
  const { port } = secure.address() as AddressInfo;

  proxy.on('connect', (request, client, head) => {
    log.push({ method: 'CONNECT', url: `https://${request.url}` });
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    for (const [one, other] of [
      [server, client],
      [client, server],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  for (const server of [secure, proxy])
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));

  const { port: open } = proxy.address() as AddressInfo;
  return {
    port: open,
    proxy: `127.0.0.1:${open}`,
    log,
    put: (url, body, headers = {}) => pages.set(url, { body, headers: { ...headers } }),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([secure, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}
