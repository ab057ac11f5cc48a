import type { Transfer } from '../../../schema/disclosures/transfers.ts';
import type { ObsoleteTool } from '../../../schema/gdpr/obsolete-transfer-tools.ts';
import { obsoleteToolIn } from '../../../schema/gdpr/obsolete-transfer-tools.ts';
import { mechanismsWithCopy } from '../../../schema/gdpr/vocabularies.ts';
import type { Notice } from '../../content/notice.ts';
import type { FactPath } from '../../content/problem.ts';
import { printDate } from '../../locale/dates.ts';
import { printDestination } from '../../locale/destinations.ts';
import { sayObsoleteTool } from '../../locale/law.ts';
import { say } from '../../locale/say.ts';
import type { SaidValue } from '../findings/finding.ts';
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

/** Whether it is a safeguard of which a copy can be had: Article 13(1)(f). */
export function isWithCopy(kind: string): kind is (typeof mechanismsWithCopy)[number] {
  return (mechanismsWithCopy as readonly string[]).includes(kind);
}

/** The dead tool that a mechanism names, whether or not it was dead yet on some day. */
export function obsoleteToolOf({ decision = '', scope = '' }: Mechanism): ObsoleteTool | undefined {
  return obsoleteToolIn(`${decision} ${scope}`);
}

/** What a message needs to name a transfer, after the word itself: `Yhdysvaltoihin (mailer-us)`. */
export function transferData({ id, country, organisation }: Transfer): Record<string, SaidValue> {
  if (country) return { transfer: (speak) => `${printDestination(country, speak)} (${id})` };
  if (!organisation) return { transfer: `\`${id}\`` };
  return {
    transfer: (speak) => say('reports.transfer-to-organisation', speak, { organisation, id }),
  };
}

/** What a message needs to name a tool that no longer carries a transfer, and since when. */
export function obsoleteToolData({ id, from, by }: ObsoleteTool): Record<string, SaidValue> {
  return {
    tool: (speak) => sayObsoleteTool(id, speak),
    from: (speak) => printDate(from, speak),
    by,
  };
}
