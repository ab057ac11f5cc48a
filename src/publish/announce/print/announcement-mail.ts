import { headerPhrase, headerText } from '../../../escape/encoded-word.ts';
import { quotedPrintable } from '../../../escape/quoted-printable.ts';
import type { Announcement } from '../announcement.ts';
import { announcementHtml } from './announcement-html.ts';
import { announcementText } from './announcement-text.ts';

/** What quoted-printable never holds, so that no part of the message is taken for the end of one (RFC 2045, 6.7). */
const boundary = '=_seloste-parts';

/**
 * The message as a file that mail programs open as a draft (`X-Unsent`): the same as plain text and as HTML (RFC 2046, 5.1.4), to
 * nobody yet. It is written at noon of `day` in UTC, so that the same message gives the same bytes.
 */
export function announcementMail(announcement: Announcement, day: string): string {
  const { language, subject } = announcement;
  const headers = [
    ...fromHeader(announcement),
    `Subject: ${headerText(subject, 'Subject: ')}`,
    `Date: ${dateOf(day)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Language: ${language}`,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ];
  const parts = [
    bodyPart('text/plain', announcementText(announcement)),
    bodyPart('text/html', announcementHtml(announcement)),
  ];
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return `${headers.join('\r\n')}\r\n\r\n${body}--${boundary}--\r\n`;
}

/** Who writes it, where the notice tells an address; a mail program asks for it otherwise. */
function fromHeader({ sender }: Announcement): string[] {
  if (!sender?.email) return [];
  return [`From: ${headerPhrase(sender.name, 'From: ')}\r\n <${sender.email}>`];
}

/** The line break before the boundary ends the last line, too. */
function bodyPart(type: string, text: string): string {
  const headers = `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable`;
  return `${headers}\r\n\r\n${quotedPrintable(text.replace(/\n$/u, ''))}`;
}

/** `Mon, 23 Nov 2026 12:00:00 +0000` (RFC 5322, 3.3). */
function dateOf(day: string): string {
  return new Date(`${day}T12:00:00Z`).toUTCString().replace('GMT', '+0000');
}
