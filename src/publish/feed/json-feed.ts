import { jsonText } from '../../escape/json.ts';
import type { Feed } from './feed.ts';
import { instantOf } from './instant.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeedText(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.home,
    feed_url: feed.json,
    language: feed.locale,
    authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.href,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: instantOf(entry.published),
      date_modified: instantOf(entry.updated),
      tags: [entry.kind],
      language: feed.locale,
    })),
  };
  return jsonText(document);
}
