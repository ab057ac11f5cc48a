import type { Field } from './fields.ts';

/** Which rules may catch a mutant; one of them must. Or why nothing can be said of it. */
export type Expectation = { rules: readonly string[] } | { undecidable: string };

/** A row of a table: the first whose patterns and condition fit a field decides. */
export type Row = {
  /** Fields by their patterns: `purposes.*.bases.*`; `**` stands for any steps, none too. */
  fields: readonly string[];
  when?: (field: Field) => boolean;
  expected: Expectation;
};

export function row(
  fields: string | readonly string[],
  expected: Expectation,
  when?: Row['when'],
): Row {
  return {
    fields: typeof fields === 'string' ? [fields] : fields,
    expected,
    ...(when && { when }),
  };
}

export const caught = (...rules: string[]): Expectation => ({ rules });
export const open = (undecidable: string): Expectation => ({ undecidable });

/** What the first row that fits a field tells. */
export function expectationOf(rows: readonly Row[], field: Field): Expectation {
  const fitting = rows.find(
    ({ fields, when }) =>
      fields.some((glob) => fits(glob, field.pattern)) && (when?.(field) ?? true),
  );
  if (!fitting) throw new Error(`No row tells of ${field.pattern}.`);
  return fitting.expected;
}

function fits(glob: string, pattern: string): boolean {
  if (!glob.includes('**')) return glob === pattern;
  const source = glob
    .split('**')
    .map((part) => part.replace(/[.*]/gu, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`, 'u').test(pattern);
}
