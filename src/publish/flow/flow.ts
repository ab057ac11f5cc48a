import type { Facts } from '../../../schema/disclosures/index.ts';
import type { Purpose } from '../../../schema/disclosures/purposes.ts';
import type { Recipient } from '../../../schema/disclosures/recipients.ts';
import { isInEea } from '../../../schema/gdpr/areas.ts';
import { builtInSources } from '../../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../../schema/languages.ts';
import type { Notice } from '../../content/notice.ts';
import { capitalise } from '../../locale/capitalise.ts';
import { printCountry } from '../../locale/countries.ts';
import { labelOf } from '../../locale/labels.ts';
import { say } from '../../locale/say.ts';

/**
 * The way of the data for one purpose: where they come from, what for and on which legal bases,
 * and who receives them in which countries. What the facts do not tell is empty, and is not drawn.
 */
export type FlowLane = {
  readonly sources: readonly string[];
  readonly purpose: string;
  readonly bases: readonly string[];
  readonly recipients: readonly string[];
};

/** A lane for each purpose of a notice, in its order. */
export function flowOf({ facts, locale }: Pick<Notice, 'facts' | 'locale'>): FlowLane[] {
  return (facts.purposes ?? []).map((purpose) => ({
    sources: sourcesOf(purpose, facts, locale),
    purpose: purpose.name,
    bases: unique(
      (purpose.bases ?? []).map(({ basis }) =>
        capitalise(labelOf('basis', basis, locale) ?? basis),
      ),
    ),
    recipients: recipientsOf(purpose, facts).map((recipient) => nameRecipient(recipient, locale)),
  }));
}

function sourcesOf({ data }: Purpose, facts: Facts, locale: Locale): string[] {
  const used = (facts.dataCategories ?? []).filter(({ id }) => data?.includes(id));
  const ids = unique(used.flatMap(({ sources }) => sources ?? []));
  const builtIn: readonly string[] = builtInSources;
  return unique(
    ids.map((id) => {
      if (builtIn.includes(id)) return capitalise(labelOf('source', id, locale) ?? id);
      const source = facts.sources?.find((candidate) => candidate.id === id);
      return capitalise(source?.name ?? source?.type ?? id);
    }),
  );
}

function recipientsOf({ recipients }: Purpose, facts: Facts): Recipient[] {
  const all = Array.isArray(facts.recipients) ? facts.recipients : [];
  return all.filter(({ id }) => recipients?.includes(id));
}

/** `Esimerkki-Kirje Inc., United States (outside the EEA)`. */
function nameRecipient({ id, name, category, country }: Recipient, locale: Locale): string {
  const places = (country ?? []).map((code) => {
    const land = printCountry(code, locale);
    return code === 'EEA' || isInEea(code) ? land : say('outsideOfEea', locale, { x: land });
  });
  return [name ?? capitalise(category ?? id), ...places].join(', ');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
