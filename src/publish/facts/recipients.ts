import type { Recipient } from '../../../schema/disclosures/recipients.ts';
import type { Transfer } from '../../../schema/disclosures/transfers.ts';
import { printCountry } from '../../locale/countries.ts';
import { labelOf } from '../../locale/labels.ts';
import { lawLink, webLink } from './addresses.ts';
import { labels, printNone } from './contacts.ts';
import { entriesHere, entryAnchor, type FactContext, namesOf } from './fact-context.ts';
import { capitalise, type FactEntry, type FactRow, row } from './fact-group.ts';

/** Recipients, or categories of them. */
export function printRecipients(context: FactContext): FactEntry[] {
  const { recipients } = context.notice.facts;
  if (!recipients) return [];
  if (!Array.isArray(recipients)) return printNone(context, 'recipients');
  return entriesHere(context, 'recipients', recipients).map((entry) => ({
    id: entryAnchor('recipients', entry.id),
    title: entry.name ?? entry.category ?? null,
    text: [],
    rows: printRecipient(context, entry),
  }));
}

function printRecipient(context: FactContext, entry: Recipient): FactRow[] {
  const label = labels(context);
  const { locale } = context;
  const role = entry.role && labelOf('recipientRole', entry.role, locale);
  return [
    ...row(label('members'), ...(entry.members ?? [])),
    ...row(label('activity'), entry.activity && capitalise(entry.activity)),
    ...row(label('sector'), entry.sector && capitalise(entry.sector)),
    ...row(label('role'), role && capitalise(role)),
    ...row(label('place'), ...(entry.country ?? []).map((code) => printCountry(code, locale))),
    ...row(label('data'), ...namesOf(context, 'dataCategories', entry.data)),
    ...row(label('condition'), entry.condition),
    ...row(label('law'), ...(entry.law ?? []).map(lawLink)),
    ...row(label('whyNotNamed'), entry.whyNotNamed),
    ...row(label('noticeUrl'), entry.noticeUrl && webLink(entry.noticeUrl)),
  ];
}

/** Transfers to third countries with what they rest on. */
export function printTransfers(context: FactContext): FactEntry[] {
  const { transfers } = context.notice.facts;
  if (!transfers) return [];
  if (!Array.isArray(transfers)) return printNone(context, 'transfers');
  const label = labels(context);
  return entriesHere(context, 'transfers', transfers).map((entry) => ({
    id: entryAnchor('transfers', entry.id),
    title: entry.country
      ? printCountry(entry.country, context.locale)
      : (entry.organisation ?? null),
    text: [],
    rows: [
      ...row(label('recipients'), ...namesOf(context, 'recipients', entry.recipients)),
      ...row(label('data'), ...namesOf(context, 'dataCategories', entry.data)),
      ...(entry.mechanisms ?? []).flatMap((mechanism) => printMechanism(context, mechanism)),
    ],
  }));
}

type Mechanism = NonNullable<Transfer['mechanisms']>[number];

function printMechanism(context: FactContext, mechanism: Mechanism): FactRow[] {
  const label = labels(context);
  const { locale } = context;
  const kind = labelOf('mechanism', mechanism.kind, locale) ?? mechanism.kind;
  const derogation = mechanism.derogation && labelOf('derogation', mechanism.derogation, locale);
  const named = [kind, derogation, mechanism.decision].filter(Boolean).join(', ');
  return [
    ...row(label('safeguard'), capitalise(named), mechanism.scope),
    ...row(label('interest'), mechanism.interest),
    ...row(label('risks'), mechanism.risks),
    ...row(label('copy'), mechanism.copy),
  ];
}
