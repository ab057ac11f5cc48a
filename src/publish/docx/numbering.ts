import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { indentStep } from './styles.ts';

/** Word has nine levels; deeper lists stand on the last. */
export const deepestLevel = 9;

export const bulletsReference = 'bullets';

/** Lists that start at one number on one level share a definition; each list counts by itself. */
export function numberingReference(level: number, start: number): string {
  return `numbers-${level}-${start}`;
}

type Starts = ReadonlyMap<string, { readonly level: number; readonly start: number }>;

/** The definitions of all lists of a document. */
export function numberingOf(starts: Starts): INumberingOptions {
  const bullets = { reference: bulletsReference, levels: levels(() => bullet) };
  const numbered = [...starts].map(([reference, { level, start }]) => ({
    reference,
    levels: levels((at) => ({
      format: LevelFormat.DECIMAL,
      text: `%${at + 1}.`,
      start: at === level ? start : 1,
    })),
  }));
  return { config: [bullets, ...numbered] };
}

const bullet = { format: LevelFormat.BULLET, text: '•' };

function levels<T extends object>(of: (level: number) => T) {
  return Array.from({ length: deepestLevel }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: (level + 1) * indentStep, hanging: indentStep } } },
    ...of(level),
  }));
}
