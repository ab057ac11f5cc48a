import type { Providing } from '../../../schema/disclosures/providing.ts';
import type { LegalBasisEntry, Purpose } from '../../../schema/disclosures/purposes.ts';
import type { Locale } from '../../../schema/languages.ts';
import { printDate } from '../../locale/dates.ts';
import { labelOf } from '../../locale/labels.ts';
import { joinList } from '../../locale/lists.ts';
import { say } from '../../locale/say.ts';
import { lawLink } from './addresses.ts';
import { labels } from './contacts.ts';
import { entriesHere, entryAnchor, type FactContext, namesOf } from './fact-context.ts';
import { capitalise, type FactEntry, type FactRow, plainEntry, row } from './fact-group.ts';
import { nameEntry } from './name-entry.ts';

/** The purposes with all that hangs on them: a heading and a list each. */
export function printPurposes(context: FactContext): FactEntry[] {
  const label = labels(context);
  const list = entriesHere(context, 'purposes', context.notice.facts.purposes ?? []);
  return list.map((purpose) => ({
    id: entryAnchor('purposes', purpose.id),
    title: purpose.name,
    text: purpose.description ? [purpose.description] : [],
    rows: [
      ...(purpose.bases ?? []).flatMap((basis) => printBasis(context, basis)),
      ...row(label('data'), ...namesOf(context, 'dataCategories', purpose.data)),
      ...row(label('dataSubjects'), ...namesOf(context, 'dataSubjects', purpose.dataSubjects)),
      ...row(label('recipients'), ...namesOf(context, 'recipients', purpose.recipients)),
      ...row(label('retention'), ...namesOf(context, 'retention', purpose.retention)),
      ...row(label('providing'), ...sayProviding(context, purpose.providing)),
      ...printSpecialUses(context, purpose),
    ],
  }));
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

/** A text with what it is limited to: `Suostumus (koskee: sijainti)`. */
export function onlyFor(
  context: Pick<FactContext, 'notice' | 'locale'>,
  text: string,
  data: readonly string[] | undefined,
  dataSubjects?: readonly string[] | undefined,
): string {
  const names = [
    ...(data ?? []).map((id) => nameEntry(context.notice, 'dataCategories', id) || id),
    ...(dataSubjects ?? []).map((id) => nameEntry(context.notice, 'dataSubjects', id) || id),
  ];
  if (names.length === 0) return text;
  const b = joinList(names, context.locale);
  return say('facts.phrases.onlyFor', context.locale, { a: text, b });
}

function printSpecialUses(context: FactContext, purpose: Purpose): FactRow[] {
  const label = labels(context);
  const { locale } = context;
  const { marketing, profiling, newUse } = purpose;
  const channels = (marketing?.channels ?? []).map((channel) =>
    labelOf('marketingChannel', channel, locale),
  );
  return [
    ...row(
      label('marketing'),
      marketing && capitalise(joinList(channels.filter(isText), locale)),
      marketing?.customerException && capitalise(say('facts.phrases.customerException', locale)),
    ),
    ...row(label('profiling'), profiling?.how),
    ...row(label('profilingEffect'), profiling?.effect),
    ...row(
      label('techniques'),
      purpose.tracking && capitalise(say('facts.phrases.tracking', locale)),
    ),
    ...row(
      label('nature'),
      purpose.research && capitalise(say('facts.phrases.research', locale)),
      purpose.manual && capitalise(say('facts.phrases.manual', locale)),
    ),
    ...row(
      label('newUse'),
      ...namesOf(context, 'dataCategories', newUse?.of),
      newUse?.from && say('facts.phrases.fromDay', locale, { d: printDate(newUse.from, locale) }),
      newUse?.compatible,
    ),
  ];
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}
