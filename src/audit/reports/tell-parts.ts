import type { Locale } from '../../../schema/languages.ts';
import { say } from '../../locale/say.ts';
import type { JudgedDuty, JudgedPart } from '../judge-duties.ts';

/** The ways in which a part of a duty falls short, the gravest first. */
const lacks = ['refused', 'denied', 'missing', 'possible', 'formula'] as const;

/** What keeps a duty from being told, in words: which of its parts, and how. */
export function tellParts({ state, parts }: JudgedDuty, speak: Locale): string[] {
  if (parts.length === 1 ? state !== 'vague' : state !== 'vague' && state !== 'refused') return [];
  return lacks.flatMap((lack) => {
    const own = parts.filter((part) => lackOf(part) === lack);
    if (own.length === 0) return [];
    const list = own.map(({ kind }) => say(`audit.parts.${kind}`, speak)).join(', ');
    return [say(`audit.lacks.${lack}`, speak, { list })];
  });
}

function lackOf({ state, vagueBy }: JudgedPart): (typeof lacks)[number] | undefined {
  if (state === 'vague') return vagueBy;
  return state === 'told' ? undefined : state;
}
