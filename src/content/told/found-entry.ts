import type { Place } from '../place.ts';
import type { SectionSource } from '../read-section.ts';
import type { Outlined } from './block.ts';
import type { NamedEntry } from './names.ts';

/** An entry, whether its author gave its id, and where its name stands. */
export type FoundEntry = NamedEntry & { readonly isGiven: boolean; readonly place: Place };

/** A section with what was found in it. */
export type OutlinedSection = { readonly section: SectionSource; readonly outlined: Outlined };
