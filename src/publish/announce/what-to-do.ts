import { authorityName, authorityOf } from '../../../schema/gdpr/authorities.ts';
import type { Locale } from '../../../schema/languages.ts';
import { isNone } from '../../../schema/values.ts';
import { labelOf } from '../../locale/labels.ts';
import { joinList } from '../../locale/lists.ts';
import { phrase, say, wordOf } from '../../locale/say.ts';
import type { Shown } from '../data/site-data.ts';
import { useRights } from '../pages/notice/use-rights.ts';
import type { Block } from './announcement.ts';
import { announcedLine, announcedList, paragraph } from './blocks.ts';

/**
 * What people can do about a change: use the rights that the new text grants, before it takes effect where that day is ahead, and
 * complain. `day` is when the new text was published.
 */
export function whatToDo({ text, locale }: Shown, isAhead: boolean, day: string): Block[] {
  const use = useRights(text);
  const rights = rightsIn(text);
  const how = use
    ? [
        paragraph(use.intro, locale),
        ...announcedList(use.channels.map((channel) => announcedLine([channel], locale))),
        ...(use.answer === '' ? [] : [paragraph(use.answer, locale)]),
      ]
    : [paragraph(wordOf('announcement.howInNotice', locale), locale)];
  return [
    paragraph(wordOf(`announcement.${isAhead ? 'actAhead' : 'actAnyTime'}`, locale), locale),
    ...(rights.length > 0
      ? [paragraph(say('announcement.rights', locale, { list: joinList(rights, locale) }), locale)]
      : []),
    ...how,
    ...complaint(text, day),
  ];
}

/** The rights that a notice grants, in the words of its language. */
function rightsIn({ facts, locale }: Shown['text']): string[] {
  return Object.entries(facts.rights ?? {}).flatMap(([right, granted]) => {
    const label = labelOf('right', right, locale);
    return label && typeof granted === 'object' && !isNone(granted) ? [label] : [];
  });
}

function complaint({ facts, locale }: Shown['text'], day: string): Block[] {
  const { authority } = facts.complaint ?? {};
  const told = typeof authority === 'string' ? fromTable(authority, day, locale) : authority;
  if (!told?.name) return [];
  const { name, url } = told;
  const link = url ? { href: url, text: name } : name;
  return [paragraph(phrase('announcement.complaint', locale, { authority: link }), locale)];
}

function fromTable(country: string, day: string, locale: Locale) {
  const known = authorityOf(country, day);
  return known && { name: authorityName(known, locale), url: known.urls?.[locale] ?? known.url };
}
