import { realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { answerRequest, type Served } from './answer-request.ts';

/** Headers by name; several values are sent as several headers. */
export type Headers = Readonly<Record<string, string | readonly string[]>>;
/** The same headers on every answer, or those of a path. */
export type HeadersOf = Headers | ((path: string) => Headers);

export interface StaticServer {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export type ServeOptions = {
  readonly headers?: HeadersOf | undefined;
  /** The port, or the next that is free; any free one unless told. */
  readonly port?: number;
  /** The path of the host that the folder is served under, with a slash at both ends. */
  readonly base?: string;
};

/**
 * Serves a folder on a port of this machine, as a plain host of static files would: a folder's
 * index.html under its address with a slash, an address without it sent there, 404.html for what is
 * not there, texts compressed where that is accepted, and `headers` on the answers. It answers GET and HEAD for its
 * own host, and follows no link.
 */
export async function serveFolder(
  folder: string,
  { headers = {}, port = 0, base = '/' }: ServeOptions = {},
): Promise<StaticServer> {
  const real = realpathSync(folder);
  const served: Served = { folder: real, base, send: sirv(real, { dev: true, etag: true }) };
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split(/[?#]/u, 1);
    const own = typeof headers === 'function' ? headers(path) : headers;
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
    answerRequest(served, path, request, response);
  });
  return {
    origin: `http://127.0.0.1:${await listen(server, port)}`,
    close: () => closeServer(server),
  };
}

/** Listens on a port, or on the next that is free, and gives it. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isLast = port === 0 || port === 65_535;
      if (error.code !== 'EADDRINUSE' || isLast) reject(error);
      else resolve(listen(server, port + 1));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port.'));
      else resolve(address.port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
}
