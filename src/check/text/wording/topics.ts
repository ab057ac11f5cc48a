import type { ClaimKind } from '../../../../schema/claims.ts';
import type { Locale } from '../../../../schema/languages.ts';
import type { ReadSection } from '../../findings/rule.ts';
import type { Told } from './texts.ts';

/** What a sentence affirms or denies something of, and the heading it stands below. */
export type Topics = { readonly claims: ReadonlySet<ClaimKind>; readonly heading: string };

/** The topics of a sentence of a section; of one that answers a question, those of both. */
export function topicsOf({ section, sentence }: Told, locale: Locale, read: ReadSection): Topics {
  const text = read(section, locale);
  const claims = (text?.claims ?? []).filter(({ quote }) => sentence.includes(quote));
  const placed = text?.sentences.find((one) => sentence.includes(one.text));
  return {
    claims: new Set(claims.map(({ kind }) => kind)),
    heading: placed?.context.headings.at(-1) ?? section.title,
  };
}
