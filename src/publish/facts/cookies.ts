import { CookieSchema } from '../../../schema/disclosures/cookies.ts';
import { isNone } from '../../../schema/values.ts';
import { fieldsHere } from '../../content/facts-here.ts';
import type { FactContext } from './fact-context.ts';
import type { FactEntry } from './fact-group.ts';
import { printFields } from './print-fields.ts';
import { printKind } from './print-kind.ts';

/** Each cookie, then where more is told of them. */
export function printCookies(context: FactContext): FactEntry[] {
  const { cookies } = context.notice.facts;
  const list = !cookies || isNone(cookies) ? [] : fieldsHere(context, 'cookies', cookies).list;
  const told = (list ?? []).filter(({ seen }) => !seen);
  const print = (fields: object) => printFields(context, { fields, schema: CookieSchema });
  return [
    ...told.map((cookie) => ({ id: null, ...print(cookie) })),
    ...printKind(context, 'cookies'),
  ];
}
