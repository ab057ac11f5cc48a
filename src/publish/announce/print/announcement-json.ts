import type { Announcement, Line, Part } from '../announcement.ts';
import { lineText } from './announcement-text.ts';

/** The message as data, for the banner of an app or a site (docs/json.md). */
export function announcementJson(announcement: Announcement): object {
  const { notice, revision, published, effective, since, language } = announcement;
  const { subject, links, parts, isSample } = announcement;
  return {
    schemaVersion: 1,
    notice,
    revision,
    published,
    effective,
    ...(since === null ? {} : { since }),
    language,
    ...(isSample ? { sample: true } : {}),
    subject,
    sentences: sentencesIn(parts.what),
    concerns: sentencesIn(parts.whom).join(' '),
    when: sentencesIn(parts.when).join(' '),
    whatYouCanDo: sentencesIn(parts.act),
    links,
  };
}

function sentencesIn({ blocks }: Part): string[] {
  const lines: Line[] = blocks.flatMap((block) => ('line' in block ? [block.line] : block.items));
  return lines.map(lineText);
}
