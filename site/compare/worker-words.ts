import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { interfaceWords } from '../../src/locale/interface.ts';
import { readerWords } from '../../src/locale/reader.ts';
import { english } from '../../src/words/en/index.ts';
import { finnish } from '../../src/words/fi/index.ts';
import { swedish } from '../../src/words/sv/index.ts';

const modules: Readonly<Record<string, readonly [name: string, words: object]>> = {
  '/src/locale/interface.ts': ['interfaceWords', interfaceWords],
  '/src/locale/reader.ts': ['readerWords', readerWords],
};

/** Words by who speaks: a source names them by their way, such as `pages.moved`. */
const trees: Readonly<Record<string, readonly [name: string, words: Tree]>> = {
  '/src/words/en/index.ts': ['english', english],
  '/src/words/fi/index.ts': ['finnish', finnish],
  '/src/words/sv/index.ts': ['swedish', swedish],
};

type Tree = { readonly [name: string]: string | Tree };

/** Leaves the words that the worker never says out of it: with them it would be half as large again. */
export function onlyWorkerWords() {
  const source = sourceOf(fileURLToPath(new URL('worker.ts', import.meta.url)));
  return {
    name: 'seloste-worker-words',
    load(id: string): string | undefined {
      const table = Object.entries(modules).find(([file]) => id.endsWith(file))?.[1];
      if (table) return exporting(table[0], saidIn(source, table[1]));
      const tree = Object.entries(trees).find(([file]) => id.endsWith(file))?.[1];
      return tree && exporting(tree[0], saidOfTree(source, tree[1]));
    },
  };
}

function exporting(name: string, words: object): string {
  return `export const ${name} = ${JSON.stringify(words)};`;
}

/** All modules that `entry` imports, with what they import in turn, as one text; types and words aside. */
function sourceOf(entry: string): string {
  const files = new Set([entry]);
  let source = '';
  for (const file of files) {
    if ([...Object.keys(modules), '/src/words/'].some((words) => file.includes(words))) continue;
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

/** The words of a tree that a source names by their ways, without the branches of which it names none. */
export function saidOfTree(source: string, tree: Tree, above = ''): Tree {
  const entries = Object.entries(tree).flatMap(([name, words]): [string, string | Tree][] => {
    const way = `${above}${name}`;
    if (typeof words !== 'string') {
      const branch = saidOfTree(source, words, `${way}.`);
      return Object.keys(branch).length > 0 ? [[name, branch]] : [];
    }
    return source.includes(`'${way}'`) ? [[name, words]] : [];
  });
  return Object.fromEntries(entries);
}
