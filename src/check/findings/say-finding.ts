import type { Locale } from '../../../schema/languages.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { fill, textOf } from '../../locale/say.ts';
import type { FindingWords, Said } from '../../words/spoken.ts';
import type { SaidValue } from './finding.ts';

export type SaidFinding = { message: string; hint: string };

/** The values of a finding, and the form of its sentences where they do not tell it by themselves. */
type Values = {
  readonly data?: Readonly<Record<string, SaidValue>> | undefined;
  readonly form?: string | undefined;
};

/**
 * What is wrong, and the next action. Of several sentences it is the one of `form`, or else the first that is named
 * like a value that there is, or else `other`.
 */
export function sayFinding(
  { message, hint }: Pick<FindingWords, 'message' | 'hint'>,
  { data = {}, form }: Values,
  speak: Locale,
): SaidFinding {
  const values = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      onOneLine(typeof value === 'string' ? value : value(speak)),
    ]),
  );
  const put = (said: Said) => textOf(fill(choose(said, values, form), speak, values));
  return { message: put(message), hint: put(hint) };
}

/** Throws where there is no sentence for it. */
function choose(said: Said, values: Readonly<Record<string, string>>, form = ''): string {
  if (typeof said === 'string') return said;
  const told = Object.keys(said).find((name) => values[name]) ?? 'other';
  const sentence = said[form] ?? said[told];
  if (sentence === undefined) {
    throw new Error(
      `No sentence for \`${form}\`, expected one of: ${Object.keys(said).join(', ')}.`,
    );
  }
  return sentence;
}
