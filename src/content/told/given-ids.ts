import type { Place } from '../place.ts';
import type { SectionSource } from '../read-section.ts';
import { plainName } from './plain-word.ts';

/** An id that front matter gives to a name. */
export type GivenId = {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly place: Place;
};

/** The ids that front matter gives to names of its section. */
export function idsOfNames({ ids }: SectionSource): GivenId[] {
  if (!ids) return [];
  return [...ids.entries].flatMap(([kind, { value }]) =>
    value.kind !== 'map'
      ? []
      : [...value.entries].flatMap(([id, { value: name, key }]) =>
          name.kind === 'text' ? [{ kind, id, name: plainName(name.value), place: key }] : [],
        ),
  );
}
