import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { indentStep } from './styles.ts';
import type { NumberType } from './word-blocks.ts';

/** Word has nine levels; deeper lists stand on the last. */
export const deepestLevel = 9;

export const bulletsReference = 'bullets';

/** Lists that start at one number on one level and count in one way share a definition; each list counts by itself. */
export function numberingReference(level: number, start: number, type: NumberType): string {
  return `numbers-${level}-${start}${type === '1' ? '' : `-${type}`}`;
}

/** The first number of a list, its level, and how its numbers are written. */
export type ListStart = {
  readonly level: number;
  readonly start: number;
  readonly type: NumberType;
};
type Starts = ReadonlyMap<string, ListStart>;

const formats = {
  '1': LevelFormat.DECIMAL,
  a: LevelFormat.LOWER_LETTER,
  A: LevelFormat.UPPER_LETTER,
  i: LevelFormat.LOWER_ROMAN,
  I: LevelFormat.UPPER_ROMAN,
} as const;

/** The definitions of all lists of a document. */
export function numberingOf(starts: Starts): INumberingOptions {
  const bullets = { reference: bulletsReference, levels: levels(() => bullet) };
  const numbered = [...starts].map(([reference, { level, start, type }]) => ({
    reference,
    levels: levels((at) => ({
      format: at === level ? formats[type] : LevelFormat.DECIMAL,
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
