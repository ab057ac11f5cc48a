import { authorityName, authorityOf } from '../../../schema/gdpr/authorities.ts';
import { printDuration } from '../../locale/durations.ts';
import { say } from '../../locale/say.ts';
import { mailLink, phoneLink, printAddress, webLink } from './addresses.ts';
import { labels } from './contacts.ts';
import { type FactContext, fieldsHere } from './fact-context.ts';
import { type FactEntry, type FactRow, plainEntry, row, unlessEmpty } from './fact-group.ts';

/** How requests are made and answered. */
export function printRequests(context: FactContext): FactEntry[] {
  const { requests } = context.notice.facts;
  if (!requests) return [];
  const here = fieldsHere(context, 'requests', requests);
  const label = labels(context);
  const { locale } = context;
  return unlessEmpty(
    plainEntry(
      [],
      [
        ...row(label('email'), ...(here.email ?? []).map(mailLink)),
        ...row(label('form'), here.form && webLink(here.form)),
        ...row(label('address'), printAddress(here.address, undefined, locale)),
        ...row(label('phone'), ...(here.phone ?? []).map(phoneLink)),
        ...row(label('inPerson'), here.inPerson),
        ...row(label('send'), here.send),
        ...row(label('identity'), here.identity),
        ...row(
          label('answerWithin'),
          here.answerWithin && printDuration(here.answerWithin, locale),
        ),
        ...row(label('extension'), here.extension && printDuration(here.extension, locale)),
        ...row(label('fee'), here.fee),
      ],
    ),
  );
}

/** The right to complain and how to reach the supervisory authority. */
export function printComplaint(context: FactContext): FactEntry[] {
  const { complaint } = context.notice.facts;
  if (!complaint) return [];
  const here = fieldsHere(context, 'complaint', complaint);
  const elsewhere =
    here.elsewhere && !here.text ? [say('facts.phrases.complainElsewhere', context.locale)] : [];
  return unlessEmpty(
    plainEntry([...(here.text ? [here.text] : []), ...elsewhere], authorityRows(context, here)),
  );
}

type Named = { authority?: unknown };
type Complaint = NonNullable<FactContext['notice']['facts']['complaint']>;

function authorityRows(
  context: FactContext,
  { authority }: Pick<Partial<Complaint>, 'authority'> & Named,
): FactRow[] {
  const label = labels(context);
  const { locale, day } = context;
  if (authority === undefined) return [];
  if (typeof authority === 'string') return knownAuthorityRows(context, authority, day);
  return [
    ...row(label('authority'), authority.name),
    ...row(label('address'), printAddress(authority.address, authority.country, locale)),
    ...row(label('email'), authority.email && mailLink(authority.email)),
    ...row(label('phone'), authority.phone && phoneLink(authority.phone)),
    ...row(label('website'), authority.url && webLink(authority.url)),
  ];
}

/** The authority of a country, from the dated table. */
function knownAuthorityRows(context: FactContext, country: string, day: string): FactRow[] {
  const label = labels(context);
  const { locale } = context;
  const authority = authorityOf(country, day);
  if (!authority) return row(label('authority'), printAddress(undefined, country, locale));
  const { visiting, postal } = authority.addresses?.[locale] ?? {};
  return [
    ...row(label('authority'), authorityName(authority, locale)),
    ...row(label('visit'), visiting),
    ...row(label('address'), postal),
    ...row(label('email'), authority.email && mailLink(authority.email)),
    ...row(label('phone'), authority.phone && phoneLink(authority.phone)),
    ...row(label('website'), webLink(authority.urls?.[locale] ?? authority.url)),
  ];
}
