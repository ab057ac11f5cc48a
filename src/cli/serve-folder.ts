import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, posix, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { mediaType } from '../files/media-types.ts';

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
 * not there, texts compressed where that is accepted, and `headers` on the answers.
 */
export async function serveFolder(
  folder: string,
  { headers = {}, port = 0, base = '/' }: ServeOptions = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split(/[?#]/u, 1);
    const own = typeof headers === 'function' ? headers(path) : headers;
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
    const compresses = /\bgzip\b/u.test(String(request.headers['accept-encoding'] ?? ''));
    answer({ folder, base, compresses }, decode(path), response).catch(() =>
      response.writeHead(500).end(),
    );
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

/** The path of an address without its escapes, dots and double slashes; none where an escape is none. */
function decode(path: string): string | undefined {
  try {
    return posix.normalize(decodeURIComponent(path));
  } catch {
    return undefined;
  }
}

type Served = {
  readonly folder: string;
  readonly base: string;
  /** Whether who asks reads gzip. */
  readonly compresses: boolean;
};

async function answer(
  served: Served,
  path: string | undefined,
  response: ServerResponse,
): Promise<void> {
  const { folder, base } = served;
  const redirect = (location: string) => response.writeHead(301, { location }).end();
  if (`${path}/` === base) return void redirect(base);
  if (path?.startsWith(base) !== true) return sendMissing(served, response);
  const wanted = join(folder, path.slice(base.length));
  if (path.endsWith('/')) return sendFile(join(wanted, 'index.html'), served, response);
  if (await isFolder(wanted)) return void redirect(`${encodeURI(path)}/`);
  return sendFile(wanted, served, response);
}

async function sendFile(file: string, served: Served, response: ServerResponse): Promise<void> {
  const inside = file.startsWith(served.folder + sep);
  return inside && (await isFile(file))
    ? stream(file, 200, served, response)
    : sendMissing(served, response);
}

async function sendMissing(served: Served, response: ServerResponse): Promise<void> {
  const missing = join(served.folder, '404.html');
  if (await isFile(missing)) return stream(missing, 404, served, response);
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

/** Fonts, photographs and the search's index are small already. */
const isText = /^text\/|\+xml|\/(?:json|xml|ld\+json|manifest\+json)/u;

function stream(file: string, status: number, served: Served, response: ServerResponse): void {
  const type = mediaType(file);
  const bytes = createReadStream(file);
  if (!served.compresses || !isText.test(type)) {
    response.writeHead(status, { 'content-type': type });
    bytes.pipe(response);
    return;
  }
  const encoding = { 'content-encoding': 'gzip', vary: 'Accept-Encoding' };
  response.writeHead(status, { 'content-type': type, ...encoding });
  bytes.pipe(createGzip()).pipe(response);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
