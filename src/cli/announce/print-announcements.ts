import { parse } from 'node:path';
import type { Locale } from '../../../schema/languages.ts';
import { jsonText } from '../../escape/json.ts';
import { ownName } from '../../locale/language-names.ts';
import { say } from '../../locale/say.ts';
import type { Announcement } from '../../publish/announce/announcement.ts';
import { announcementHtml } from '../../publish/announce/print/announcement-html.ts';
import { announcementJson } from '../../publish/announce/print/announcement-json.ts';
import { announcementMail } from '../../publish/announce/print/announcement-mail.ts';
import { announcementText } from '../../publish/announce/print/announcement-text.ts';
import { cannot } from '../cannot.ts';
import type { Io } from '../io.ts';
import { type Output, writeOut } from '../outputs.ts';
import type { AnnouncementFormat } from './announcement-formats.ts';

export type Printing = {
  /** The day on which the message is written. */
  readonly now: string;
  readonly speak: Locale;
  /** Whether one language was asked for: a file then has the name that it was given. */
  readonly isOneAsked: boolean;
};

const formats = {
  text: (announcement) => `${announcement.subject}\n\n${announcementText(announcement)}`,
  html: announcementHtml,
  eml: (announcement, { now }) => announcementMail(announcement, now),
  json: (announcement) => jsonText(announcementJson(announcement)),
} as const satisfies Record<
  AnnouncementFormat,
  (announcement: Announcement, printing: Printing) => string
>;

/**
 * Prints and writes the messages in each format. A file holds one language, and unless that was asked for its name tells which:
 * `news.eml` becomes `news.fi.eml` and `news.sv.eml`. On the screen all languages follow each other, as JSON in a list.
 */
export function printAnnouncements(
  announcements: readonly Announcement[],
  outputs: readonly Output<AnnouncementFormat>[],
  printing: Printing,
  io: Io,
): void {
  for (const { format, file } of outputs) {
    if (file === undefined) printAll(announcements, format, printing, io);
    else writeEach(announcements, { format, file }, printing, io);
  }
}

function printAll(
  announcements: readonly Announcement[],
  format: AnnouncementFormat,
  printing: Printing,
  io: Io,
): void {
  const to = { file: undefined, isDocument: isDocument(format) };
  const [first] = announcements;
  if (first && (printing.isOneAsked || (announcements.length === 1 && format !== 'json'))) {
    writeOut(formats[format](first, printing), to, io);
  } else if (format === 'json') {
    writeOut(jsonText(announcements.map(announcementJson)), to, io);
  } else if (format === 'text') {
    const texts = announcements.map(
      (each) => `=== ${ownName(each.language)} ===\n\n${formats.text(each)}`,
    );
    writeOut(texts.join('\n'), to, io);
  } else {
    const list = announcements.map(({ language }) => language).join(', ');
    throw cannot('announce-languages', { list, format });
  }
}

function writeEach(
  announcements: readonly Announcement[],
  { format, file }: { format: AnnouncementFormat; file: string },
  printing: Printing,
  io: Io,
): void {
  const written = announcements.map((announcement) => {
    const name = printing.isOneAsked ? file : withLanguage(file, announcement.language);
    const text = formats[format](announcement, printing);
    writeOut(text, { file: name, isDocument: isDocument(format) }, io);
    return name;
  });
  if (printing.isOneAsked) return;
  const list = written.join(', ');
  io.error(`${say('commands.announced-files', printing.speak, { list })}\n`);
}

/** Whether a format is what is sent, byte for byte, and no report on it. */
function isDocument(format: AnnouncementFormat): boolean {
  return format === 'html' || format === 'eml';
}

/** `news.eml` and `fi` give `news.fi.eml`. */
function withLanguage(file: string, language: Locale): string {
  const { ext } = parse(file);
  return `${file.slice(0, file.length - ext.length)}.${language}${ext}`;
}
