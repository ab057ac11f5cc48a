import { type DisclosureKind, disclosures } from '../../../schema/disclosures/index.ts';
import { everyField } from '../../../schema/fields.ts';

let known: { readonly names: ReadonlySet<string>; readonly paths: ReadonlySet<string> } | undefined;

function knownFields() {
  const fields = known ? [] : everyField(disclosures);
  known ??= {
    names: new Set(fields.map(({ name }) => name)),
    paths: new Set(fields.map(({ path }) => path)),
  };
  return known;
}

/** Whether some fact has a field of that name. */
export function isField(name: string): boolean {
  return knownFields().names.has(name);
}

/** Whether a disclosure, or an entry of its list, has a field of that name. */
export function isFieldOf(kind: DisclosureKind, name: string): boolean {
  const { paths } = knownFields();
  return paths.has(`${kind}.${name}`) || paths.has(`${kind}.*.${name}`);
}
