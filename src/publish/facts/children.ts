import { isNone } from '../../../schema/values.ts';
import { labelOf } from '../../locale/labels.ts';
import { say } from '../../locale/say.ts';
import { webLink } from './addresses.ts';
import { labels, printNone } from './contacts.ts';
import { type FactContext, fieldsHere } from './fact-context.ts';
import { capitalise, type FactEntry, plainEntry, row, unlessEmpty } from './fact-group.ts';

/** Services offered to children. */
export function printChildren(context: FactContext): FactEntry[] {
  const { children } = context.notice.facts;
  if (!children) return [];
  if (isNone(children)) return printNone(context, 'children');
  const here = fieldsHere(context, 'children', children);
  const label = labels(context);
  const { locale } = context;
  const offered =
    here.offeredDirectly === undefined
      ? undefined
      : labelOf('boolean', String(here.offeredDirectly), locale);
  const years =
    here.ageLimit === undefined
      ? ''
      : say('facts.phrases.years', locale, { n: String(here.ageLimit) });
  return unlessEmpty(
    plainEntry(
      [],
      [
        ...row(label('offeredDirectly'), offered && capitalise(offered)),
        ...row(label('ageLimit'), years),
        ...row(label('guardian'), here.guardian),
        ...row(label('childVersion'), here.childVersion && webLink(here.childVersion)),
      ],
    ),
  );
}
