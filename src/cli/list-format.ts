import { cannot } from './cannot.ts';

const listFormats = ['text', 'json'] as const;

/** The format of what a command lists: text for people, JSON for programs. */
export function parseListFormat(name: string | undefined): (typeof listFormats)[number] {
  if (name === undefined) return 'text';
  const known = listFormats.find((format) => format === name);
  if (known) return known;
  throw cannot('format-unknown', { found: name, list: listFormats.join(', ') });
}
