import type { DisclosureKind } from '../../../schema/disclosures/index.ts';
import type { Locale } from '../../../schema/languages.ts';
import type { Notice } from '../../content/notice.ts';
import { printCountry } from '../../locale/countries.ts';
import { labelOf } from '../../locale/labels.ts';
import { joinList } from '../../locale/lists.ts';
import { say } from '../../locale/say.ts';
import { nameOf } from '../facts/fact-context.ts';
import { sayPeriod } from '../facts/retention.ts';

/** What a reader calls an entry of a list; empty where nothing names it. */
export function nameEntry(notice: Notice, kind: DisclosureKind, id: string): string {
  const name = nameOf(notice, kind, id);
  return name === id ? describeEntry(notice, kind, id) : name;
}

/** An entry without a name, by what it is about. */
function describeEntry(notice: Notice, kind: DisclosureKind, id: string): string {
  const { facts, locale } = notice;
  switch (kind) {
    case 'jointControllers':
      return joinList(
        (entryOf(facts.jointControllers, id)?.parties ?? []).map(({ name }) => name),
        locale,
      );
    case 'recipients':
      return entryOf(facts.recipients, id)?.activity ?? '';
    case 'sources':
      return labelOf('sourceKind', entryOf(facts.sources, id)?.kind ?? '', locale) ?? '';
    case 'transfers':
      return describeTransfer(notice, id);
    case 'retention': {
      const entry = entryOf(facts.retention, id);
      return entry ? sayPeriod(entry, locale) : '';
    }
    case 'automatedDecisions': {
      const purposes = entryOf(facts.automatedDecisions, id)?.purposes ?? [];
      return joinList(
        purposes.map((purpose) => nameEntry(notice, 'purposes', purpose)),
        locale,
      );
    }
    default:
      return '';
  }
}

/** Where the data go; to whom as well, where there is another transfer to the same country. */
function describeTransfer(notice: Notice, id: string): string {
  const { facts, locale } = notice;
  const transfer = entryOf(facts.transfers, id);
  if (!transfer) return '';
  const { country, organisation = '', recipients = [] } = transfer;
  const place = country ? printCountry(country, locale) : organisation;
  const all = Array.isArray(facts.transfers) ? facts.transfers : [];
  const isOnly =
    all.filter((other) => other.country === country && other.organisation === transfer.organisation)
      .length < 2;
  if (place !== '' && (isOnly || recipients.length === 0)) return place;
  const names = joinList(
    recipients.map((recipient) => nameEntry(notice, 'recipients', recipient)),
    locale,
  );
  return place === '' ? names : `${place} (${names})`;
}

function entryOf<T extends { readonly id: string }>(
  list: readonly T[] | object | undefined,
  id: string,
): T | undefined {
  return Array.isArray(list) ? list.find((entry: T) => entry.id === id) : undefined;
}

/** The lists of codes that the entries of a list are known by, in order. */
const identityLists: Readonly<Record<string, readonly string[]>> = {
  bases: ['basis', 'article9'],
  basesWithoutPurpose: ['basis'],
  providing: ['providing'],
  mechanisms: ['mechanism', 'derogation'],
};

/** What a reader calls an entry without id, by the identity that `compareFacts` gives it in the list `list`. */
export function nameIdentity(list: string, identity: string, locale: Locale): string {
  const written = identity.replace(/~\d+$/u, '');
  if (list === 'channels') return say('quoted', locale, { x: written.replace(/\.$/u, '') });
  const parts = written.split('+');
  // Of an act of law the name will do, of a mechanism its decision is a number.
  if (list === 'law') return parts[0] ?? '';
  const lists = identityLists[list];
  if (!lists) return written;
  if (written === 'entry') return '';
  return parts
    .map((part) => lists.map((codes) => labelOf(codes, part, locale)).find(Boolean) ?? part)
    .join(', ');
}
