import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';

/** Makes an answer of status 200 leave in gzip, whoever writes it; its length is then not told ahead. */
export function compressResponse(response: ServerResponse): void {
  const { writeHead } = response;
  const writeCompressed = (status: number, given: OutgoingHttpHeaders = {}) => {
    if (status !== 200) return writeHead.call(response, status, given);
    const { 'Content-Length': _, ...headers } = given;
    const encoding = { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' };
    writeHead.call(response, status, { ...headers, ...encoding });
    passThroughGzip(response);
    return response;
  };
  Object.assign(response, { writeHead: writeCompressed });
}

function passThroughGzip(response: ServerResponse): void {
  const { write, end } = response;
  const gzip = createGzip();
  gzip.on('data', (bytes: Uint8Array) => {
    if (!write.call(response, bytes, 'utf8')) gzip.pause();
  });
  gzip.on('end', () => end.call(response, undefined, 'utf8'));
  // Who writes waits for the response, which waits for the connection.
  gzip.on('drain', () => response.emit('drain'));
  response.on('drain', () => gzip.resume());
  Object.assign(response, {
    write: (bytes: Uint8Array) => gzip.write(bytes),
    end: () => gzip.end(),
  });
}
