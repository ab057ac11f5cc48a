import type { Notice } from '../../../content/notice.ts';
import { printDuration } from '../../../locale/durations.ts';
import { say, wordOf } from '../../../locale/say.ts';
import { mailLink, phoneLink, printAddress, webLink } from '../../facts/addresses.ts';
import type { FactEntry, FactValue } from '../../facts/fact-entry.ts';
import { printObjection } from '../../facts/objection.ts';
import { composeLetters, type RequestLetter } from './request-letters.ts';

/** The two boxes before the text: the right to object by itself, and how to use all rights. */
export type RightsBoxes = {
  readonly objection: { readonly heading: string; readonly entries: readonly FactEntry[] } | null;
  readonly useRights: UseRights | null;
};

export type UseRights = {
  readonly heading: string;
  readonly intro: string;
  readonly channels: readonly FactValue[];
  /** How soon there is an answer; empty where it is not told. */
  readonly answer: string;
  /** What to write; that for access is the first. */
  readonly letters: readonly RequestLetter[];
  /** The sections that tell of the rights. */
  readonly sections: readonly { readonly href: string; readonly text: string }[];
};

/** The boxes of a gated notice; `null` where its facts give nothing to tell. */
export function rightsBoxes(notice: Notice): RightsBoxes {
  const entries = printObjection(notice);
  const heading = wordOf('rightToObject', notice.locale);
  return {
    objection: entries.length > 0 ? { heading, entries } : null,
    useRights: useRights(notice),
  };
}

function useRights(notice: Notice): UseRights | null {
  const { locale, facts } = notice;
  const { requests, controller } = facts;
  const emails = requests?.email ?? controller?.email ?? [];
  const postal = printAddress(requests?.address, undefined, locale);
  const channels = [
    ...emails.map(mailLink),
    ...(requests?.form ? [webLink(requests.form)] : []),
    ...(requests?.phone ?? []).map(phoneLink),
    ...(postal ? [{ text: postal }] : []),
  ];
  if (channels.length === 0) return null;
  const time = requests?.answerWithin;
  return {
    heading: wordOf('useRights', locale),
    intro: wordOf('sendRequest', locale),
    channels,
    answer: time ? say('answerWithin', locale, { x: printDuration(time, locale) }) : '',
    letters: composeLetters(notice, emails[0]),
    sections: sectionsWith(notice, ['rights', 'complaint']),
  };
}

function sectionsWith(notice: Notice, kinds: readonly string[]): { href: string; text: string }[] {
  return notice.sections
    .filter(({ discloses }) => discloses.some(({ kind }) => kinds.includes(kind)))
    .map(({ id, title }) => ({ href: `#${id}`, text: title }));
}
