import { escapeUnits, replaceUnseen } from './unseen.ts';

/**
 * A value as JSON, on several lines, fit for a terminal and a log: what is not seen stands as an escape, half of a
 * surrogate pair as U+FFFD, and nothing in it commands a CI. Otherwise it parses to the same value.
 */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, (_, one) => (isText(one) ? one.toWellFormed() : one), 2);
  return `${replaceUnseen(json, escapeUnits).replaceAll(/##(\w*)\[/gu, '##$1\\u005B')}\n`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
