import { printDuration } from '../../locale/durations.ts';
import { labelOf } from '../../locale/labels.ts';
import { joinList } from '../../locale/lists.ts';
import { labels } from './contacts.ts';
import { type FactContext, fieldsHere } from './fact-context.ts';
import { capitalise, type FactEntry, plainEntry, row, unlessEmpty } from './fact-group.ts';

/** How data subjects are told of changes. */
export function printChanges(context: FactContext): FactEntry[] {
  const { changes } = context.notice.facts;
  if (!changes) return [];
  const here = fieldsHere(context, 'changes', changes);
  const label = labels(context);
  const { locale } = context;
  const channels = (here.tell ?? []).map(
    (channel) => labelOf('changeChannel', channel, locale) ?? channel,
  );
  return unlessEmpty(
    plainEntry(here.promise ? [here.promise] : [], [
      ...row(label('tell'), capitalise(joinList(channels, locale))),
      ...row(label('before'), here.before && printDuration(here.before, locale)),
    ]),
  );
}
