import type { ClaimKind, ClaimValues } from '../../../schema/claims.ts';
import type { ClaimLanguage } from '../language.ts';
import { findFirst } from '../patterns/phrase-list.ts';
import { negatorsIn } from '../stance.ts';
import { namesValue } from './names-value.ts';
import { whole } from './places.ts';
import type { Weighed } from './weighed.ts';

/** The values by which a line without a verb tells what its heading announces; one of them does. */
const tellingValues: Partial<Record<ClaimKind, readonly (keyof ClaimValues)[]>> = {
  retention: ['periods'],
  deadline: ['periods'],
  transfer: ['countries'],
  recipient: ['parties'],
  'joint-control': ['parties'],
  'officer-contact': ['emails', 'phones', 'addresses'],
};

/** The kinds that an item tells without a value, where it names what its kind asks for. */
const namingItems: ReadonlySet<ClaimKind> = new Set(['recipient', 'children', 'special-data']);

/** Whether a value stands alone below what announces its kind: `Retention period`, `24 months from the last login`. */
export function isPlaced(weighed: Weighed, language: ClaimLanguage): boolean {
  const { hit, line } = weighed;
  const { grammar } = language;
  if (hit.polarity === 'denied' || !tells(weighed, language)) return false;
  if (findFirst(grammar.verbs, line.tokens, line.clauses[0])) return false;
  if ([grammar.blocked, grammar.possible].some((list) => findFirst(list, line.tokens)))
    return false;
  return negatorsIn(line, whole(line), grammar).length === 0 && namesValue(weighed, language);
}

function tells({ hit: { kind }, line, values }: Weighed, { items }: ClaimLanguage): boolean {
  if (tellingValues[kind]?.some((value) => values?.[value])) return true;
  const named = items.get(kind);
  return namingItems.has(kind) && named !== undefined && !!findFirst(named, line.tokens);
}
