import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../src/check/rules');

/** A rule as the index has it: the file that holds it, `purposes/presence`, how that is imported, and the rule itself. */
type Listed = { readonly path: string; readonly imported: string; readonly name: string };

/**
 * `src/check/rules/index.ts`: every rule of the folders below it. Those that stand there keep their order, which is that
 * of reports; a new one comes after the last of its family. Rules of a country stand in `national/<code>/`,
 * and of a family the duties of plain presence in the table of its `presence.ts`.
 */
export function writeRuleIndex(): string {
  const before = readFileSync(join(folder, 'index.ts'), 'utf8');
  const rules = inOrder(rulesBelow(folder), before);
  const countries = Map.groupBy(rules, ({ path }) => /^national\/(\w+)\//u.exec(path)?.[1] ?? '');
  const common = countries.get('') ?? [];
  const national = [...countries].filter(([country]) => country !== '');
  return `// Written by \`npm run generate\` from the folders beside it; the order of the rules is kept.
import type { Rule } from '../findings/rule.ts';
${[...new Map(rules.map(({ path, imported }) => [path, imported]))]
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([path, imported]) => `import { ${imported} } from './${path}.ts';`)
  .join('\n')}

/** The rules that bind every notice, in the order in which they are reported. */
export const rules: readonly Rule[] = ${printNames(common, '')};

/** What the law of a country asks beside the GDPR, by its code (ISO 3166-1 alpha-2). */
export const nationalRules: Readonly<Record<string, readonly Rule[]>> = {
${national.map(([country, own]) => `  ${country}: ${printNames(own, '  ')},`).join('\n')}
};
`;
}

/** A list as the formatter leaves it: on one line of a country where it has room there. */
function printNames(rules: readonly Listed[], indent: string): string {
  const names = rules.map(({ name }) => name);
  const line = `[${names.join(', ')}]`;
  if (line.length + '  FI: ,'.length <= 100) return line;
  return `[\n${names.map((name) => `${indent}  ${name},\n`).join('')}${indent}]`;
}

/** The files of a folder that export a rule by their own name, and the rows of its tables. */
function rulesBelow(root: string): Listed[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file.includes('/'))
    .sort()
    .flatMap((file) => {
      const path = file.replace(/\.ts$/u, '');
      const text = readFileSync(join(root, file), 'utf8');
      if (path.endsWith('/presence')) return rowsOf(path, text);
      const name = camelCase(path.split('/').at(-1) ?? '');
      const isRule = new RegExp(`^export const ${name}\\b`, 'mu').test(text);
      return isRule ? [{ path, imported: name, name }] : [];
    });
}

function rowsOf(path: string, text: string): Listed[] {
  const table = camelCase(path);
  return [...text.matchAll(/^ {4,}'([a-z0-9-]+)': \{/gmu)].map(([, row]) => ({
    path,
    imported: `presence as ${table}`,
    name: `${table}['${row}']`,
  }));
}

function inOrder(rules: readonly Listed[], before: string): Listed[] {
  const known = new Map(
    [...before.matchAll(/^ +(\w+(?:\['[a-z0-9-]+'\])?),$/gmu)].map(([, name], at) => [name, at]),
  );
  const ordered = rules
    .filter(({ name }) => known.has(name))
    .sort((one, other) => (known.get(one.name) ?? 0) - (known.get(other.name) ?? 0));
  for (const rule of rules.filter(({ name }) => !known.has(name))) {
    const last = ordered.findLastIndex(({ path }) => familyOf(path) === familyOf(rule.path));
    ordered.splice(last < 0 ? ordered.length : last + 1, 0, rule);
  }
  return ordered;
}

function familyOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function camelCase(name: string): string {
  return name.replace(/[-/](\w)/gu, (_, letter: string) => letter.toUpperCase());
}
