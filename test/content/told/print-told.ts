import {
  legalBases,
  providingDuties,
  recipientRoles,
  transferMechanisms,
} from '../../../schema/gdpr/vocabularies.ts';
import type { ContentLanguage } from '../../../schema/languages.ts';
import { printDuration } from '../../../src/locale/durations.ts';
import { every } from '../../../src/words/every.ts';
import type { ToldWords } from '../../../src/words/told-words.ts';

export { legalBases, providingDuties, recipientRoles, transferMechanisms };

type Words = Readonly<Record<string, string>>;
type Entry = Readonly<Record<string, unknown>>;

/** Facts as an author would write them in a language: a second hand beside the reading, for tests. */
export function printerOf(locale: ContentLanguage) {
  const { told, words } = every[locale];
  if (!told) throw new Error(`No words in ${locale}, expected some.`);
  const values: Readonly<Record<string, Words>> = words.values;
  return {
    locale,
    told,
    value: (list: string, code: string) => usual(values[list]?.[code] ?? code),
    country: (code: string) => usual((told.countries as Words)[code] ?? code),
    period: (duration: string) => printDuration(duration, locale),
  };
}
export type Printer = ReturnType<typeof printerOf>;

const usual = (words: string) => words.split('|')[0] ?? '';

/** Every sign that Markdown may take for its own, escaped. */
function escaped(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/gu, '\\$&');
}

/** A table: what the first column of each entry is, and the others by label. */
export function printTable(
  { told }: Printer,
  table: keyof ToldWords['kinds']['tables'],
  labelled: keyof ToldWords['labels'],
  entries: readonly { name: string; cells: Words }[],
): string {
  const labels: Words = told.labels[labelled];
  const ways = [...new Set(entries.flatMap(({ cells }) => Object.keys(cells)))];
  if (ways.length === 0) ways.push(Object.keys(labels)[0] ?? '');
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [told.kinds.tables[table], ...ways.map((way) => labels[way] ?? way)].map(usual);
  return [
    row(head),
    row(head.map(() => '---')),
    ...entries.map(({ name, cells }) =>
      row([escaped(name), ...ways.map((way) => escaped(cells[way] ?? '–'))]),
    ),
  ].join('\n');
}

/** A labelled list: the naming label, then the others; what stands below an item is indented. */
export function printList(
  { told }: Printer,
  list: keyof ToldWords['kinds']['lists'],
  items: readonly (readonly [
    label: string,
    value: string,
    below?: readonly (readonly [string, string])[],
  ])[],
  below: keyof ToldWords['labels'] = 'bases',
): string {
  const labels: Words = told.labels[list];
  const inner: Words = told.labels[below];
  const line = (label: string, value: string) =>
    `- **${usual(label).replace(/\?$/u, '')}:** ${escaped(value)}`.trim();
  return items
    .flatMap(([label, value, nested = []]) => [
      line(label === '' ? told.kinds.lists[list] : (labels[label] ?? label), value),
      ...nested.map(([way, one]) => `  ${line(inner[way] ?? way, one)}`),
    ])
    .join('\n');
}

/** The texts of an entry that are there. */
export function cellsOf(entry: Entry, ways: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    ways.flatMap((way) => (typeof entry[way] === 'string' ? [[way, String(entry[way])]] : [])),
  );
}
