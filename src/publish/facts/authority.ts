import { authorityName, authorityOf } from '../../../schema/gdpr/authorities.ts';
import type { Notice, Section } from '../../content/notice.ts';
import { nodeAt } from '../../content/yaml.ts';
import { say } from '../../locale/say.ts';
import type { FactLabel } from '../../words/spoken.ts';
import { mailLink, phoneLink, webLink } from './addresses.ts';
import { type FactRow, row } from './fact-entry.ts';

/**
 * How to reach the supervisory authority that a section names by its country, from the dated table: what helps a reader and is
 * no word of the notice. `day` is when that was published.
 */
export function authorityRows(notice: Notice, section: Section, day: string): FactRow[] {
  const { locale } = notice;
  const { authority: country, seen } = notice.facts.complaint ?? {};
  const isHere = nodeAt(notice.tree, ['complaint', 'authority'])?.place.file === section.file;
  const isTold = seen !== undefined || typeof country !== 'string';
  const authority = isHere && !isTold ? authorityOf(country, day) : undefined;
  if (!authority) return [];
  const label = (name: FactLabel) => say(`facts.labels.${name}`, locale);
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
