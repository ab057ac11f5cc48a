import { isNone } from '../../../schema/values.ts';
import { labelOf } from '../../locale/labels.ts';
import { printValue } from '../../locale/values.ts';
import { webLink } from './addresses.ts';
import { labels, printNone } from './contacts.ts';
import { type FactContext, fieldsHere } from './fact-context.ts';
import { capitalise, type FactEntry, plainEntry, row, unlessEmpty } from './fact-group.ts';

/** Cookies, or where they are told of. */
export function printCookies(context: FactContext): FactEntry[] {
  const { cookies } = context.notice.facts;
  if (!cookies) return [];
  if (isNone(cookies)) return printNone(context, 'cookies');
  const here = fieldsHere(context, 'cookies', cookies);
  const label = labels(context);
  const { locale } = context;
  const list = (here.list ?? [])
    .filter((cookie) => !cookie.seen)
    .map((cookie): FactEntry => {
      const lasts = cookie.duration && printValue(cookie.duration, 'cookieDuration', locale);
      const essential =
        cookie.essential === undefined
          ? undefined
          : labelOf('boolean', String(cookie.essential), locale);
      return {
        id: null,
        title: cookie.name,
        text: [],
        rows: [
          ...row(label('purposeOfCookie'), cookie.purpose),
          ...row(label('duration'), lasts && capitalise(lasts)),
          ...row(label('essential'), essential && capitalise(essential)),
          ...row(label('provider'), cookie.provider),
          ...row(label('accessedBy'), ...(cookie.accessedBy ?? [])),
        ],
      };
    });
  const rows = [
    ...row(label('website'), here.url && webLink(here.url)),
    ...row(label('choices'), here.choices && webLink(here.choices)),
  ];
  return [...list, ...unlessEmpty(plainEntry(here.text ? [here.text] : [], rows))];
}
