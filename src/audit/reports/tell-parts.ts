import type { Locale } from '../../../schema/languages.ts';
import { say } from '../../locale/say.ts';
import type { JudgedDuty, JudgedPart } from '../judge-duties.ts';
import type { PickedSentence } from '../pick-sentences.ts';

/** The ways in which a part of a duty falls short, the gravest first. */
const lacks = ['refused', 'denied', 'missing', 'possible', 'formula'] as const;

/** What keeps a duty of several parts from being told, in words: which of them, and how. Of one part its sentences say it. */
export function tellParts({ state, parts }: JudgedDuty, speak: Locale): string[] {
  if (parts.length === 1 || (state !== 'vague' && state !== 'refused')) return [];
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

/** Rights that the Regulation itself takes away in some cases; the text may describe such a case. */
const excludable = ['erasure', 'portability', 'objection', 'withdrawal'] as const;

/** Where the denial of a right may be lawful, in the row of that right alone. */
export function tellLawful(
  { parts: [part, ...others] }: JudgedDuty,
  shown: readonly PickedSentence[],
  speak: Locale,
): string[] {
  const right = excludable.find((kind) => kind === part?.kind);
  const isDenied = shown.some(({ claim }) => claim?.polarity === 'denied');
  return right && others.length === 0 && isDenied ? [say(`audit.lawful.${right}`, speak)] : [];
}
