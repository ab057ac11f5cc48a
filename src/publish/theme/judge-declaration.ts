import type { Declaration } from 'postcss';
import { nearestWord } from '../../content/nearest-word.ts';
import type { Problem } from '../../content/problem.ts';
import { addressProblems } from './addresses.ts';
import { readersOf } from './conditions.ts';
import type { Around, Judged } from './judged.ts';
import { oneLine, placeIn } from './place-in.ts';
import { fontDescriptors, properties } from './properties.ts';
import { isColourToken, tokens } from './tokens.ts';
import type { Grammar } from './values.ts';

/** What is wrong with one declaration; a colour of a token is kept, to be weighed with the others. */
export function judgeDeclaration(decl: Declaration, around: Around, judged: Judged): void {
  const addresses = addressProblems(decl, judged.theme);
  judged.problems.push(...addresses);
  if (addresses.length > 0) return;
  const problem = decl.important
    ? problemAt(decl, 'theme-important', {})
    : (problemOfToken(decl, around, judged) ?? problemOfProperty(decl, around));
  if (problem) judged.problems.push(problem);
}

function problemOfToken(decl: Declaration, around: Around, judged: Judged): Problem | undefined {
  const { prop } = decl;
  if (!prop.startsWith('--')) return undefined;
  const grammar = tokens.get(prop);
  if (!grammar) return unknownToken(decl);
  if (!isRoot(around)) return misplaced(decl, ':root');
  const value = plainValue(decl);
  if (!isAccepted(value, grammar)) return wrongValue(decl, grammar);
  if (!isColourToken(prop)) return undefined;
  const readers = readersOf(around.conditions);
  if (!readers) return misplaced(decl, ':root, @media (prefers-color-scheme: dark)');
  judged.colours.push({ token: prop, value, ...readers, node: decl });
  return undefined;
}

function problemOfProperty(decl: Declaration, { owner }: Around): Problem | undefined {
  if (decl.prop.startsWith('--')) return undefined;
  if (!owner) return misplaced(decl, ':root');
  const known = owner.type === 'atrule' ? fontDescriptors : properties;
  const grammar = known.get(decl.prop.toLowerCase());
  if (!grammar) return problemAt(decl, 'theme-property', { property: oneLine(decl.prop) });
  return isAccepted(plainValue(decl), grammar) ? undefined : wrongValue(decl, grammar);
}

/** Tokens hold for the whole page: set for a part of it, they could let that part vanish. */
function isRoot({ owner }: Around): boolean {
  if (owner?.type !== 'rule') return false;
  const selector = owner.raws.selector?.raw ?? owner.selector;
  return selector.split(',').every((one) => one.trim().toLowerCase() === ':root');
}

/** No value that is taken is long, and none that is long need be looked at. */
function isAccepted(value: string, grammar: Grammar): boolean {
  return value.length <= 1000 && grammar.accepts(value);
}

const pieces = /"[^"]*"|'[^']*'|\/\*[\s\S]*?\*\/|[^"'/]+|\//gu;

/** Without comments, white space single, letters small; what is in quotes stays as it is. */
function plainValue(decl: Declaration): string {
  const written = decl.raws.value?.raw ?? decl.value;
  return written
    .replace(pieces, (piece) => {
      if (/^["']/u.test(piece)) return piece;
      return piece.startsWith('/*') ? ' ' : piece.replace(/\s+/gu, ' ').toLowerCase();
    })
    .trim();
}

function unknownToken(decl: Declaration): Problem {
  const near = nearestWord(decl.prop, [...tokens.keys()]) ?? '--accent';
  return problemAt(decl, 'theme-token-unknown', { token: oneLine(decl.prop), near });
}

function misplaced(decl: Declaration, expected: string): Problem {
  return problemAt(decl, 'theme-token-misplaced', { token: oneLine(decl.prop), expected });
}

function wrongValue(decl: Declaration, { expected }: Grammar): Problem {
  const found = oneLine(decl.raws.value?.raw ?? decl.value);
  return problemAt(decl, 'theme-value', { property: decl.prop, found, expected });
}

function problemAt(
  decl: Declaration,
  code: Problem['code'],
  data: Readonly<Record<string, string>>,
): Problem {
  return { code, at: placeIn(decl, decl.prop), data: { ...data } };
}
