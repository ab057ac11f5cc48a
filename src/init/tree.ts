/** YAML as templates hold it: every scalar a text. */
export type Tree = string | readonly Tree[] | Branch;
export type Branch = { readonly [key: string]: Tree };

export function isBranch(tree: Tree | undefined): tree is Branch {
  return typeof tree === 'object' && !Array.isArray(tree);
}

export function isListTree(tree: Tree | undefined): tree is readonly Tree[] {
  return Array.isArray(tree);
}

/** The branch at a key; an empty one where there is none. */
export function branchAt(tree: Branch, key: string): Branch {
  const found = tree[key];
  return isBranch(found) ? found : {};
}
