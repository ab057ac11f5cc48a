import { isNone } from '../../../../schema/values.ts';
import type { Notice } from '../../../content/notice.ts';
import { capitalise } from '../../../locale/capitalise.ts';
import { labelOf } from '../../../locale/labels.ts';
import { letterFor, type RequestRight } from '../../../locale/request-letters.ts';

/** A right that can be used by writing: a link that opens a mail, and the same words to copy. */
export type RequestLetter = {
  readonly right: RequestRight;
  readonly title: string;
  readonly subject: string;
  /** `null` where the controller has given no e-mail address. */
  readonly mail: string | null;
  readonly lines: readonly string[];
};

/** In the order in which a reader is likely to need them. */
const order: readonly RequestRight[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'directMarketing',
  'withdrawal',
  'portability',
];

/** A letter for each right that the notice grants; `email` is where requests are sent. */
export function composeLetters(
  { facts, locale }: Pick<Notice, 'facts' | 'locale'>,
  email: string | undefined,
): RequestLetter[] {
  return order.flatMap((right) => {
    const granted = facts.rights?.[right];
    if (!granted || isNone(granted)) return [];
    const { subject, lines } = letterFor(right, locale);
    const title = capitalise(labelOf('right', right, locale) ?? right);
    const mail = email === undefined ? null : mailAddress(email, subject, lines);
    return [{ right, title, subject, mail, lines }];
  });
}

/**
 * A `mailto:` address with subject and text (RFC 6068: lines end in CR LF). Browsers encode letters beyond ASCII themselves
 * when they follow it (URL Standard): in the page they stand as they are, and weigh half as much.
 */
function mailAddress(email: string, subject: string, lines: readonly string[]): string {
  const body = encodeAscii(lines.join('\r\n\r\n'));
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeAscii(subject)}&body=${body}`;
}

/** Encodes what of ASCII may not stand in a value (RFC 6068), and the plus sign, which some read as a space. */
function encodeAscii(text: string): string {
  return text.replace(/[^\w.!~*'(),;:\u{80}-\u{10ffff}-]+/gu, encodeURIComponent);
}
