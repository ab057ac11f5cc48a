import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../src/check/rules');

/** A rule as the index imports it: `purposes/purpose-without-basis`, and the name it is exported by. */
type Listed = { readonly path: string; readonly name: string };

/**
 * `src/check/rules/index.ts`: every rule of the folders below it. Those that stand there keep their order, which is that
 * of reports; a new one comes after the last of its family. Rules of a country stand in `national/<code>/`.
 */
export function writeRuleIndex(): string {
  const before = readFileSync(join(folder, 'index.ts'), 'utf8');
  const rules = inOrder(rulesBelow(folder), before);
  const countries = Map.groupBy(rules, ({ path }) => /^national\/(\w+)\//u.exec(path)?.[1] ?? '');
  const common = countries.get('') ?? [];
  const national = [...countries].filter(([country]) => country !== '');
  return `// Written by \`npm run generate\` from the folders beside it; the order of the rules is kept.
import type { Rule } from '../findings/rule.ts';
${rules
  .toSorted((one, other) => (one.path < other.path ? -1 : 1))
  .map(({ path, name }) => `import { ${name} } from './${path}.ts';`)
  .join('\n')}

/** The rules that bind every notice, in the order in which they are reported. */
export const rules: readonly Rule[] = ${printNames(common, '')};

/** What the law of a country asks beside the GDPR, by its code (ISO 3166-1 alpha-2). */
export const nationalRules: Readonly<Record<string, readonly Rule[]>> = {
${national.map(([country, own]) => `  ${country}: ${printNames(own, '  ')},`).join('\n')}
};
`;
}

function printNames(rules: readonly Listed[], indent: string): string {
  return `[\n${rules.map(({ name }) => `${indent}  ${name},\n`).join('')}${indent}]`;
}

/** The files of a folder that export a rule by their own name. */
function rulesBelow(root: string): Listed[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file.includes('/'))
    .sort()
    .flatMap((file) => {
      const path = file.replace(/\.ts$/u, '');
      const name = camelCase(path.split('/').at(-1) ?? '');
      const text = readFileSync(join(root, file), 'utf8');
      return new RegExp(`^export const ${name}\\b`, 'mu').test(text) ? [{ path, name }] : [];
    });
}

function inOrder(rules: readonly Listed[], before: string): Listed[] {
  const known = new Map([...before.matchAll(/^ +(\w+),$/gmu)].map(([, name], at) => [name, at]));
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
  return name.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}
