import { MarketingSchema, type Purpose } from '../../../schema/disclosures/purposes.ts';
import type { Answer, Duty } from '../../../schema/gdpr/duties.ts';
import { mechanismsWithCopy } from '../../../schema/gdpr/vocabularies.ts';
import type { Notice } from '../../content/notice.ts';
import type { FactPath } from '../../content/problem.ts';
import { type MapNode, toValue } from '../../content/yaml.ts';
import { nodesAt } from '../facts/nodes-at.ts';
import { isSoftOptIn } from '../facts/soft-opt-in.ts';
import { mayBePublic } from '../facts/sources.ts';

export type Answers = {
  /** The facts that answer a duty. */
  found: FactPath[];
  /** The facts that should stand there and do not. */
  missing: FactPath[];
};

type Holder = { path: FactPath; node: MapNode };
type Fields = Readonly<Record<string, unknown>>;

/** Entries that a duty asks something of, where it does not ask all of them. */
const asked: Readonly<Record<string, (fields: Fields) => boolean>> = {
  'legal-bases': (purpose) => !isSoftOptIn(toMarketing(purpose)),
  'legitimate-interests': ({ basis }) => basis === 'legitimate-interests',
  'interest-holder': ({ basis }) => basis === 'legitimate-interests',
  'transfer-safeguards': ({ kind }) => (mechanismsWithCopy as readonly unknown[]).includes(kind),
  'transfer-derogation': ({ kind }) => kind === 'derogation',
  'transfer-risks': ({ kind, derogation }) => kind === 'derogation' && derogation === 'a',
  'transfer-interest': ({ kind }) => kind === 'compelling-interest',
  'law-named': ({ basis }) => basis === 'legal-obligation' || basis === 'public-task',
  // Article 13(2)(e) asks for consequences only where something is asked of the data subject; where it is free, none are owed.
  providing: ({ required }) =>
    required !== undefined && required !== 'not-applicable' && required !== 'no',
  'source-accessibility': (source) => source['exemption'] === undefined && mayBePublic(source),
  'automated-decisions': ({ solely }) => solely !== 'false',
  'automated-decision-ground': ({ solely }) => solely !== 'false',
  'automated-decision-safeguards': ({ solely }) => solely !== 'false',
};

/** What a purpose tells of marketing, as far as it can be read. */
function toMarketing({ marketing }: Fields): Pick<Purpose, 'marketing'> {
  return { marketing: MarketingSchema.safeParse(marketing).data };
}

/** Duties that one entry answers for all: which of them must, the data decide. */
const oneIsEnough: ReadonlySet<string> = new Set([
  'special-categories',
  'criminal-data',
  'national-number',
  'automated-decision-special-categories',
]);

/** Disclosures that each purpose may tell instead of the notice as a whole. */
const insteadOf: Readonly<Record<string, string>> = { providing: 'purposes.*' };

/**
 * The facts of a notice that answer a duty, and those that are missing for it. A disclosure that is
 * declared absent is an answer; where one is missing, nothing is asked of its inside.
 */
export function findAnswers(duty: Duty, { tree }: Notice): Answers {
  const all = duty.answers.map((answer) => findAnswer(duty, answer, tree));
  const missing = all.flatMap((answers) => answers.missing);
  return { found: all.flatMap(({ found }) => found), missing };
}

function findAnswer(duty: Duty, answer: Answer, tree: MapNode): Answers {
  const { at, anyOf } = answer;
  const holders = holdersAt(tree, at).filter(({ path, node }) => asks(duty, path, node));
  const missing = holders
    .filter(({ node }) => !anyOf.some((field) => node.entries.has(field)))
    .map(({ path }): FactPath => [...path, anyOf[0]]);
  const found = holders.flatMap(({ path, node }) => fieldsIn(path, node, anyOf));
  if (at !== '' && holders.length === 0)
    return { found, missing: missingHolder(duty, answer, tree) };
  const instead = at === '' && insteadOf[anyOf[0]];
  if (instead) {
    const told = holdersAt(tree, instead).flatMap(({ path, node }) => fieldsIn(path, node, anyOf));
    if (told.length > 0) return { found: [...found, ...told], missing: [] };
  }
  return { found, missing: oneIsEnough.has(duty.id) && found.length > 0 ? [] : missing };
}

/** An entry is asked what its duty asks of such entries; one that is declared absent, nothing. */
function asks({ id }: Duty, path: FactPath, node: MapNode): boolean {
  if (path.length === 0) return true;
  return !node.entries.has('none') && (asked[id]?.(toValue(node) as Fields) ?? true);
}

/** A disclosure that is not there at all, such as `rights` or `purposes`, or has no such entry. */
function missingHolder(duty: Duty, { at, anyOf }: Answer, tree: MapNode): FactPath[] {
  const [kind = '', ...inside] = at.split('.');
  if (oneIsEnough.has(duty.id)) return [[kind]];
  const isAskedFor = duty.answers.some((answer) => answer.at === '' && answer.anyOf.includes(kind));
  if (isAskedFor || tree.entries.has(kind)) return [];
  if (inside.length === 0) return [[kind, anyOf[0]]];
  return inside.length === 1 ? [[kind]] : [];
}

/** Where the fields stand that a map has; for a list, where each of its entries does. */
function fieldsIn(path: FactPath, { entries }: MapNode, fields: readonly string[]): FactPath[] {
  return fields.flatMap((field): FactPath[] => {
    const node = entries.get(field)?.value;
    if (!node) return [];
    const isList = node.kind === 'list' && node.items.some((item) => item.kind === 'map');
    return isList ? node.items.map((_, index) => [...path, field, index]) : [[...path, field]];
  });
}

function holdersAt(tree: MapNode, at: string): Holder[] {
  return nodesAt(tree, at).flatMap(({ path, node }) =>
    node.kind === 'map' ? [{ path, node }] : [],
  );
}
