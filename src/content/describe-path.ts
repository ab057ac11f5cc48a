import { idOf } from './merge.ts';
import { namedPath } from './named-path.ts';
import type { FactPath, Problem, ProblemCode } from './problem.ts';
import { valueMeaning } from './value-meaning.ts';
import { nodeAt, type YamlNode } from './yaml.ts';

/**
 * A path as people read it: ids for positions, and positions counted from one where there is no id.
 *
 * 1. `['purposes', 0, 'name']` gives `purposes › orders › name`.
 * 2. `['purposes', 0, 'bases', 1, 'basis']` gives `purposes › orders › bases 2 › basis`.
 */
function describePath(root: YamlNode, path: FactPath): string {
  const steps: string[] = [];
  let node: YamlNode | undefined = root;
  for (const step of path) {
    node = node && nodeAt(node, [step]);
    const id = typeof step === 'number' && node ? idOf(node) : undefined;
    if (typeof step === 'string') steps.push(step);
    else if (id !== undefined) steps.push(id);
    else steps.push(`${steps.pop() ?? ''} ${step + 1}`.trim());
  }
  return steps.join(' › ');
}

/** Problems that name what is missing or too much: their path is where it would stand. */
const namesItsLastStep = new Set<ProblemCode>([
  'key-unknown',
  'value-missing',
  'translation-without-source',
]);

/**
 * The problems with their paths in words, and by ids as `named`, and with what is meant by two values that should have been one; `root`
 * is what the paths lead through.
 */
export function namePaths(problems: readonly Problem[], root: YamlNode): Problem[] {
  return problems.map((problem) => {
    const { path, code, data } = problem;
    if (!path) return problem;
    const shown = namesItsLastStep.has(code) ? path.slice(0, -1) : path;
    const named = namedPath(root, path);
    const told = { ...problem, named, data: { ...data, path: describePath(root, shown) } };
    if (code !== 'values-differ') return told;
    return { ...told, advice: { ...problem.advice, ...valueMeaning(root, path) } };
  });
}
