import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { RequestHandler } from 'sirv';
import { mediaType } from '../files/media-types.ts';
import { isOwnHost } from '../publish/hosting/own-host.ts';
import { compressResponse } from './compress-response.ts';
import { type Found, findServed } from './find-served.ts';

/** A folder that is served. */
export type Served = {
  /** Without links on the way to it. */
  readonly folder: string;
  /** The path of the host that it is served under, with a slash at both ends. */
  readonly base: string;
  /** Sends the file of the folder that a request asks for. */
  readonly send: RequestHandler;
};

/** Answers a request for a path of the host as a plain host would, for reading alone and for no other host. */
export function answerRequest(
  served: Served,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { headers, method = '', socket } = request;
  if (!isOwnHost(headers.host, socket.localPort ?? 0)) {
    sendWords(421, 'Not the host of this server', response);
  } else if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    sendWords(405, 'Only GET and HEAD', response);
  } else {
    answer(served, findServed(served.folder, served.base, path), request, response);
  }
}

function answer(
  served: Served,
  found: Found | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  switch (found?.kind) {
    case undefined:
      sendMissing(served, response);
      break;
    case 'folder':
      response.writeHead(301, { location: withSlash(served.base, found.path, request) }).end();
      break;
    case 'file':
      sendFile(served, found.path, request, response);
  }
}

/** The address of a folder with the slash that was left out, and what was asked of it. */
function withSlash(base: string, path: string, { url = '' }: IncomingMessage): string {
  const parts = path.split('/').filter((part) => part !== '');
  const query = /\?[^#]*/u.exec(url)?.[0] ?? '';
  return `${base}${parts.map((part) => `${encodeURIComponent(part)}/`).join('')}${query}`;
}

/** Fonts, photographs and the search's index are small already. */
const isText = /^text\/|\+xml|\/(?:json|xml|ld\+json|manifest\+json)/u;

function sendFile(
  served: Served,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  // sirv takes these for the end of a path, however they are written.
  if (/[?#]/u.test(path)) {
    sendWhole(join(served.folder, path), 200, response);
    return;
  }
  const type = mediaType(path);
  const readsGzip = /\bgzip\b/u.test(String(request.headers['accept-encoding'] ?? ''));
  if (readsGzip && isText.test(type)) compressResponse(response);
  response.setHeader('Content-Type', type);
  // A rebuild may take the file away while it is read.
  response.once('pipe', (source) => source.once('error', () => response.destroy()));
  // Parts of a file are not sent: a range that is none would end sirv.
  delete request.headers.range;
  request.url = `/${encodeURI(path)}`;
  served.send(request, response, () => sendMissing(served, response));
}

function sendMissing({ folder }: Served, response: ServerResponse): void {
  const found = findServed(folder, '/', '/404.html');
  if (found) sendWhole(join(folder, found.path), 404, response);
  else sendWords(404, 'Not found', response);
}

function sendWhole(file: string, status: number, response: ServerResponse): void {
  try {
    const bytes = readFileSync(file);
    response.writeHead(status, { 'content-type': mediaType(file) }).end(bytes);
  } catch {
    sendWords(404, 'Not found', response);
  }
}

function sendWords(status: number, words: string, response: ServerResponse): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(words);
}
