import type { ClaimKind } from '../../../../schema/claims.ts';
import type { Locale } from '../../../../schema/languages.ts';
import type { ReadText } from '../../../claims/read-claims.ts';
import type { Section } from '../../../content/notice.ts';
import type { ReadSection } from '../../findings/rule.ts';
import type { Told } from './texts.ts';

/** What a sentence affirms or denies something of, and the heading it stands below. */
export type Topics = { readonly claims: ReadonlySet<ClaimKind>; readonly heading: string };

/** Tells the topics of sentences of sections; of one that answers a question, those of both. */
export function topicsIn(locale: Locale, read: ReadSection): (told: Told) => Topics {
  const known = new Map<Section, ReadonlyMap<string, Topics>>();
  return ({ section, parts }) => {
    const topics = known.get(section) ?? topicsBySentence(read(section, locale));
    known.set(section, topics);
    const found = parts.flatMap((part) => topics.get(part) ?? []);
    return {
      claims: new Set(found.flatMap(({ claims }) => [...claims])),
      heading: found[0]?.heading ?? section.title,
    };
  };
}

/** Sentences that are said twice have the topics of both, below the first heading. */
function topicsBySentence(text: ReadText | undefined): ReadonlyMap<string, Topics> {
  const topics = new Map<string, { claims: Set<ClaimKind>; heading: string }>();
  for (const { text: sentence, context } of text?.sentences ?? []) {
    const heading = context.headings.at(-1) ?? '';
    if (!topics.has(sentence)) topics.set(sentence, { claims: new Set(), heading });
  }
  for (const { quote, kind } of text?.claims ?? []) topics.get(quote)?.claims.add(kind);
  return topics;
}
