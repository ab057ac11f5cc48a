import { parse } from 'yaml';
import type { Facts } from '../../../schema/disclosures/index.ts';
import { splitFrontMatter } from '../../../src/content/front-matter.ts';
import type { Contents } from '../complete-notice.ts';

export type Step = string | number;
export type Value = string | Value[] | { [key: string]: Value };

/** One field of a disclosure, or one entry of its list, where it stands. */
export type Field = {
  file: string;
  path: Step[];
  /** The path with `*` for any entry: `purposes.*.bases.*.law`. */
  pattern: string;
  value: Value;
  /** The section that it stands in. */
  front: Front;
  /** The map or list that holds it. */
  parent: Value;
  /** The maps and lists around it, the front matter first. */
  around: Value[];
  /** All facts of the notice as they were. */
  facts: Facts;
};

export type Front = { value: { [key: string]: Value }; body: string };

/** The front matter of a section file as plain values, every scalar a string. */
function frontOf(contents: Contents, file: string): Front {
  const { yaml, body } = splitFrontMatter(contents[file] ?? '');
  return { value: parse(yaml ?? '', { schema: 'failsafe' }) ?? {}, body };
}

/** A section file of the given front matter: JSON, which is YAML too, a line for each field. */
export function sectionFile({ value, body }: Front): string {
  return `---\n${JSON.stringify(value, null, 1)}\n---\n${body}`;
}

/** Every field of every disclosure of a notice. */
export function fieldsIn(contents: Contents, facts: Facts): Field[] {
  return Object.keys(contents)
    .filter((path) => path.endsWith('.md'))
    .flatMap((file) => {
      const front = frontOf(contents, file);
      const { title: _, translates: __, ...disclosures } = front.value;
      return below(disclosures, { file, front, path: [], around: [], facts });
    });
}

type Above = Pick<Field, 'file' | 'front' | 'path' | 'around' | 'facts'>;

function below(parent: Value, above: Above): Field[] {
  if (typeof parent === 'string') return [];
  const entries: [Step, Value][] = Array.isArray(parent)
    ? [...parent.entries()]
    : Object.entries(parent);
  return entries.flatMap(([step, value]) => {
    const path = [...above.path, step];
    const around = [...above.around, parent];
    const pattern = path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
    const field = { ...above, path, pattern, value, parent, around };
    return [field, ...below(value, { ...above, path, around })];
  });
}
