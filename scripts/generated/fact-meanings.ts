import { disclosures } from '../../schema/disclosures/index.ts';
import { everyField, type Field } from '../../schema/fields.ts';
import type { FactMeaning } from '../../src/redline/facts/fact-meaning.ts';
import { fieldsWithoutMeaning } from './fields-without-meaning.ts';

type Kinds = Parameters<typeof everyField>[0];

const widest = 100;

/**
 * `src/redline/facts/fact-meanings.ts`: what comparing facts needs of the schemas, which a browser does not load. Throws
 * where a field lacks meaning, and names it.
 */
export function writeFactMeanings(kinds: Kinds = disclosures): string {
  const lacking = fieldsWithoutMeaning(kinds);
  if (lacking.length > 0) throw new Error(lacking.join('\n'));
  const rows = Object.entries(meaningsOf(kinds)).map(
    ([field, meaning]) => `  ${writeRow(field, meaning)}\n`,
  );
  const silent = silentFields(kinds).map((name) => `'${name}'`);
  return `import type { FactMeaning } from './fact-meaning.ts';

/** What changes of a field mean, by where it is. Written by \`npm run generate\` from \`schema/disclosures/\`. */
export const FACT_MEANINGS: Readonly<Record<string, FactMeaning>> = {
${rows.join('')}};

/** Fields that tell a reader nothing. */
export const SILENT_FIELDS: ReadonlySet<string> = new Set([${silent.join(', ')}]);
`;
}

/** What comparing needs of each field that says it. */
export function meaningsOf(kinds: Kinds): Record<string, FactMeaning> {
  const rows = everyField(kinds).map((field) => [keyOf(field), comparedOf(field)] as const);
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0));
}

function keyOf({ path, entry }: Field): string {
  return entry ? `${path}.*` : path;
}

function comparedOf({ meta }: Field): FactMeaning {
  const { effect, fundamental, swap, identity, refers, print } = meta;
  return {
    ...effect,
    ...(fundamental && { fundamental }),
    ...(swap && { swap }),
    ...(identity && { identity }),
    ...(refers && { refers }),
    ...(print === 'title' && { title: true }),
  };
}

function silentFields(kinds: Kinds): string[] {
  const silent = everyField(kinds).filter(({ meta }) => meta.seenBy === 'authors');
  return [...new Set(silent.map(({ name }) => name))];
}

function writeRow(field: string, meaning: FactMeaning): string {
  const parts = Object.entries(meaning).map(([name, value]) => `${name}: ${writeValue(value)}`);
  const key = /^\w+$/u.test(field) ? field : `'${field}'`;
  const line = `${key}: { ${parts.join(', ')} },`;
  return line.length + 2 <= widest ? line : `${key}: {\n    ${parts.join(',\n    ')},\n  },`;
}

function writeValue(value: string | true | readonly string[]): string {
  if (value === true) return 'true';
  if (typeof value === 'string') return `'${value}'`;
  return `[${value.map((one) => `'${one}'`).join(', ')}]`;
}
