import { type Branch, branchAt, isBranch, isListTree, type Tree } from './tree.ts';

/**
 * Facts without a language and the texts of one, put together. Lists of entries with ids take their texts by id from a
 * branch, other lists by position. Texts of what the facts do not have are left out, so that one file serves notices with
 * more and with fewer facts; of an entry that is empty there is only its declared absence (`none`), if it has one.
 *
 * `{purposes: [{id: pay, data: [wages]}]}` and `{purposes: {pay: {name: Pay}, other: {…}}}` give
 * `{purposes: [{id: pay, name: Pay, data: [wages]}]}`.
 */
export function joinTexts(facts: Branch, texts: Branch): Branch {
  const kinds = Object.entries(facts).map(([kind, value]) => [kind, join(value, texts[kind])]);
  return Object.fromEntries(kinds);
}

/** The same, but only what a translation holds: the texts, and the ids that they belong to. */
export function textsFor(facts: Branch, texts: Branch): Branch {
  const kinds = Object.entries(facts).flatMap(([kind, value]) => {
    const found = pick(value, texts[kind]);
    return found === undefined ? [] : [[kind, found]];
  });
  return Object.fromEntries(kinds);
}

function join(facts: Tree, texts: Tree | undefined): Tree {
  if (texts === undefined || typeof facts === 'string') return facts;
  if (isBranch(facts)) return joinBranch(facts, isBranch(texts) ? texts : {});
  return facts.map((item, index) => join(item, textsOfItem(item, texts, index)));
}

function joinBranch({ id, ...facts }: Branch, texts: Branch): Branch {
  const own = ownTexts(facts, texts);
  const joined = Object.entries(facts).map(([key, value]) => [key, join(value, texts[key])]);
  return { ...(id === undefined ? {} : { id }), ...own, ...Object.fromEntries(joined) };
}

function pick(facts: Tree, texts: Tree | undefined): Tree | undefined {
  if (texts === undefined || typeof facts === 'string') return undefined;
  if (isBranch(facts)) return pickBranch(facts, isBranch(texts) ? texts : {});
  const items = facts.map((item, index) => pick(item, textsOfItem(item, texts, index)));
  return items.some((item) => item !== undefined) ? items.map((item) => item ?? {}) : undefined;
}

function pickBranch({ id, ...facts }: Branch, texts: Branch): Branch | undefined {
  const below = Object.entries(facts).flatMap(([key, value]) => {
    const found = pick(value, texts[key]);
    return found === undefined ? [] : [[key, found]];
  });
  const found = { ...ownTexts(facts, texts), ...Object.fromEntries(below) };
  if (Object.keys(found).length === 0) return undefined;
  return id === undefined ? found : { id, ...found };
}

/**
 * Texts that stand at a place where the facts have nothing. Where they have nothing at all and there is a sentence that
 * says so (`none`), it stands alone; texts of entries that the facts do not have are left out.
 */
function ownTexts(facts: Branch, texts: Branch): Branch {
  const { none, ...others } = texts;
  if (none !== undefined && Object.keys(facts).length === 0) return { none };
  const own = Object.entries(others).filter(
    ([key, text]) => !Object.hasOwn(facts, key) && !isBranch(text),
  );
  return Object.fromEntries(own);
}

function textsOfItem(item: Tree, texts: Tree, index: number): Tree | undefined {
  if (isListTree(texts)) return texts[index];
  const id = isBranch(item) ? item['id'] : undefined;
  return isBranch(texts) && typeof id === 'string' ? branchAt(texts, id) : undefined;
}
