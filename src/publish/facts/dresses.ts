import type { Controller } from '../../../schema/disclosures/controller.ts';
import type { DataCategory } from '../../../schema/disclosures/data-categories.ts';
import type { DataSubjects } from '../../../schema/disclosures/data-subjects.ts';
import type { Retention } from '../../../schema/disclosures/retention.ts';
import { sayPeriod } from '../../content/say-period.ts';
import { say } from '../../locale/say.ts';
import { mailLink, phoneLink } from './addresses.ts';
import { type FactContext, labels } from './fact-context.ts';
import { capitalise, row } from './fact-group.ts';
import type { Dress } from './print-kind.ts';

/** Whom to contact, with an address only where it is not the controller's. */
export function dressController(context: FactContext, here: Partial<Controller>): Dress {
  const { contact } = here;
  const other = (here.email ?? []).includes(contact?.email ?? '') ? undefined : contact?.email;
  const values = [
    contact?.role,
    contact?.person,
    other && mailLink(other),
    contact?.phone && phoneLink(contact.phone),
  ];
  return { rows: { contact: row(labels(context)('contact'), ...values) } };
}

/** Nothing refers to an arrangement. */
export function dressArrangement(): Dress {
  return { id: null };
}

/** A group of children is called so. */
export function dressGroup({ locale }: FactContext, group: DataSubjects[number]): Dress {
  return group.children
    ? { title: say('facts.phrases.childGroup', locale, { x: group.name }) }
    : {};
}

/** What a category includes, on one line; of some it is examples. */
export function dressCategory(context: FactContext, { items = [], partial }: DataCategory): Dress {
  const label = labels(context)(partial ? 'examples' : 'items');
  return { rows: { items: row(label, capitalise(items.join(', '))) } };
}

/** A period is one sentence. */
export function dressPeriod(context: FactContext, entry: Retention): Dress {
  const said = capitalise(sayPeriod(entry, context.locale));
  return { rows: { period: row(labels(context)('period'), said) } };
}
