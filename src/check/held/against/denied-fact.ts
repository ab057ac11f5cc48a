import type { ClaimKind, ClaimValues } from '../../../../schema/claims.ts';
import type { Facts } from '../../../../schema/disclosures/index.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { isNone } from '../../../../schema/values.ts';
import type { PlacedSentence } from '../../../claims/text/context.ts';
import type { FactPath } from '../../../content/problem.ts';
import { article22Decisions } from '../../facts/automated-decisions.ts';
import { disclosesTo } from '../../facts/discloses-to.ts';
import { entriesOf } from '../../facts/entries.ts';
import { namesData } from '../../text/lexicon/data-words.ts';
import {
  isOfOthers,
  namesMeans,
  namesOwner,
  namesPartner,
  namesReceiver,
  namesTopic,
  narrowsDenial,
} from '../../text/lexicon/denial-qualifiers.ts';
import { narrowsProfiling } from '../../text/lexicon/profiling-denied.ts';
import { namesSpecial } from '../../text/lexicon/special-kinds.ts';
import type { Asked } from './asked.ts';
import type { Clash } from './clash.ts';

/** A fact that a denial of its kind denies; doubtful where the denial may be of something else. */
type Denied = {
  readonly path: FactPath;
  readonly isDoubtful?: boolean;
  /** What a denial that names something must name to mean it. */
  readonly names?: readonly (string | undefined)[];
};

const deniable: Partial<Record<ClaimKind, (facts: Facts, asked: Asked) => Denied[]>> = {
  transfer: ({ transfers }) =>
    entriesOf(transfers).map(({ country }, index) => ({
      path: ['transfers', index],
      names: [country],
    })),
  recipient: ({ recipients }) =>
    entriesOf(recipients).flatMap(({ role, name, category, members = [] }, index) =>
      disclosesTo({ role })
        ? [{ path: ['recipients', index, 'role'], names: [name, category, ...members] }]
        : [],
    ),
  // `We Ltd is the only controller` means all of them.
  'joint-control': ({ controller, jointControllers }) =>
    entriesOf(jointControllers).map(({ parties = [] }, index) => ({
      path: ['jointControllers', index],
      names: [controller?.name, ...parties.map(({ name }) => name)],
    })),
  profiling: ({ purposes = [] }) =>
    purposes.flatMap(({ profiling }, index) =>
      profiling ? [{ path: ['purposes', index, 'profiling'] }] : [],
    ),
  'automated-decision': (facts) =>
    article22Decisions(facts).map(([index]) => ({ path: ['automatedDecisions', index] })),
  'officer-contact': ({ dataProtectionOfficer: officer }) =>
    officer && !isNone(officer) ? [{ path: ['dataProtectionOfficer'] }] : [],
  children: deniedChildren,
  // A national identity number and a conviction are no special category.
  'special-data': ({ dataCategories = [] }, { sentence, notice: { locale } }) =>
    dataCategories.flatMap(({ special }, index) =>
      special && namesSpecial(textWithLeads(sentence), special, locale)
        ? [{ path: ['dataCategories', index, 'special'] }]
        : [],
    ),
};

/** Who offers nothing to children may process data of some: those of an employee. */
function deniedChildren(
  { children, dataSubjects = [] }: Facts,
  { sentence: { text }, notice: { locale } }: Asked,
): Denied[] {
  const offered: Denied[] =
    children && !isNone(children) && children.offeredDirectly
      ? [{ path: ['children', 'offeredDirectly'] }]
      : [];
  const groups = dataSubjects.flatMap((group, index): Denied[] =>
    group.children && namesData(text, locale)
      ? [{ path: ['dataSubjects', index, 'children'], isDoubtful: true }]
      : [],
  );
  return [...offered, ...groups];
}

/**
 * A fact that a claim denies: `We do not transfer your data outside the EEA.` beside a transfer. What has words that make it a denial
 * of some cases denies no fact.
 */
export function deniedFact(asked: Asked): Clash | undefined {
  const { kind, polarity, certainty, scope, sure, values } = asked.claim;
  if (polarity !== 'denied' || certainty !== 'stated') return undefined;
  // What a sentence denies of some data and affirms of others is denied of those alone.
  const isWhole = sure && kind === 'special-data';
  if (!isWhole && asked.affirmed.has(kind)) return undefined;
  // That an officer does not do something denies no officer.
  if (!sure && kind === 'officer-contact') return undefined;
  // Whose data go nowhere is not denied to be there.
  if (kind === 'children' && flows.some((flow) => asked.kinds.has(flow))) return undefined;
  const denied = deniable[kind]?.(asked.notice.facts, asked).find(({ names }) =>
    means(values, names),
  );
  if (!denied || isOfSome(asked)) return undefined;
  const isSure = sure && scope !== 'some' && !denied.isDoubtful;
  return { way: 'denies', kind, isSure, path: denied.path };
}

const flows = ['transfer', 'recipient', 'sale'] as const;

/** Kinds that are about people or data of some sort. */
const ofTopics: ReadonlySet<ClaimKind> = new Set(['children', 'special-data']);

/** How a denial of a kind names a part of it alone. */
const namesPart: Partial<
  Record<ClaimKind, (claim: Asked['claim'], text: string, locale: Locale) => boolean>
> = {
  transfer: ({ values }, text, locale) =>
    namesOwner(text, locale) || (!values?.countries && namesMeans(text, locale)),
  recipient: (_, text, locale) => namesReceiver(text, locale),
};

/** Whether a denial names kinds of data, or has words that make it one of some cases. */
function isOfSome({ claim, sentence, notice: { locale } }: Asked): boolean {
  const { kind, sure, values } = claim;
  // What stands apart in a sure denial was weighed by the reader.
  const text = sure ? (sentence.text.split(/[,;:(–]/u)[0] ?? '') : sentence.text;
  if (isOfOthers(sentence.text, locale) || narrowsDenial(text, locale)) return true;
  if (namesPart[kind]?.(claim, text, locale)) return true;
  if (kind === 'profiling' && narrowsProfiling(text, locale)) return true;
  if (kind === 'joint-control' && !values?.parties && namesPartner(text, locale)) return true;
  return !ofTopics.has(kind) && (values?.data !== undefined || namesTopic(text, locale));
}

/** An item denies what its lead and it say together, a bare answer what was asked. */
function textWithLeads({
  text,
  context: { leads, question = '', row = '' },
}: PlacedSentence): string {
  return [...leads, question, row, text].join(' ');
}

/** Whether a denial means a fact: it names nothing, or what the fact names. The EEA is a border and names nothing. */
function means(values: ClaimValues | null, names: Denied['names'] = []): boolean {
  const countries = (values?.countries ?? []).filter((code) => code !== 'EEA');
  const named = [...countries, ...(values?.parties ?? [])];
  return named.length === 0 || named.some((one) => names.includes(one));
}
