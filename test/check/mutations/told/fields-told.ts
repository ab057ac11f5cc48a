import { fieldOfLabel, listMeaning } from '../../../../src/content/told/fields.ts';
import type { Vocabulary } from '../../../../src/content/told/vocabulary.ts';
import { inLanguage } from '../../../../src/words/in-language.ts';
import type { Labelled } from '../../../../src/words/told-words.ts';

/** What the values of a label are: one of these is not read with a slip in it. */
export type ValueKind = 'country' | 'period' | 'closed' | 'reference' | 'free';

/** Labels that tell of several fields, by what their values are. */
const several: Readonly<Record<string, ValueKind>> = {
  'retention.time': 'period',
  'purposes.retention': 'free',
  'dataCategories.special': 'closed',
  'purposes.marketing': 'closed',
};

export function valueKindOf(labelled: Labelled, way: string, { locale }: Vocabulary): ValueKind {
  const own = several[`${labelled}.${way}`];
  if (own) return own;
  const field = fieldOfLabel(labelled, way);
  if (!field) return 'free';
  const { value, refers, entry } = listMeaning(field);
  const kind = value ?? entry?.value;
  if (refers) return 'reference';
  if (kind === 'country') return 'country';
  if (kind === 'duration') return 'period';
  return kind !== undefined && Object.hasOwn(inLanguage(locale).words.values, kind)
    ? 'closed'
    : 'free';
}

/** The label under which a period that answers a request stands, and others that a rule bounds. */
export const periodLimits: Readonly<Record<string, readonly string[]>> = {
  'requests.answerWithin': ['response-time-wrong'],
  'requests.extension': ['response-time-wrong'],
};
