import type { Notice } from '../../../content/notice.ts';
import { printDuration } from '../../../locale/durations.ts';
import { keepTogether } from '../../../locale/keep-together.ts';
import { say, wordOf } from '../../../locale/say.ts';
import { mailLink, phoneLink, printAddress, webLink } from '../../facts/addresses.ts';
import type { FactValue } from '../../facts/fact-entry.ts';
import { composeLetters, type RequestLetter } from './request-letters.ts';

/** How to use the rights that the notice grants. */
export type UseRights = {
  readonly heading: string;
  readonly intro: string;
  readonly channels: readonly FactValue[];
  /** How soon there is an answer; empty where it is not told. */
  readonly answer: string;
  /** What to write, for each right. */
  readonly letters: readonly RequestLetter[];
};

/** The anchor of the box. */
export const useRightsAnchor = 'page-use-rights';

/** The box of a gated notice; `null` where its facts tell no address. */
export function useRights(notice: Notice): UseRights | null {
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
    answer: time
      ? keepTogether(say('answerWithin', locale, { x: printDuration(time, locale) }))
      : '',
    letters: composeLetters(notice, emails[0]),
  };
}
