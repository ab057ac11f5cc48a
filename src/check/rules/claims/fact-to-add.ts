import type { Notice } from '../../../content/notice.ts';
import { slugOf } from '../../../content/told/slug.ts';
import { usualWord } from '../../../content/told/vocabulary.ts';
import { printCountry } from '../../../locale/countries.ts';
import { every } from '../../../words/every.ts';
import type { ToldWords } from '../../../words/told-words.ts';
import type { PlacedClash } from '../../held/against/clash.ts';

type Missing = Pick<PlacedClash, 'kind' | 'value'>;

/**
 * The fact that a sentence lacks, as its author would write it: YAML, or, in a notice whose text tells facts, the row or line of
 * its language. What the sentence does not name is left open.
 */
export function factToAdd(missing: Missing, { sections, locale }: Notice): string {
  const { told } = every[locale];
  const isInText = sections.some((section) => section.told.lines.length > 0);
  return told && isInText ? inText(missing, told, locale) : inYaml(missing);
}

function inYaml({ kind, value }: Missing): string {
  const id = value === undefined ? '…' : slugOf(value);
  const name = value === undefined ? '…' : quoted(value);
  switch (kind) {
    case 'transfer':
      return `transfers: [{id: ${id}, country: ${value ?? '…'}, mechanisms: [{kind: scc, copy: …}]}]`;
    case 'joint-control':
      return 'jointControllers: [{id: …, parties: [{name: …}], arrangement: …}]';
    case 'automated-decision':
      return 'automatedDecisions: [{id: …, logic: …, significance: …, consequences: …}]';
    case 'profiling':
      return 'purposes: [{id: …, profiling: {how: …, effect: …}}]';
    case 'special-data':
      return 'dataCategories: [{id: …, special: …}]';
    case 'sale':
      return `recipients: [{id: ${id}, name: ${name}, role: controller, condition: …}]`;
    default:
      return `recipients: [{id: ${id}, name: ${name}, role: …}]`;
  }
}

/** A name as YAML takes it between braces. */
function quoted(name: string): string {
  return /[,:#'"&*!|>%@`{}[\]]/u.test(name) ? JSON.stringify(name) : name;
}

function inText({ kind, value = '…' }: Missing, told: ToldWords, locale: Notice['locale']): string {
  const { kinds, labels } = told;
  const row = (table: string, label: string, first: string) =>
    `| ${table} | ${label} |, | ${first} | … |`;
  const item = (label: string) => `- **${label}:** …`;
  switch (kind) {
    case 'transfer': {
      const country = value === '…' ? value : printCountry(value, locale);
      return row(
        usualWord(kinds.tables, 'transfers'),
        usualWord(labels.transfers, 'mechanisms.kind'),
        country,
      );
    }
    case 'joint-control':
      return item(usualWord(kinds.lists, 'jointControllers'));
    case 'automated-decision':
      return item(usualWord(kinds.lists, 'automatedDecisions'));
    case 'profiling':
      return item(usualWord(labels.purposes, 'profiling.how'));
    case 'special-data':
      return row(
        usualWord(kinds.tables, 'dataCategories'),
        usualWord(labels.dataCategories, 'special'),
        '…',
      );
    default:
      return row(
        usualWord(kinds.tables, 'recipients'),
        usualWord(labels.recipients, kind === 'sale' ? 'condition' : 'role'),
        value,
      );
  }
}
