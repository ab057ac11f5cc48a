import type { Providing } from '../../../schema/disclosures/providing.ts';
import type { LegalBasisEntry, Purpose } from '../../../schema/disclosures/purposes.ts';
import type { Locale } from '../../../schema/languages.ts';
import { entriesHere } from '../../content/facts-here.ts';
import { labelOf } from '../../locale/labels.ts';
import { say } from '../../locale/say.ts';
import { lawLink } from './addresses.ts';
import { type FactContext, labels } from './fact-context.ts';
import { capitalise, type FactEntry, type FactRow, plainEntry, row } from './fact-group.ts';
import { onlyFor } from './only-for.ts';
import type { Dress } from './print-kind.ts';

/** What a purpose rests on, with all that hangs on each basis, and whether data must be given for it. */
export function dressPurpose(context: FactContext, purpose: Purpose): Dress {
  const bases = (purpose.bases ?? []).flatMap((basis) => printBasis(context, basis));
  const providing = row(labels(context)('providing'), ...sayProviding(context, purpose.providing));
  return { rows: { bases, providing } };
}

/** Whether data must be given, where it is said for all purposes at once. */
export function printProviding(context: FactContext): FactEntry[] {
  const list = entriesHere(context, 'providing', context.notice.facts.providing ?? []);
  const said = sayProviding(context, list);
  return said.length > 0 ? [plainEntry(said)] : [];
}

function printBasis(context: FactContext, entry: LegalBasisEntry): FactRow[] {
  const label = labels(context);
  const { locale } = context;
  const basis = capitalise(labelOf('basis', entry.basis, locale) ?? entry.basis);
  const precontractual = entry.precontractual ? say('facts.phrases.precontractual', locale) : '';
  const named = precontractual ? `${basis} (${precontractual})` : basis;
  return [
    ...row(label('basis'), onlyFor(context, named, entry.data, entry.dataSubjects)),
    ...row(
      label('interest'),
      entry.interestOf === 'third-party' && capitalise(sayThirdParty(entry.thirdParty, locale)),
      entry.interest,
    ),
    ...row(label('balancing'), entry.balancing),
    ...row(label('law'), ...(entry.law ?? []).map(lawLink)),
    ...row(
      label('article9'),
      entry.article9 && capitalise(labelOf('article9', entry.article9, locale) ?? entry.article9),
    ),
    ...row(label('article10'), entry.article10 && lawLink(entry.article10)),
  ];
}

function sayThirdParty(name: string | undefined, locale: Locale): string {
  if (name === undefined) return say('facts.phrases.interestOfAnother', locale);
  return say('facts.phrases.interestOfThirdParty', locale, { x: name });
}

function sayProviding(context: FactContext, list: Providing | undefined): string[] {
  return (list ?? []).flatMap((entry) => {
    const must = entry.required && labelOf('providing', entry.required, context.locale);
    const said = must ? onlyFor(context, capitalise(must), entry.data) : '';
    const law = (entry.law ?? []).map((act) => lawLink(act).text).join(', ');
    const sentences = [law ? `${said} (${law})` : said, entry.consequences].filter(Boolean);
    return sentences.length > 0 ? [sentences.join(said ? '. ' : ' ')] : [];
  });
}
