import { isNone } from '../../../schema/values.ts';
import { labelOf } from '../../locale/labels.ts';
import { say } from '../../locale/say.ts';
import type { FactLabel } from '../../words/spoken.ts';
import { mailLink, phoneLink, printAddress, webLink } from './addresses.ts';
import { entriesHere, type FactContext, fieldsHere, namesOf } from './fact-context.ts';
import { type FactEntry, plainEntry, row, unlessEmpty } from './fact-group.ts';

/** The controller and whom to contact there. */
export function printController(context: FactContext): FactEntry[] {
  const { controller } = context.notice.facts;
  if (!controller) return [];
  const here = fieldsHere(context, 'controller', controller);
  const label = labels(context);
  const { contact } = here;
  const other = (here.email ?? []).includes(contact?.email ?? '') ? undefined : contact?.email;
  return unlessEmpty(
    plainEntry(
      [],
      [
        ...row(label('name'), here.name),
        ...row(label('businessId'), here.businessId),
        ...row(label('address'), printAddress(here.address, here.country, context.locale)),
        ...row(label('email'), ...(here.email ?? []).map(mailLink)),
        ...row(label('phone'), ...(here.phone ?? []).map(phoneLink)),
        ...row(label('form'), here.form && webLink(here.form)),
        ...row(
          label('contact'),
          contact?.role,
          contact?.person,
          other && mailLink(other),
          contact?.phone && phoneLink(contact.phone),
        ),
        ...row(label('publicBody'), here.publicBody && labelOf('boolean', 'true', context.locale)),
      ],
    ),
  );
}

/** Joint controllers with the essence of their arrangement. */
export function printJointControllers(context: FactContext): FactEntry[] {
  const { jointControllers } = context.notice.facts;
  if (!jointControllers) return [];
  if (!Array.isArray(jointControllers)) return printNone(context, 'jointControllers');
  const label = labels(context);
  return entriesHere(context, 'jointControllers', jointControllers).map((entry) => {
    const parties = (entry.parties ?? []).map((party) => {
      const land = printAddress(undefined, party.country, context.locale);
      return [party.name, land, party.contact].filter(Boolean).join(', ');
    });
    return plainEntry(entry.arrangement ? [entry.arrangement] : [], [
      ...row(label('parties'), ...parties),
      ...row(label('purposes'), ...namesOf(context, 'purposes', entry.purposes)),
      ...row(label('contactPoint'), entry.contactPoint),
      ...row(label('website'), entry.url && webLink(entry.url)),
    ]);
  });
}

/** The representative in the Union. */
export function printRepresentative(context: FactContext): FactEntry[] {
  const { representative } = context.notice.facts;
  if (!representative) return [];
  if (isNone(representative)) return printNone(context, 'representative');
  const here = fieldsHere(context, 'representative', representative);
  const label = labels(context);
  return unlessEmpty(
    plainEntry(
      [],
      [
        ...row(label('name'), here.name),
        ...row(label('address'), printAddress(here.address, here.country, context.locale)),
        ...row(label('email'), here.email && mailLink(here.email)),
        ...row(label('phone'), here.phone && phoneLink(here.phone)),
      ],
    ),
  );
}

/** The data protection officer. */
export function printDataProtectionOfficer(context: FactContext): FactEntry[] {
  const officer = context.notice.facts.dataProtectionOfficer;
  if (!officer) return [];
  if (isNone(officer)) return printNone(context, 'dataProtectionOfficer');
  const here = fieldsHere(context, 'dataProtectionOfficer', officer);
  const label = labels(context);
  return unlessEmpty(
    plainEntry(
      [],
      [
        ...row(label('name'), here.name),
        ...row(label('title'), here.title),
        ...row(label('address'), printAddress(here.address, undefined, context.locale)),
        ...row(label('email'), here.email && mailLink(here.email)),
        ...row(label('phone'), here.phone && phoneLink(here.phone)),
        ...row(label('form'), here.form && webLink(here.form)),
      ],
    ),
  );
}

/** A declared absence, in its own sentence. */
export function printNone(
  context: FactContext,
  kind:
    | 'jointControllers'
    | 'representative'
    | 'dataProtectionOfficer'
    | 'recipients'
    | 'transfers'
    | 'automatedDecisions'
    | 'cookies'
    | 'children',
): FactEntry[] {
  const absence = context.notice.facts[kind];
  if (!absence || Array.isArray(absence) || !isNone(absence)) return [];
  const { none } = fieldsHere(context, kind, absence);
  return none ? [plainEntry([none])] : [];
}

/** The labels of facts in the reader's language. */
export function labels(context: FactContext): (label: FactLabel) => string {
  return (label) => say(`facts.labels.${label}`, context.locale);
}
