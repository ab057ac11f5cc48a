import { english } from '../../src/words/en/index.ts';

type Tree = { readonly [name: string]: unknown };

/** Parts of a language that hold forms of its grammar: they put in what they need of what they are given. */
const forms = /^words\.(?:grammar|dates)\./u;

/** What the folder of a language lacks beside the English one, a line each; `language` is what its index exports. */
export function lackingIn(language: unknown): { words: string[]; hasLexicon: boolean } {
  const own = new Map(textsOf(language, ''));
  const measure = new Map(textsOf({ words: english.words }, ''));
  const missing = namesMissing([...measure.keys()], own);
  const unknown = [...own.keys()]
    .filter((way) => way.startsWith('words.') && !measure.has(way))
    .map((way) => `not asked for: ${way}`);
  const differing = [...measure].flatMap(([way, text]) => {
    const said = own.get(way);
    if (said === undefined || forms.test(way) || namesIn(said) === namesIn(text)) return [];
    return `expected ${namesIn(text) || 'no names'}, found ${namesIn(said) || 'none'}: ${way}`;
  });
  const parts = ['names', 'reading'].filter((part) => !isTree(language) || !(part in language));
  return {
    words: [...missing, ...unknown, ...differing, ...parts.map((part) => `missing: ${part}`)],
    hasLexicon: isTree(language) && 'lexicon' in language,
  };
}

/** What is missing, a branch as a whole where all of it is. */
function namesMissing(ways: readonly string[], own: ReadonlyMap<string, string>): string[] {
  const there = new Set([...own.keys()].flatMap(branchesOf));
  const missing = ways.filter((way) => !own.has(way));
  const highest = missing.map((way) => branchesOf(way).find((branch) => !there.has(branch)) ?? way);
  const counts = Map.groupBy(highest, (branch) => branch);
  return [...counts].map(([branch, all]) =>
    all.length > 1 ? `missing: ${branch} (${all.length} texts)` : `missing: ${branch}`,
  );
}

/** A way and the branches that lead to it, the highest first: `a`, `a.b`, `a.b.c`. */
function branchesOf(way: string): string[] {
  const steps = way.split('.');
  return steps.map((_, at) => steps.slice(0, at + 1).join('.'));
}

/** The texts of a tree by their ways. */
function textsOf(tree: unknown, before: string): [way: string, text: string][] {
  if (!isTree(tree)) return [];
  return Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[`${before}${name}`, value]] : textsOf(value, `${before}${name}.`),
  );
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

/** The names in braces of a text, each once, in the order of the alphabet. */
function namesIn(text: string): string {
  return [...new Set(text.match(/\{[a-zA-Z]+(?::day)?\}/gu))].sort().join(' ');
}
