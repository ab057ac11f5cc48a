import type { Providing } from '../../../schema/disclosures/providing.ts';
import type { LegalBasisEntry } from '../../../schema/disclosures/purposes.ts';
import type { Transfer } from '../../../schema/disclosures/transfers.ts';
import type { Law } from '../../../schema/values.ts';
import { nameEntry } from '../../content/name-entry.ts';
import type { Notice } from '../../content/notice.ts';
import { printCountry } from '../../locale/countries.ts';
import { labelOf } from '../../locale/labels.ts';
import { joinList } from '../../locale/lists.ts';
import { lowerFirst } from '../../locale/lower-first.ts';
import { say } from '../../locale/say.ts';
import { printValue } from '../../locale/values.ts';
import type { FactLabel } from '../../words/spoken.ts';
import { lawLink } from './addresses.ts';
import { onlyFor } from './only-for.ts';
import { quote } from './quote.ts';

type Printer = (entry: never, notice: Notice) => readonly (string | undefined | false)[];

/** The parts of an entry that tell which it is and what it means, by the name that its schema gives the line. */
const printers: Readonly<Record<string, Printer>> = {
  basis: printBasis,
  providing: printProviding,
  law: printLaw,
  mechanism: printMechanism,
  party: (party: Party, { locale }) => [
    party.name,
    party.country && printCountry(party.country, locale),
    party.contact,
  ],
  channel: (channel: Channel, notice) => {
    const names = channel.purposes.map((id) => nameEntry(notice, 'purposes', id));
    return [`${joinList(names, notice.locale)}: ${quote(channel.how, notice)}`];
  },
  cookie: (cookie: Cookie, notice) => [
    cookie.name,
    cookie.purpose && quote(cookie.purpose, notice),
    cookie.duration && printValue(cookie.duration, 'cookieDuration', notice.locale),
  ],
  name: ({ name }: { readonly name: string }) => [name],
};

/** A map of facts that is told whole, on one line. */
export function printLine(line: string, entry: object, notice: Notice): string {
  const parts = printers[line]?.(entry as never, notice) ?? [];
  return parts.filter(Boolean).join(', ');
}

export function isLine(name: string): boolean {
  return Object.hasOwn(printers, name);
}

type Party = { readonly name: string; readonly country?: string; readonly contact?: string };
type Channel = { readonly purposes: readonly string[]; readonly how: string };
type Cookie = { readonly name: string; readonly purpose?: string; readonly duration?: string };

function printBasis(entry: LegalBasisEntry, notice: Notice): (string | undefined)[] {
  const { locale } = notice;
  const basis = labelOf('basis', entry.basis, locale) ?? '';
  const early = entry.precontractual ? ` (${say('facts.phrases.precontractual', locale)})` : '';
  const article9 = entry.article9 && labelOf('article9', entry.article9, locale);
  return [
    onlyFor(notice, `${basis}${early}`, entry.data, entry.dataSubjects),
    entry.interest && quote(entry.interest, notice),
    ...(entry.law ?? []).map((law) => lawLink(law).text),
    article9 && labelled('article9', article9, notice),
    entry.article10 && labelled('article10', lawLink(entry.article10).text, notice),
  ];
}

function printProviding(entry: Providing[number], notice: Notice): (string | undefined)[] {
  const { locale } = notice;
  const must = (entry.required && labelOf('providing', entry.required, locale)) ?? '';
  return [
    must && quote(onlyFor(notice, must, entry.data), notice),
    ...(entry.law ?? []).map((law) => lawLink(law).text),
    entry.consequences && quote(entry.consequences, notice),
  ];
}

function printMechanism(
  mechanism: NonNullable<Transfer['mechanisms']>[number],
  notice: Notice,
): (string | undefined)[] {
  const { locale } = notice;
  return [
    labelOf('mechanism', mechanism.kind, locale),
    mechanism.derogation && labelOf('derogation', mechanism.derogation, locale),
    mechanism.decision,
    mechanism.scope && quote(mechanism.scope, notice),
  ];
}

function printLaw(law: Law): string[] {
  return [lawLink(law).text];
}

function labelled(label: FactLabel, text: string, { locale }: Notice): string {
  const words = say(`facts.labels.${label}`, locale);
  return `${lowerFirst(words, locale)}: ${text}`;
}
