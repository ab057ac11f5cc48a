import type { Transfer } from '../../schema/disclosures/transfers.ts';
import type { ObsoleteTool } from '../../schema/gdpr/obsolete-transfer-tools.ts';
import { obsoleteToolIn } from '../../schema/gdpr/obsolete-transfer-tools.ts';
import type { Locale } from '../../schema/languages.ts';
import type { Notice } from '../content/notice.ts';
import type { FactPath } from '../content/problem.ts';
import { printDestination } from '../locale/destinations.ts';
import { entriesOf } from './entries.ts';

export type Mechanism = NonNullable<Transfer['mechanisms']>[number];

/** What one transfer rests on, and where that stands. */
export type MechanismUse = { transfer: Transfer; mechanism: Mechanism; path: FactPath };

/** Every mechanism of every transfer. */
export function* mechanismsOf({ facts }: Notice): Generator<MechanismUse> {
  for (const [index, transfer] of entriesOf(facts.transfers).entries()) {
    for (const [position, mechanism] of (transfer.mechanisms ?? []).entries()) {
      yield { transfer, mechanism, path: ['transfers', index, 'mechanisms', position] };
    }
  }
}

/** The dead tool that a mechanism names, whether or not it was dead yet on some day. */
export function obsoleteToolOf({ decision = '', scope = '' }: Mechanism): ObsoleteTool | undefined {
  return obsoleteToolIn(`${decision} ${scope}`);
}

/** What a message needs to name a transfer. */
export function transferData({ id, country, organisation }: Transfer): Record<string, string> {
  return { id, ...(country && { country }), ...(organisation && { organisation }) };
}

const toOrganisation: Record<Locale, string> = { fi: 'järjestölle', sv: 'till', en: 'to' };

/** How a message names a transfer, after the word itself: `Yhdysvaltoihin (mailer-us)`. */
export function printTransfer(data: Readonly<Record<string, string>>, locale: Locale): string {
  const { id = '', country, organisation } = data;
  if (country) return `${printDestination(country, locale)} (${id})`;
  if (organisation) return `${toOrganisation[locale]} "${organisation}" (${id})`;
  return `\`${id}\``;
}
