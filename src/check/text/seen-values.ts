import { isThirdCountry } from '../../../schema/gdpr/third-countries.ts';
import type { Notice } from '../../content/notice.ts';
import type { FactPath } from '../../content/problem.ts';
import { nodeAt, type YamlNode } from '../../content/yaml.ts';
import { scalarsIn } from '../facts/scalars.ts';
import { isSeen, type Quote, quotesIn } from './quotes.ts';
import { type ShownKind, saysValue } from './says-value.ts';

/** A value of a fact that the words quoted for the fact should show. */
export type SeenValue = { field: string; value: string; kind: ShownKind };

/** The fields whose values a text must repeat; texts, ids and choices of a list are told in other words. */
const shown: Readonly<Record<string, ShownKind>> = {
  period: 'duration',
  before: 'duration',
  answerWithin: 'duration',
  extension: 'duration',
  duration: 'duration',
  from: 'date',
  email: 'verbatim',
  businessId: 'verbatim',
  phone: 'phone',
  country: 'country',
  ageLimit: 'number',
};

/** Every quote that stands in its text, with the values that its fact has in the same section. */
export function* seenValues(
  notice: Notice,
  day: string,
): Generator<{ quote: Quote; values: SeenValue[] }> {
  for (const quote of quotesIn(notice)) {
    if (!quote.isLong || !isSeen(notice, quote)) continue;
    const path = quote.path.slice(0, -1);
    const fact = nodeAt(notice.tree, path);
    if (!fact) continue;
    const values = valuesIn(fact, path, quote.place.file).filter((value) =>
      isAsked(value, path, day),
    );
    yield { quote, values };
  }
}

/** The quotes that lack values of their facts, with those values. */
export function quotesLackingValues(
  notice: Notice,
  day: string,
): { quote: Quote; missing: SeenValue[] }[] {
  return [...seenValues(notice, day)].flatMap(({ quote, values }) => {
    const missing = values.filter(
      ({ value, kind }) => !saysValue(quote.words, value, kind, notice.locale),
    );
    return missing.length > 0 ? [{ quote, missing }] : [];
  });
}

/** The values that a text must repeat where it tells its facts, by the section in which the facts stand in some language. */
export function valuesBySection(notice: Notice, day: string): Map<string, SeenValue[]> {
  const bySection = new Map<string, SeenValue[]>();
  for (const { value, path, place } of scalarsIn(notice.tree)) {
    const field = String(path.findLast((step) => typeof step === 'string'));
    const kind = shown[field];
    if (!kind || !isAsked({ field, value, kind }, path, day)) continue;
    const section = /([^/]*)\.md$/u.exec(place.file)?.[1] ?? '';
    const own = bySection.get(section) ?? [];
    own.push({ field, value, kind });
    bySection.set(section, own);
  }
  return bySection;
}

/** The values of a fact in one file; nested maps count where they quote nothing of their own. */
function valuesIn(node: YamlNode, path: FactPath, file: string): SeenValue[] {
  if (node.kind !== 'map') return [];
  return [...node.entries].flatMap(([field, { value }]) => {
    if (value.kind === 'map') {
      return value.entries.has('seen') ? [] : valuesIn(value, [...path, field], file);
    }
    const kind = shown[field];
    if (!kind) return [];
    const texts = value.kind === 'list' ? value.items : [value];
    return texts.flatMap((text): SeenValue[] =>
      text.kind === 'text' && text.place.file === file ? [{ field, value: text.value, kind }] : [],
    );
  });
}

/**
 * Of countries, a text must name those outside the EEA that data go to. `from` is a day only for a
 * new use; elsewhere it is a text. A cookie lasts for a `session` that is no period.
 */
function isAsked({ value, kind }: SeenValue, path: FactPath, day: string): boolean {
  if (kind === 'country') {
    return ['recipients', 'transfers'].includes(String(path[0])) && isThirdCountry(value, day);
  }
  if (kind === 'date') return /^\d{4}-\d{2}-\d{2}$/u.test(value);
  return kind !== 'duration' || value.startsWith('P');
}
