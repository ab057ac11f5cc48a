import { type DisclosureKind, disclosures, isKind } from '../../../schema/disclosures/index.ts';
import { everyField } from '../../../schema/fields.ts';

/** The fields of all disclosures, in the order of the schema; read once, where a hint first shows one. */
const fields = (() => {
  let read: ReturnType<typeof everyField> | undefined;
  return () => {
    read ??= everyField(disclosures);
    return read;
  };
})();

/** Whether some fact has a field of that name. */
export function isField(name: string): boolean {
  return fields().some((one) => one.name === name);
}

/** Whether a disclosure, or an entry of its list, has a field of that name. */
export function isFieldOf(kind: DisclosureKind, name: string): boolean {
  return fields().some(({ path }) => path === `${kind}.${name}` || path === `${kind}.*.${name}`);
}

/** The closed lists that the fields of a disclosure take their values from. */
export function listsOf(kind: string): string[] {
  if (!isKind(kind)) return [];
  return fields().flatMap(({ path, meta }) =>
    path.split('.')[0] === kind && meta.value ? [meta.value] : [],
  );
}
