import type { Rights } from '../../../schema/disclosures/rights.ts';
import { isNone } from '../../../schema/values.ts';
import { nameEntry } from '../../content/name-entry.ts';
import type { Notice } from '../../content/notice.ts';
import { capitalise } from '../../locale/capitalise.ts';
import { labelOf } from '../../locale/labels.ts';
import { say } from '../../locale/say.ts';
import type { FactLabel } from '../../words/spoken.ts';
import { webLink } from './addresses.ts';
import { linkedNames } from './entry-links.ts';
import { type FactEntry, type FactRow, row } from './fact-entry.ts';

/** The rights to object: they stand by themselves at the top of a document, Article 21(4). */
const toldApart = ['directMarketing', 'objection'] as const satisfies readonly (keyof Rights)[];

/** The rights to object with all that is told of them, wherever they stand in the notice. */
export function printObjection(notice: Notice): FactEntry[] {
  const { rights } = notice.facts;
  return toldApart.flatMap((name) => {
    const right = rights?.[name];
    if (!right || isNone(right)) return [];
    const title = capitalise(labelOf('right', name, notice.locale) ?? name);
    return [{ title, text: [right.text], rows: rowsOf(notice, right) }];
  });
}

type Right = NonNullable<Rights[(typeof toldApart)[number]]>;
type StatedRight = Extract<Right, { text: string }>;

function rowsOf(notice: Notice, right: StatedRight): FactRow[] {
  const label = (name: FactLabel) => say(`facts.labels.${name}`, notice.locale);
  if (!('limits' in right || 'channels' in right || 'purposes' in right || 'url' in right)) {
    return row(label('how'), right.how);
  }
  const channels = (right.channels ?? []).map((channel) => {
    const names = channel.purposes.map((id) => nameEntry(notice, 'purposes', id) || id);
    const text = `${names.join(', ')}: ${channel.how}`;
    return { text, ...(channel.url ? { href: channel.url } : {}) };
  });
  return [
    ...row(label('limits'), right.limits),
    ...row(label('purposes'), ...linkedNames(notice, 'purposes', right.purposes)),
    // Where the way differs by purpose, each way is told once.
    ...row(label('how'), ...(channels.length > 0 ? channels : [right.how])),
    ...row(label('website'), right.url && webLink(right.url)),
  ];
}
