import { type DisclosureKind, disclosures, isKind } from '../../../schema/disclosures/index.ts';
import { everyField } from '../../../schema/fields.ts';
import { builtInSources } from '../../../schema/gdpr/vocabularies.ts';
import { idOf } from '../../content/merge.ts';
import type { Notice } from '../../content/notice.ts';
import type { FactPath } from '../../content/problem.ts';
import type { YamlNode } from '../../content/yaml.ts';

/** A field that holds ids of another disclosure; `*` is every entry of a list. */
type ReferenceField = { path: readonly string[]; to: DisclosureKind };

/** Every field that refers to entries of a disclosure by their ids. Links run one way only. */
export const referenceFields: readonly ReferenceField[] = everyField(disclosures).flatMap(
  ({ path, meta: { refers = '' } }) =>
    isKind(refers) ? [{ path: path.split('.'), to: refers }] : [],
);

/** An id in a field that refers to another disclosure. */
export type Reference = { id: string; path: FactPath; to: DisclosureKind };

/** Every reference of a notice, in the order of the table. */
export function referencesIn({ tree }: Notice): Reference[] {
  return referenceFields.flatMap((field) => referencesAt(tree, field, []));
}

/** The references below a node that a field leads to; `at` is as much of its path as is gone. */
function referencesAt(node: YamlNode, field: ReferenceField, at: FactPath): Reference[] {
  const { path, to } = field;
  if (at.length > path.length)
    return node.kind === 'text' ? [{ id: node.value, path: at, to }] : [];
  const step = path[at.length] ?? '*';
  if (node.kind === 'list' && step === '*') {
    return node.items.flatMap((item, index) => referencesAt(item, field, [...at, index]));
  }
  const child = node.kind === 'map' ? node.entries.get(step)?.value : undefined;
  return child ? referencesAt(child, field, [...at, step]) : [];
}

/** Whether some references lead nowhere, which is a finding of its own (`reference-unknown`). */
export function hasUnknown(references: readonly Reference[], notice: Notice): boolean {
  return references.some(({ id, to }) => !idsOf(notice, to).includes(id));
}

/** The ids that entries of a disclosure have, and the built-in ones. */
export function idsOf({ tree }: Notice, kind: DisclosureKind): string[] {
  const node = tree.entries.get(kind)?.value;
  const own = node?.kind === 'list' ? node.items.flatMap((item) => idOf(item) ?? []) : [];
  return kind === 'sources' ? [...own, ...builtInSources] : own;
}
