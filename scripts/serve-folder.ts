import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Headers by name; several values are sent as several headers. */
export type Headers = Readonly<Record<string, string | readonly string[]>>;
/** The same headers on every answer, or those of a path. */
export type HeadersOf = Headers | ((path: string) => Headers);

export interface StaticServer {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on a free port of this machine, as a plain host of static files would: a
 * folder's index.html under its address with a slash, 404.html for what is not there, and
 * `headers` on the answers.
 */
export async function serveFolder(folder: string, headers: HeadersOf = {}): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const own = typeof headers === 'function' ? headers(path) : headers;
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
    answer(folder, request.url ?? '/', response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => closeServer(server),
  };
}

function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
}

async function answer(folder: string, url: string, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const wanted = join(folder, normalize(path));
  if (path.endsWith('/')) return sendFile(join(wanted, 'index.html'), folder, response);
  if (await isFolder(wanted)) {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  return sendFile(wanted, folder, response);
}

async function sendFile(file: string, folder: string, response: ServerResponse): Promise<void> {
  const inside = file.startsWith(folder + sep);
  if (inside && (await isFile(file))) return stream(file, 200, response);
  const missing = join(folder, '404.html');
  if (await isFile(missing)) return stream(missing, 404, response);
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

function stream(file: string, status: number, response: ServerResponse): void {
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type });
  createReadStream(file).pipe(response);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
