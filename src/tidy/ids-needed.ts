import type { Notice } from '../content/notice.ts';
import { plainName } from '../content/told/plain-word.ts';
import type { ToldFacts } from '../content/told/told-facts.ts';
import type { Ids } from './put-ids.ts';

/**
 * The ids that front matter has to give to names of the text, by section: where a name would get another id than its entry has, and
 * where a row of a translation would not be known as the one that it translates. `source` is what the source tells.
 */
export function idsNeeded(
  notice: Notice,
  told: ToldFacts,
  source: ToldFacts | undefined,
): ReadonlyMap<string, Ids> {
  const known = namesOf(notice);
  const wanted = source ? lacking(known, told, source) : misnamed(known, told);
  const bySection = Map.groupBy(wanted, ({ section }) => section);
  return new Map(
    [...bySection].map(([section, all]) => {
      const kinds = Map.groupBy(all, ({ kind }) => kind);
      const ids = [...kinds].map(([kind, named]) => [
        kind,
        Object.fromEntries(named.map(({ id, name }) => [id, name])),
      ]);
      return [section, Object.fromEntries(ids) as Ids];
    }),
  );
}

type Named = { readonly kind: string; readonly id: string; readonly name: string };
type Wanted = Named & { readonly section: string };

/** Rows of the source that would get another id than the entry of their name. */
function misnamed(known: readonly Named[], { entries }: ToldFacts): Wanted[] {
  return entries.flatMap(({ kind, id, name, node, section }) => {
    const own = known.filter((one) => one.kind === kind && isSame(one.name, name));
    const meant = own.find((one) => one.id === id) ?? own[0];
    return node && meant && meant.id !== id ? [{ ...meant, section }] : [];
  });
}

/** Rows of a translation that would not be known as those of the source. */
function lacking(known: readonly Named[], told: ToldFacts, source: ToldFacts): Wanted[] {
  return source.entries.flatMap(({ kind, id, node, section }) => {
    const meant = known.find((one) => one.kind === kind && one.id === id);
    const own = told.entries.find((one) => one.kind === kind && one.id === id);
    const isKnown = own && meant && isSame(own.name, meant.name);
    return node && meant && !isKnown ? [{ ...meant, section }] : [];
  });
}

function isSame(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

/** The entries of a notice that have an id and a name. */
function namesOf({ facts }: Notice): Named[] {
  return Object.entries(facts).flatMap(([kind, value]) =>
    (Array.isArray(value) ? value : []).flatMap((entry: Readonly<Record<string, unknown>>) => {
      const id = entry['id'];
      const name = entry['name'] ?? entry['category'] ?? entry['type'];
      return typeof id === 'string' && typeof name === 'string' ? [{ kind, id, name }] : [];
    }),
  );
}
