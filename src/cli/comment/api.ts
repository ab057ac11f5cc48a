import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { cannot } from '../cannot.ts';
import { readAtMost } from './read-at-most.ts';

/** Where a forge answers, and what shows who asks. */
export type Access = { base: string; headers: Readonly<Record<string, string>> };

/** A request; `accept` names statuses that are answers too, such as 404 for what may be missing. */
export type Call = {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  path: string;
  body?: unknown;
  accept?: readonly number[];
};

/** Seconds before each further try; a forge may ask for another time, of which a minute is waited at most. */
const waits = [1, 4, 15];
const longestWait = 60;
const longestAnswer = 30_000;
const pageLength = 100;
/** More than any request has of anything: only so that no answer can keep asking for more. */
const mostPages = 300;
const mostBytes = 32_000_000;

/**
 * Calls a forge, again where it is busy or broken. Throws where it refuses. What it redirects to elsewhere, where files
 * are stored, is not shown the `authorization`.
 */
export async function callApi(access: Access, call: Call): Promise<Response> {
  const { path, method = 'GET', accept = [] } = call;
  const request = `${method} ${path}`;
  for (let tries = 0; ; tries += 1) {
    const answer = await send(access, call);
    if (answer instanceof Response && (answer.ok || accept.includes(answer.status))) return answer;
    const wait = waits[tries];
    if (wait === undefined || !isPassing(answer)) throw refused(request, answer);
    await pause(1000 * (askedWait(answer) ?? wait));
  }
}

/** What a forge answers, as far as it has the expected shape. */
export async function askApi<T>(access: Access, schema: z.ZodType<T>, call: Call): Promise<T> {
  return parseAnswer(await callApi(access, call), schema, call);
}

/** All the items of a list that a forge gives page by page; of one that it does not show, with a status to `accept`, none. */
export async function askPages<T>(
  access: Access,
  item: z.ZodType<T>,
  path: string,
  accept: readonly number[] = [],
): Promise<T[]> {
  const items: T[] = [];
  const sign = path.includes('?') ? '&' : '?';
  for (let page = 1; page <= mostPages; page += 1) {
    const call = { path: `${path}${sign}per_page=${pageLength}&page=${page}`, accept };
    const answer = await callApi(access, call);
    const found = answer.ok ? await parseAnswer(answer, z.array(item), call) : [];
    items.push(...found);
    if (found.length < pageLength) break;
  }
  return items;
}

async function parseAnswer<T>(
  answer: Response,
  schema: z.ZodType<T>,
  { path, method = 'GET' }: Call,
): Promise<T> {
  const parsed = schema.safeParse(jsonOf(await readAtMost(answer, mostBytes)));
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw cannot('api-unexpected', { request: `${method} ${path}`, path: place });
}

async function send({ base, headers }: Access, { path, method, body }: Call) {
  try {
    return await fetch(`${base}${path}`, {
      method: method ?? 'GET',
      headers: {
        ...headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(longestAnswer),
    });
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}

/** Whether the same call may be answered later: no answer, a fault of the forge, or too many calls. */
function isPassing(answer: Response | Error): boolean {
  if (answer instanceof Error) return Reflect.get(answer, 'code') !== 'ERR_INVALID_URL';
  const { status, headers } = answer;
  const isLimited = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
  return status >= 500 || status === 429 || (status === 403 && isLimited);
}

function askedWait(answer: Response | Error): number | undefined {
  const asked = answer instanceof Error ? null : answer.headers.get('retry-after');
  return asked !== null && /^\d+$/u.test(asked) ? Math.min(Number(asked), longestWait) : undefined;
}

function refused(request: string, answer: Response | Error) {
  return answer instanceof Error
    ? cannot('api-silent', { request, reason: answer.message })
    : cannot('api-refused', { request, status: String(answer.status) });
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
