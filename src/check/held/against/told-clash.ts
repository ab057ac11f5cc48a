import type { ReadClaim } from '../../../claims/read-claims.ts';
import type { Notice, Section } from '../../../content/notice.ts';
import type { CheckContext } from '../../findings/rule.ts';
import { clashesIn } from './clashes-in.ts';

/** Whether the sentence of a claim is told of already: it is against the facts, seems to be, or lacks one. */
export type ToldClash = (
  claim: Pick<ReadClaim, 'line' | 'column'>,
  section: Section,
) => 'sure' | 'seems' | 'lacks' | undefined;

/** Tells which sentences of a notice the facts do not bear out: one that is told of once need not be told of again. */
export function toldClashes(
  notice: Notice,
  reading: Pick<CheckContext, 'day' | 'read'>,
): ToldClash {
  const clashes = clashesIn(notice, reading);
  const told = new Map<string, ReturnType<ToldClash>>(
    clashes.map(({ section, place: { line, column }, way, isSure }) => [
      keyOf(section, line, column),
      way === 'lacks' ? way : isSure ? 'sure' : 'seems',
    ]),
  );
  return ({ line, column }, section) => told.get(keyOf(section, line, column));
}

function keyOf({ id }: Section, line: number, column: number): string {
  return `${id} ${line}:${column}`;
}
