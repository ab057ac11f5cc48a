import { isMainThread } from 'node:worker_threads';
import * as z from 'zod';
import { cannot } from './cannot.ts';

/** The day it is in a time zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, clock: Date): string {
  if (timeZone === 'UTC') return clock.toISOString().slice(0, 10);
  return isMainThread ? localDay(timeZone, clock) : formattedDay(timeZone, clock);
}

/**
 * The day by the clock of the process, set to the zone for as long as it is read: `Intl` takes 12 ms to make a format
 * ready, as long as a small notice takes to read. The environment of a thread sets no clock.
 */
function localDay(timeZone: string, clock: Date): string {
  const { TZ } = process.env;
  try {
    process.env['TZ'] = timeZone;
    return dayHere(clock);
  } finally {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  }
}

/** The day it is where the command runs, `YYYY-MM-DD`. */
export function dayHere(clock: Date): string {
  return [clock.getFullYear(), clock.getMonth() + 1, clock.getDate()].map(twoDigits).join('-');
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

function formattedDay(timeZone: string, clock: Date): string {
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('sv-SE', options).format(clock);
}

/** A day given as an option. */
export function parseDay(option: string, value: string): string {
  const result = z.iso.date().safeParse(value);
  if (!result.success) {
    throw cannot('day-invalid', { option, found: value });
  }
  return result.data;
}
