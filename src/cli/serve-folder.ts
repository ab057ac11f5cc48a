import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, posix, sep } from 'node:path';
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
 * not there, and `headers` on the answers.
 */
export async function serveFolder(
  folder: string,
  { headers = {}, port = 0, base = '/' }: ServeOptions = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split(/[?#]/u, 1);
    const own = typeof headers === 'function' ? headers(path) : headers;
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
    answer({ folder, base }, decode(path), response).catch(() => response.writeHead(500).end());
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

type Served = { readonly folder: string; readonly base: string };

async function answer(
  { folder, base }: Served,
  path: string | undefined,
  response: ServerResponse,
): Promise<void> {
  const redirect = (location: string) => response.writeHead(301, { location }).end();
  if (`${path}/` === base) return void redirect(base);
  if (path?.startsWith(base) !== true) return sendMissing(folder, response);
  const wanted = join(folder, path.slice(base.length));
  if (path.endsWith('/')) return sendFile(join(wanted, 'index.html'), folder, response);
  if (await isFolder(wanted)) return void redirect(`${encodeURI(path)}/`);
  return sendFile(wanted, folder, response);
}

async function sendFile(file: string, folder: string, response: ServerResponse): Promise<void> {
  const inside = file.startsWith(folder + sep);
  return inside && (await isFile(file))
    ? stream(file, 200, response)
    : sendMissing(folder, response);
}

async function sendMissing(folder: string, response: ServerResponse): Promise<void> {
  const missing = join(folder, '404.html');
  if (await isFile(missing)) return stream(missing, 404, response);
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

function stream(file: string, status: number, response: ServerResponse): void {
  response.writeHead(status, { 'content-type': mediaType(file) });
  createReadStream(file).pipe(response);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
