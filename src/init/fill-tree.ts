import { type Branch, isBranch, isListTree, type Tree } from './tree.ts';

/** What stands for a `{name}` of the templates; what is not known has no place and is left out. */
export type Values = Readonly<Record<string, Tree | undefined>>;

const whole = /^\{([a-zA-Z]+)\}$/u;

/**
 * A tree with values in the place of their names. A key whose whole value is the name of something unknown goes.
 *
 * `{number: '{accountingNumber}'}` with none known gives `{}`.
 */
export function fillTree(tree: Branch, values: Values): Branch {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => {
      const filled = fillValue(value, values);
      return filled === undefined ? [] : [[key, filled]];
    }),
  );
}

function fillValue(tree: Tree, values: Values): Tree | undefined {
  if (isBranch(tree)) return fillTree(tree, values);
  if (isListTree(tree)) return tree.flatMap((item) => fillValue(item, values) ?? []);
  const name = whole.exec(tree)?.[1];
  if (name !== undefined) return Object.hasOwn(values, name) ? values[name] : unknown(name);
  return tree;
}

function unknown(name: string): never {
  throw new Error(`No value for {${name}}`);
}
