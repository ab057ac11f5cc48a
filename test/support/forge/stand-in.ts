import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A call that a forge gets. */
export type Asked = {
  method: string;
  path: string;
  query: URLSearchParams;
  authorization: string | undefined;
  body: unknown;
};

/** What it answers: JSON, bytes, or nothing but a status. */
export type Answer = {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  bytes?: Uint8Array;
};

/** A server of this machine that speaks for a forge while the test runs; it remembers what it was asked. */
export async function standIn(
  answer: (asked: Asked) => Answer | Promise<Answer>,
): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const call = await readCall(request);
    asked.push(call);
    const { status = 200, headers = {}, json, bytes } = await answer(call);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(bytes ?? (json === undefined ? '' : JSON.stringify(json)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function readCall(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://forge.example');
  return {
    method: request.method ?? '',
    path: pathname,
    query: searchParams,
    authorization: request.headers.authorization,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

/** The page of a list that is asked for. */
export function pageOf<T>(items: readonly T[], { query }: Asked): Answer {
  const [length, page] = [query.get('per_page'), query.get('page')].map((text) =>
    Number(text ?? 1),
  );
  const from = ((page ?? 1) - 1) * (length ?? 1);
  return { json: items.slice(from, from + (length ?? 1)) };
}

/** The text that a call would write. */
export function bodyIn({ body }: Asked): string {
  const text = typeof body === 'object' && body !== null ? Reflect.get(body, 'body') : undefined;
  if (typeof text !== 'string') throw new Error('A comment without a text.');
  return text;
}
