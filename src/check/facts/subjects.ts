import type { DisclosureKind, Facts } from '../../../schema/disclosures/index.ts';
import { isNone, type None } from '../../../schema/values.ts';
import type { Notice } from '../../content/notice.ts';
import type { Remark } from '../findings/finding.ts';
import { entriesOf } from './entries.ts';

type Data = NonNullable<Remark['data']>;

/** A fact that a duty asks something of, with the remark that would be made of it as a whole. */
export type Subject<T> = Remark & { fact: T };
/** The facts of a notice that a duty asks something of. */
export type Subjects<T> = (notice: Notice) => Iterable<Subject<T>>;

/** What a disclosure says where it is not declared absent. */
type Stated<Kind extends DisclosureKind> = Exclude<NonNullable<Facts[Kind]>, None>;
type EntryOf<Kind extends DisclosureKind> = Extract<Stated<Kind>, readonly unknown[]>[number];

/** The notice itself, which is asked for its disclosures. */
export const theNotice: Subjects<Facts> = ({ facts }) => [{ fact: facts, path: [] }];

/** A disclosure that is there and not declared absent. A table takes it as a constant: written in the call, its fields are not inferred. */
export function stated<Kind extends DisclosureKind>(
  kind: Kind,
  dataOf?: (fact: Stated<Kind>) => Data,
): Subjects<Stated<Kind>> {
  return ({ facts }) => {
    const told: Facts[Kind] | undefined = facts[kind];
    if (told === undefined || isNone(told)) return [];
    const fact = told as Stated<Kind>;
    return [{ fact, path: [kind], ...(dataOf && { data: dataOf(fact) }) }];
  };
}

/** Every entry of a disclosure, named for messages by `dataOf`. */
export function each<Kind extends DisclosureKind>(
  kind: Kind,
  dataOf: (entry: EntryOf<Kind>) => Data,
): Subjects<EntryOf<Kind>> {
  return ({ facts }) =>
    entriesOf(facts[kind] as readonly EntryOf<Kind>[] | None | undefined).map((fact, index) => ({
      fact,
      path: [kind, index],
      data: dataOf(fact),
    }));
}
