import type { Facts } from '../../../schema/disclosures/index.ts';
import type { Purpose } from '../../../schema/disclosures/purposes.ts';
import type { Remark } from '../findings/finding.ts';
import { nameInMessage } from '../findings/name-entry.ts';
import { basesOf } from './bases.ts';
import { isElectronicMail } from './soft-opt-in.ts';

/**
 * Purposes with marketing by e-mail or text message that rest on something else than consent and do not use the
 * exception for customers: Article 13(1) and (2) of Directive 2002/58/EC, as every state has made it its law.
 */
export function* marketingOnOtherBases(facts: Facts): Iterable<Remark> {
  for (const [index, purpose] of (facts.purposes ?? []).entries()) {
    const remark = remarkOnMail(facts, index, purpose);
    if (remark) yield remark;
  }
}

/**
 * Purposes with marketing by telephone that do not rest on consent, whether or not they use the exception for customers, which is one
 * for e-mail and text messages. What is remarked on for these already is not told again, nor is anything where people met for a business alone are
 * called, as `isOfBusiness` tells of the name of a group: for them presumed consent can suffice.
 */
export function* callsOnOtherBases(
  facts: Facts,
  isOfBusiness: (group: string) => boolean,
): Iterable<Remark> {
  for (const [index, purpose] of (facts.purposes ?? []).entries()) {
    const { id, name, marketing } = purpose;
    if (!marketing?.channels.includes('call') || remarkOnMail(facts, index, purpose)) continue;
    if (groupsOf(facts, purpose).every(isOfBusiness)) continue;
    const isOfCalls = marketing.channels.every((one) => one === 'call' || isElectronicMail(one));
    const lacking = peopleWithoutConsent(facts, purpose, isOfCalls);
    if (!lacking) continue;
    yield {
      path: ['purposes', index, 'bases'],
      form: 'calls',
      data: { purpose: nameInMessage(id, name) },
      related: [{ path: ['purposes', index, 'marketing', 'channels'], why: 'needs' }],
    };
  }
}

function remarkOnMail(facts: Facts, index: number, purpose: Purpose): Remark | undefined {
  const { id, name, marketing } = purpose;
  if (!marketing || marketing.customerException) return undefined;
  if (!marketing.channels.some(isElectronicMail)) return undefined;
  const lacking = peopleWithoutConsent(facts, purpose, marketing.channels.every(isElectronicMail));
  if (!lacking) return undefined;
  return {
    path: ['purposes', index, 'bases'],
    form: lacking === 'all' ? 'none' : 'some',
    data: {
      purpose: nameInMessage(id, name),
      ...(lacking !== 'all' && { groups: lacking.join(', ') }),
    },
    related: [{ path: ['purposes', index, 'marketing', 'channels'], why: 'needs' }],
  };
}

/**
 * Who is sent marketing on another basis than consent: all, or the groups that consent does not cover. Nothing where consent covers
 * all, or may do so: of several channels (`isOne` tells), the others may be what the rest is told by. Nor where no basis is named.
 */
function peopleWithoutConsent(
  facts: Facts,
  purpose: Purpose,
  isOne: boolean,
): 'all' | readonly string[] | undefined {
  const bases = basesOf(facts, purpose);
  const consents = bases.filter(({ basis }) => basis === 'consent');
  if (bases.length === 0) return undefined;
  if (consents.length === 0) return 'all';
  if (!isOne || consents.some(({ dataSubjects }) => !dataSubjects)) return undefined;
  const covered = consents.flatMap(({ dataSubjects = [] }) => dataSubjects);
  const groups = purpose.dataSubjects ?? bases.flatMap(({ dataSubjects = [] }) => dataSubjects);
  const others = [...new Set(groups)].filter((group) => !covered.includes(group));
  return others.length > 0 ? others.map((group) => nameOfGroup(facts, group)) : undefined;
}

/** The names of the groups of a purpose; one without a name where it names no group. */
function groupsOf(
  { dataSubjects = [] }: Facts,
  { dataSubjects: groups = [] }: Purpose,
): readonly string[] {
  if (groups.length === 0) return [''];
  return groups.map((group) => dataSubjects.find(({ id }) => id === group)?.name ?? '');
}

function nameOfGroup({ dataSubjects = [] }: Facts, group: string): string {
  return nameInMessage(group, dataSubjects.find(({ id }) => id === group)?.name);
}
