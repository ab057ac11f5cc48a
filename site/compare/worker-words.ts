import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { interfaceWords } from '../../src/locale/interface.ts';
import { readerWords } from '../../src/locale/reader.ts';

const modules: Readonly<Record<string, readonly [name: string, words: object]>> = {
  '/src/locale/interface.ts': ['interfaceWords', interfaceWords],
  '/src/locale/reader.ts': ['readerWords', readerWords],
};

/** Leaves the words that the worker never says out of it: with them it would be half as large again. */
export function onlyWorkerWords() {
  const source = sourceOf(fileURLToPath(new URL('worker.ts', import.meta.url)));
  return {
    name: 'seloste-worker-words',
    load(id: string): string | undefined {
      const found = Object.entries(modules).find(([file]) => id.endsWith(file));
      if (!found) return undefined;
      const [name, words] = found[1];
      return `export const ${name} = ${JSON.stringify(saidIn(source, words))};`;
    },
  };
}

/** All modules that `entry` imports, with what they import in turn, as one text; types and words aside. */
function sourceOf(entry: string): string {
  const files = new Set([entry]);
  let source = '';
  for (const file of files) {
    if (Object.keys(modules).some((words) => file.endsWith(words))) continue;
    const text = readFileSync(file, 'utf8');
    source += text;
    for (const [, target = ''] of text.matchAll(/^import\s(?!type\s)[^'"]*?from '(\.[^']+)';/gmu)) {
      files.add(fileURLToPath(new URL(target, `file://${file}`)));
    }
  }
  return source;
}

/**
 * The words that a source names: as a text (`'moved'`), or by how their names begin (`place` in a template of
 * `place` and the sort of place).
 */
export function saidIn<Words extends object>(source: string, words: Words): Partial<Words> {
  const names = new Set([...source.matchAll(/'(\w+)'/gu)].map(([, name]) => name));
  const beginnings = [...source.matchAll(/`(\w{4,})\$\{/gu)].map(([, name = '']) => name);
  const said = Object.entries(words).filter(
    ([word]) => names.has(word) || beginnings.some((beginning) => word.startsWith(beginning)),
  );
  return Object.fromEntries(said) as Partial<Words>;
}
