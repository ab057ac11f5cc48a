import { x } from 'xastscript';
import { feedForms } from '../addresses.ts';
import { xmlText } from '../xml.ts';
import type { Feed } from './feed.ts';
import type { FeedEntry } from './feed-entry.ts';
import { instantOf } from './instant.ts';

/** A feed as Atom (RFC 4287). */
export function atomText(feed: Feed): string {
  const { id, locale, title, subtitle, author, home, atom, json, updated, entries } = feed;
  const tree = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    x('id', id),
    x('title', title),
    x('subtitle', subtitle),
    x('updated', instantOf(updated)),
    x('author', [x('name', author)]),
    x('link', { rel: 'self', type: feedForms.atom.type, href: atom }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: home }),
    x('link', { rel: 'alternate', type: feedForms.json.type, href: json }),
    ...entries.map((entry) => entryElement(entry, locale)),
  ]);
  return xmlText(tree);
}

function entryElement(entry: FeedEntry, locale: string) {
  const { id, title, kind, published, updated, href, revision, summary, html } = entry;
  return x('entry', [
    x('id', id),
    x('title', title),
    x('published', instantOf(published)),
    x('updated', instantOf(updated)),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href }),
    ...(revision === href
      ? []
      : [x('link', { rel: 'related', type: 'text/html', href: revision })]),
    x('category', { term: kind }),
    x('summary', summary),
    x('content', { type: 'html' }, html),
  ]);
}
