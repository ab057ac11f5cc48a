import type { Rights } from '../../../schema/disclosures/rights.ts';
import { isNone } from '../../../schema/values.ts';
import { entryAnchor, fieldsHere } from '../../content/facts-here.ts';
import { nameEntry } from '../../content/name-entry.ts';
import { labelOf } from '../../locale/labels.ts';
import { wordOf } from '../../locale/say.ts';
import { webLink } from './addresses.ts';
import { type FactContext, labels, namesOf } from './fact-context.ts';
import { capitalise, type FactEntry, type FactRow, row } from './fact-group.ts';

export type RightName = Exclude<keyof Rights, 'seen' | 'note' | 'hedged'>;

/** In the order a reader meets them. */
const rightNames = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'withdrawal',
  'directMarketing',
  'objection',
] as const satisfies readonly RightName[];

/** The rights to object: they stand by themselves at the top of the page, Article 21(4). */
const toldApart: readonly RightName[] = ['directMarketing', 'objection'];

/** The anchor of the box that tells of the right to object. */
export const objectionAnchor = 'page-objection';

/** The rights that stand in a section; of the right to object only where it is told. */
export function printRights(context: FactContext): FactEntry[] {
  const { rights } = context.notice.facts;
  if (!rights) return [];
  const here = fieldsHere(context, 'rights', rights);
  return rightNames.flatMap((name) => {
    const right = here[name];
    if (!right || right.seen) return [];
    if (!toldApart.includes(name) || isNone(right)) return [printRight(context, name, right)];
    const reference = {
      text: wordOf('toldAtTop', context.locale),
      href: `#${objectionAnchor}`,
    };
    const rows = row(labels(context)('text'), reference);
    return [{ id: entryAnchor('rights', name), title: titleOf(name, context), text: [], rows }];
  });
}

/** The rights to object with all that is told of them, wherever they stand in the notice. */
export function printObjection(context: FactContext): FactEntry[] {
  const { rights } = context.notice.facts;
  return toldApart.flatMap((name) => {
    const right = rights?.[name];
    if (!right || isNone(right)) return [];
    return [{ ...printRight(context, name, right), id: null }];
  });
}

function printRight(
  context: FactContext,
  name: RightName,
  right: NonNullable<Rights[RightName]>,
): FactEntry {
  const entry = { id: entryAnchor('rights', name), title: titleOf(name, context), rows: [] };
  if (isNone(right)) return { ...entry, text: [right.none] };
  return { ...entry, text: [right.text], rows: rowsOf(context, right) };
}

type StatedRight = Extract<NonNullable<Rights['access']>, { text: string }>;
type MarketingRight = NonNullable<Rights['directMarketing']>;

function rowsOf(context: FactContext, right: StatedRight | MarketingRight): FactRow[] {
  const label = labels(context);
  if (!('limits' in right || 'channels' in right || 'purposes' in right || 'url' in right)) {
    return row(label('how'), right.how);
  }
  const channels = (right.channels ?? []).map((channel) => {
    const names = channel.purposes
      .map((id) => nameEntry(context.notice, 'purposes', id) || id)
      .join(', ');
    return { text: `${names}: ${channel.how}`, ...(channel.url ? { href: channel.url } : {}) };
  });
  return [
    ...row(label('limits'), right.limits),
    ...row(label('purposes'), ...namesOf(context, 'purposes', right.purposes)),
    // Where the way differs by purpose, each way is told once.
    ...row(label('how'), ...(channels.length > 0 ? channels : [right.how])),
    ...row(label('website'), right.url && webLink(right.url)),
  ];
}

function titleOf(name: RightName, { locale }: FactContext): string {
  return capitalise(labelOf('right', name, locale) ?? name);
}
