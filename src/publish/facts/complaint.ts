import type { Complaint } from '../../../schema/disclosures/complaint.ts';
import { authorityName, authorityOf } from '../../../schema/gdpr/authorities.ts';
import { say } from '../../locale/say.ts';
import { mailLink, phoneLink, printAddress, webLink } from './addresses.ts';
import { type FactContext, labels } from './fact-context.ts';
import { type FactRow, row } from './fact-group.ts';
import type { Dress } from './print-kind.ts';

/** The right to complain and how to reach the supervisory authority. */
export function dressComplaint(context: FactContext, here: Partial<Complaint>): Dress {
  const { authority, text, elsewhere } = here;
  const also = elsewhere && !text ? [say('facts.phrases.complainElsewhere', context.locale)] : [];
  return {
    text: [...(text ? [text] : []), ...also],
    ...(typeof authority === 'string' && {
      rows: { authority: knownAuthority(context, authority) },
    }),
  };
}

/** The authority of a country, from the dated table. */
function knownAuthority(context: FactContext, country: string): FactRow[] {
  const label = labels(context);
  const { locale, day } = context;
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
