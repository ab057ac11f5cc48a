import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { loadedBy } from '../layers/imports-of.ts';

/** The words of a language, which pages load compiled (`site/compiled-words.ts`). */
const compiledApart = /^src\/words\/\w+\/(?:claims\/)?index\.ts$/u;
/** What starts Vite and reads for the pages: it is compiled with the commands. */
const startsVite = /^site\/(?!middleware)[\w-]+\.ts$/u;

/**
 * Tells npm which sources no page loads: the commands have them compiled, and Vite never asks for them. Templates and
 * styles are no sources; what is reached by its address, `new URL('../a.ts', import.meta.url)`, is.
 */
export function leaveOut(root: string): void {
  const reached = reachedFrom(globSync('site/**/*.{ts,astro}', { cwd: root }), root);
  const unread = globSync('src/**/*.ts', { cwd: root }).filter((file) => !reached.has(file));
  const lines = unread.map((file) => file.slice('src'.length)).sort();
  writeFileSync(join(root, 'src/.npmignore'), `${lines.join('\n')}\n`);
}

function reachedFrom(starts: readonly string[], root: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...starts];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const text = readFileSync(join(root, file), 'utf8');
    const addressed = [...text.matchAll(/new URL\('(\.[^']+\.ts)'/gu)].map(([, path = '']) => path);
    const imported = startsVite.test(file) ? [] : loadedBy(file, text);
    for (const name of [...imported, ...addressed]) {
      if (!/^\.\.?\/.*\.(?:ts|astro)$/u.test(name)) continue;
      const path = normalize(join(file, '..', name));
      if (!compiledApart.test(path)) open.push(path);
    }
  }
  return reached;
}
