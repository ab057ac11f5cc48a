import { parse } from 'yaml';
import { sectionFields } from '../../schema/section.ts';
import { partFrontMatter } from '../content/part-front-matter.ts';

/** The kinds of disclosure of which something left the front matter of a section, and those of which something stayed. */
export type MovedKinds = { readonly moved: string[]; readonly stayed: string[] };

export function movedKinds(before: string, after: string): MovedKinds {
  const [then, now] = [factsIn(before), factsIn(after)];
  const moved = Object.keys(then).filter((kind) => differ(then[kind], now[kind]));
  return { moved, stayed: Object.keys(now).filter((kind) => moved.includes(kind)) };
}

function factsIn(text: string): Readonly<Record<string, unknown>> {
  const yaml = parse(partFrontMatter(text)?.yaml ?? '', { schema: 'failsafe' }) ?? {};
  const entries = Object.entries(yaml as Readonly<Record<string, unknown>>);
  return Object.fromEntries(entries.filter(([key]) => !Object.hasOwn(sectionFields, key)));
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
