import type { Locale } from '../../../schema/languages.ts';
import { element, type XmlElement, xmlText } from '../../escape/xml.ts';
import { marksOfWords } from '../../locale/language-marks.ts';
import { feedForms } from '../addresses/addresses.ts';
import type { Feed } from './feed.ts';
import type { FeedEntry } from './feed-entry.ts';
import { instantOf } from './instant.ts';

/** A feed as Atom (RFC 4287). */
export function atomText(feed: Feed): string {
  const { id, locale, title, subtitle, author, home, atom, json, updated, entries } = feed;
  const names = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale };
  return xmlText(
    element(
      'feed',
      names,
      element('id', {}, id),
      element('title', {}, title),
      element('subtitle', inItsLanguage(locale), subtitle),
      element('updated', {}, instantOf(updated)),
      element('author', {}, element('name', {}, author)),
      link({ rel: 'self', type: feedForms.atom.type, href: atom }),
      link({ rel: 'alternate', type: 'text/html', hreflang: locale, href: home }),
      link({ rel: 'alternate', type: feedForms.json.type, href: json }),
      ...entries.map((entry) => entryElement(entry, locale)),
    ),
  );
}

function entryElement(entry: FeedEntry, locale: Locale): XmlElement {
  const { id, title, kind, published, updated, href, revision, summary, html } = entry;
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', inItsLanguage(locale), title),
    element('published', {}, instantOf(published)),
    element('updated', {}, instantOf(updated)),
    link({ rel: 'alternate', type: 'text/html', hreflang: locale, href }),
    ...(revision === href ? [] : [link({ rel: 'related', type: 'text/html', href: revision })]),
    element('category', { term: kind }),
    element('summary', {}, summary),
    element('content', { type: 'html' }, html),
  );
}

/** What is said in the words of another language than the feed's says which. */
function inItsLanguage(locale: Locale): Readonly<Record<string, string>> {
  const { lang } = marksOfWords(locale);
  return lang ? { 'xml:lang': lang } : {};
}

function link(attributes: Readonly<Record<string, string>>): XmlElement {
  return element('link', attributes);
}
