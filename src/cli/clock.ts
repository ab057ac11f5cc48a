import * as z from 'zod';
import { cannot } from './cannot.ts';

/** The day it is in a time zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, clock: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(clock);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** A day given as an option. */
export function parseDay(option: string, value: string): string {
  const result = z.iso.date().safeParse(value);
  if (!result.success) {
    throw cannot('day-invalid', { option, found: value });
  }
  return result.data;
}
