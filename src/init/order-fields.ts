import type * as z from 'zod';
import { FactsSchema } from '../../schema/disclosures/index.ts';
import { elementOf, fieldOf, fieldsOf, resolve } from '../../schema/walk.ts';
import { type Branch, isBranch, isListTree, type Tree } from './tree.ts';

/** The facts of a section with their fields in the order in which the schema has them, and pages show them. */
export function orderFields(facts: Branch): Branch {
  return Object.fromEntries(
    Object.entries(facts).map(([kind, value]) => [
      kind,
      ordered(value, fieldOf(FactsSchema, kind)),
    ]),
  );
}

function ordered(tree: Tree, field: z.ZodType | undefined): Tree {
  if (!field || typeof tree === 'string') return tree;
  if (isListTree(tree)) {
    const element = elementOf(resolve(field, { kind: 'list' }));
    return tree.map((item) => ordered(item, element));
  }
  if (!isBranch(tree)) return tree;
  const schema = resolve(field, { kind: 'map', has: (key) => Object.hasOwn(tree, key) });
  const known = Object.keys(fieldsOf(schema) ?? {});
  const entries = Object.entries(tree).sort(([a], [b]) => known.indexOf(a) - known.indexOf(b));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, ordered(value, fieldOf(schema, key))]),
  );
}
