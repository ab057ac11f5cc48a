import { mechanismsWithCopy } from '../../../schema/gdpr/vocabularies.ts';
import { isSoftOptIn } from '../../../src/check/facts/soft-opt-in.ts';
import {
  asksForData,
  has,
  hasTracking,
  holderOf,
  isAlone,
  isChildConsent,
  isDecidedOn,
  isInOnly,
  isNamedOnce,
  isOnly,
  isReferredTo,
  needsAllowance,
  purposeOf,
  restsOn,
  waysLeft,
  waysToController,
} from './circumstances.ts';
import { caught, open, type Row, row } from './expectation.ts';
import type { Field } from './fields.ts';

const optional = 'It helps the reader, but no article asks for it.';
const onlySign = 'Nothing else in the notice tells that it is so.';
const another = 'Another one is left, and the notice still answers.';
const inText = 'The text of the section may tell it.';
const silentIsAll = 'A notice that names none means all of them.';

/** Nothing is owed of a cookie that the service strictly needs. */
const isOnConsent = (field: Field): boolean => String(holderOf(field)['essential']) !== 'true';

/** What is said of what every entry may carry. */
const anywhere: readonly Row[] = [
  row('**.seen', open('A fact without a quote is printed in the list of facts.')),
  row('**.note', open('A note is for the team only.')),
  row('children.none', open(onlySign)),
  row('cookies.none', open(onlySign), (field) => !hasTracking(field)),
  row(
    '**.none',
    caught(
      'value-missing',
      'value-wrong-type',
      'data-protection-officer-without-contact',
      'recipients-undeclared',
      'cookies-undeclared',
    ),
  ),
];

const kindsOfWays = (ways: readonly string[]): number =>
  new Set(ways.map((way) => way.replace('contact.', ''))).size;

const controller: readonly Row[] = [
  row('controller', caught('controller-missing')),
  row('controller.country', caught('controller-without-country')),
  row('controller.publicBody', open('Silence means a private controller.')),
  row(
    'controller.**',
    caught('controller-without-contact'),
    (field) => waysLeft(field).length === 0,
  ),
  row(
    'controller.**',
    caught('controller-with-one-channel'),
    (field) => kindsOfWays(waysToController(field)) > 1 && kindsOfWays(waysLeft(field)) === 1,
  ),
  row('controller.**', open(another)),
  row('jointControllers', caught('joint-controllers-undeclared')),
  row('jointControllers.*', caught('joint-controllers-undeclared'), isOnly),
  row('jointControllers.*.parties', caught('joint-controllers-without-parties')),
  row('jointControllers.*.parties.*', caught('joint-controllers-without-parties'), isOnly),
  row(
    'jointControllers.*.arrangement',
    caught('joint-controllers-without-arrangement'),
    (field) => !has(field, 'url'),
  ),
  row('jointControllers.*.contactPoint', caught('joint-controllers-without-contact-point')),
  row('jointControllers.**', open(optional)),
  row('representative', caught('representative-missing', 'representative-without-name')),
  row('representative.name', caught('representative-without-name')),
  row(
    ['representative.email', 'representative.phone', 'representative.address'],
    caught('representative-without-contact'),
    (field) => isAlone(field, ['email', 'phone', 'address']),
  ),
  row('representative.**', open(another)),
  row(
    'dataProtectionOfficer',
    caught('data-protection-officer-undeclared', 'data-protection-officer-without-contact'),
  ),
  row(
    ['email', 'phone', 'address', 'form'].map((way) => `dataProtectionOfficer.${way}`),
    caught('data-protection-officer-without-contact'),
    (field) => isAlone(field, ['email', 'phone', 'address', 'form']),
  ),
  row('dataProtectionOfficer.**', open(another)),
];

const people: readonly Row[] = [
  row('dataSubjects', caught('data-subjects-missing', 'reference-unknown')),
  row('dataSubjects.*', caught('reference-unknown'), (field) =>
    isReferredTo(field, ['purposes', 'retention'], 'dataSubjects'),
  ),
  row('dataSubjects.**', open(onlySign)),
];

const inLaw = ['legal-obligation', 'public-task'];
const pointsWithLaw = ['b', 'g', 'h', 'i', 'j'];
const restsOnLaw = (field: Field, up = 0): boolean =>
  inLaw.includes(String(holderOf(field, up)['basis'])) ||
  pointsWithLaw.includes(String(holderOf(field, up)['article9']));
const isInterest = (field: Field): boolean => holderOf(field)['basis'] === 'legitimate-interests';
const isBalancedOnce = ({ facts }: Field): boolean =>
  (facts.purposes ?? []).flatMap(({ bases = [] }) => bases.filter((one) => one.balancing))
    .length === 1;
const lawUntold = caught('special-condition-without-law', 'basis-without-law');

const isToCustomers = (field: Field): boolean => isSoftOptIn(purposeOf(field) ?? {});

const bases: readonly Row[] = [
  row(
    'purposes.*.bases',
    open('No basis of Article 6 is asked of e-mail to customers.'),
    isToCustomers,
  ),
  row('purposes.*.bases', caught('purpose-without-basis')),
  row('purposes.*.bases.*', open(another), isToCustomers),
  row('purposes.*.bases.*', caught('purpose-without-basis'), isOnly),
  row('purposes.*.bases.*', open(another)),
  row('purposes.*.bases.*.data', caught('bases-not-told-apart'), (field) => {
    const others = purposeOf(field)?.bases?.filter((_, index) => index !== field.path[3]) ?? [];
    return others.some(({ basis, data }) => !data && basis !== holderOf(field)['basis']);
  }),
  row(
    ['purposes.*.bases.*.data', 'purposes.*.bases.*.dataSubjects'],
    open('A basis that names no data covers what the others leave.'),
  ),
  row('purposes.*.bases.*.interest', caught('legitimate-interest-unstated'), isInterest),
  row('purposes.*.bases.*.interestOf', caught('legitimate-interest-holder-unstated'), isInterest),
  row('purposes.*.bases.*.balancing', open(inText), (field) => /punninnan/u.test(field.front.body)),
  row('purposes.*.bases.*.balancing', caught('balancing-untold'), isBalancedOnce),
  row('purposes.*.bases.*.balancing', open(another)),
  row('purposes.*.bases.*.article9', caught('special-category-without-condition'), (field) =>
    needsAllowance(field, 'special'),
  ),
  row('purposes.*.bases.*.article10', caught('criminal-data-without-law'), (field) =>
    needsAllowance(field, 'criminal'),
  ),
  row('purposes.*.bases.*.law', lawUntold, restsOnLaw),
  row('purposes.*.bases.*.law.*', lawUntold, (field) => isOnly(field) && restsOnLaw(field, 1)),
  row('purposes.*.bases.**', open(optional)),
];

const untold = caught('providing-undeclared', 'providing-undeclared-for-purpose');
const isAskedByDefault = (field: Field): boolean =>
  !field.facts.providing && asksForData(field, purposeOf(field));
const isDefaultUsed = (field: Field): boolean =>
  (field.facts.purposes ?? []).some((own) => !own.providing && asksForData(field, own));

const providing: readonly Row[] = [
  row('purposes.*.providing', untold, isAskedByDefault),
  row('purposes.*.providing.*', untold, (field) => isOnly(field) && isAskedByDefault(field)),
  row(
    'purposes.*.providing.*.required',
    untold,
    (field) => isInOnly(field) && isAskedByDefault(field),
  ),
  row('providing', untold, isDefaultUsed),
  row('providing.*', untold, (field) => isOnly(field) && isDefaultUsed(field)),
  row('providing.*.required', untold, (field) => isInOnly(field) && isDefaultUsed(field)),
  row(
    ['purposes.*.providing.*.consequences', 'providing.*.consequences'],
    caught('providing-without-consequences'),
    (field) => has(field, 'required') && holderOf(field)['required'] !== 'not-applicable',
  ),
  row(
    ['purposes.*.providing', 'purposes.*.providing.**', 'providing', 'providing.**'],
    open(optional),
  ),
];

const isShortlyNamed = (field: Field): boolean =>
  !has(field, 'seen') && String(holderOf(field)['name']).split(/\s+/u).length < 6;
const hasGroups = ({ facts }: Field): boolean => (facts.dataSubjects?.length ?? 0) > 1;

const purposes: readonly Row[] = [
  row('purposes', caught('purposes-missing')),
  row('purposes.*', caught('purposes-missing'), isOnly),
  row('purposes.*', caught('reference-unknown'), (field) =>
    isReferredTo(field, ['rights', 'automatedDecisions', 'jointControllers'], 'purposes'),
  ),
  row('purposes.*', open('A purpose that a notice never tells of cannot be known from it.')),
  ...bases,
  ...providing,
  row('purposes.*.description', caught('purpose-not-specific', 'vague-purpose'), isShortlyNamed),
  row('purposes.*.dataSubjects', caught('purpose-without-data-subjects'), hasGroups),
  row(
    'purposes.*.dataSubjects.*',
    caught('purpose-without-data-subjects'),
    (field) => isOnly(field) && hasGroups(field),
  ),
  row('purposes.*.data.*', caught('category-unused'), (field) => isNamedOnce(field, 'data')),
  row('purposes.*.recipients.*', caught('recipient-unused'), (field) =>
    isNamedOnce(field, 'recipients'),
  ),
  row('purposes.*.newUse.from', caught('new-use-without-start')),
  row(
    ['marketing', 'marketing.**', 'profiling', 'tracking', 'research', 'manual', 'newUse'].map(
      (key) => `purposes.*.${key}`,
    ),
    open(onlySign),
  ),
  row(
    ['purposes.*.profiling.how', 'purposes.*.profiling.effect'],
    caught('profiling-unexplained'),
    (field) => !isDecidedOn(field),
  ),
  row(
    ['purposes.*.profiling.**', 'purposes.*.newUse.**', 'purposes.*.description'],
    open(optional),
  ),
  row('purposes.**', open(silentIsAll)),
];

const hasOther = (field: Field): boolean => (field.facts.sources?.length ?? 0) > 0;
const sourceNames = ['name', 'type', 'sector'];

const data: readonly Row[] = [
  row('dataCategories', caught('reference-unknown', 'categories-missing')),
  row('dataCategories.*', caught('reference-unknown')),
  row(
    'dataCategories.*.sources',
    caught('category-without-source', 'source-without-categories', 'inferred-data-undeclared'),
    (field) => hasOther(field) && (field.facts.dataCategories?.length ?? 0) > 1,
  ),
  row(
    'dataCategories.*.sources.*',
    caught('category-without-source', 'source-without-categories', 'inferred-data-undeclared'),
    (field) => isOnly(field) && hasOther(field) && (field.facts.dataCategories?.length ?? 0) > 1,
  ),
  row(
    ['special', 'criminal', 'nationalId', 'partial', 'sources', 'sources.*'].map(
      (key) => `dataCategories.*.${key}`,
    ),
    open(onlySign),
  ),
  row('dataCategories.**', open(optional)),
  row('sources', caught('sources-missing', 'reference-unknown')),
  row('sources.*', caught('sources-missing', 'reference-unknown')),
  row(
    sourceNames.map((key) => `sources.*.${key}`),
    caught('source-unnamed', 'public-register-unnamed'),
    (field) => isAlone(field, sourceNames),
  ),
  row('sources.*.publiclyAccessible', caught('source-without-accessibility'), (field) =>
    ['public-register', 'other', undefined].includes(holderOf(field)['kind'] as string),
  ),
  row('sources.*.informed', caught('source-timing-untold')),
  row('sources.**', open(optional)),
];

const hasCopy = (field: Field): boolean =>
  (mechanismsWithCopy as readonly string[]).includes(String(holderOf(field)['kind']));
const partlyAdequate = ['CA', 'JP', 'KR', 'US'];

const recipients: readonly Row[] = [
  row('recipients', caught('recipients-undeclared')),
  row('recipients.*', caught('recipients-undeclared'), isOnly),
  row('recipients.*', caught('reference-unknown'), (field) =>
    isReferredTo(field, ['purposes', 'transfers'], 'recipients'),
  ),
  row(['recipients.*.name', 'recipients.*.category'], caught('recipient-unnamed'), (field) =>
    isAlone(field, ['name', 'category']),
  ),
  row(
    ['recipients.*.data', 'recipients.*.condition', 'recipients.*.law'],
    caught('publication-unexplained'),
    (field) =>
      holderOf(field)['role'] === 'public' &&
      (field.path.at(-1) === 'data' || isAlone(field, ['condition', 'law'])),
  ),
  row('recipients.**', open(optional)),
  row('transfers', caught('transfers-undeclared')),
  row('transfers.*', caught('transfers-undeclared'), isOnly),
  row('transfers.*', caught('recipient-country-without-transfer')),
  row(['transfers.*.country', 'transfers.*.organisation'], caught('transfer-without-country')),
  row('transfers.*.recipients.*', caught('recipient-country-without-transfer')),
  row('transfers.*.mechanisms', caught('transfer-without-mechanism')),
  row('transfers.*.mechanisms.*', caught('transfer-without-mechanism'), isOnly),
  row('transfers.*.mechanisms.*.copy', caught('transfer-without-copy'), hasCopy),
  row('transfers.*.mechanisms.*.derogation', caught('transfer-derogation-unnamed')),
  row(
    'transfers.*.mechanisms.*.risks',
    caught('transfer-consent-without-risks'),
    (field) => holderOf(field)['derogation'] === 'a',
  ),
  row('transfers.*.mechanisms.*.interest', caught('transfer-without-interest')),
  row(
    'transfers.*.mechanisms.*.scope',
    caught('adequacy-without-scope'),
    (field) =>
      holderOf(field)['kind'] === 'adequacy' &&
      partlyAdequate.includes(String(holderOf(field, 2)['country'])),
  ),
  row('transfers.**', open(optional)),
];

const ends = ['period', 'during', 'criterion'];

const retention: readonly Row[] = [
  row('retention', caught('retention-missing')),
  row('retention.*', caught('retention-missing'), isOnly),
  row('retention.*', caught('reference-unknown'), (field) =>
    isReferredTo(field, ['purposes'], 'retention'),
  ),
  row(
    ends.map((key) => `retention.*.${key}`),
    caught('retention-without-period'),
    (field) => isAlone(field, ends),
  ),
  row(
    'retention.*.from',
    caught('retention-without-start'),
    (field) => has(field, 'period') && isAlone(field, ends),
  ),
  row('retention.**', open(another)),
];

const decisions: readonly Row[] = [
  row('automatedDecisions', caught('automated-decisions-undeclared', 'value-wrong-type')),
  row('automatedDecisions.*', caught('automated-decisions-undeclared'), isOnly),
  ...['logic', 'significance', 'consequences', 'ground'].map((key) =>
    row(
      `automatedDecisions.*.${key}`,
      caught(`automated-decision-without-${key}`),
      (field) => holderOf(field)['solely'] !== 'false',
    ),
  ),
  row('automatedDecisions.*.special', caught('automated-decision-special-without-condition')),
  row('automatedDecisions.*.safeguards', caught('automated-decision-without-safeguards')),
  row('automatedDecisions.**', open(optional)),
];

const always = ['access', 'rectification', 'erasure', 'restriction', 'portability'];
const conditional = ['objection', 'portability', 'withdrawal'];
const oneOf = (field: Field): boolean => !('channels' in holderOf(field, 1));

const rights: readonly Row[] = [
  row(
    'rights',
    caught(
      'rights-missing',
      ...[...always, 'objection'].map((right) => `right-${right}-missing`),
      'withdrawal-missing',
      'direct-marketing-objection-missing',
    ),
  ),
  ...always.map((right) => row(`rights.${right}`, caught(`right-${right}-missing`))),
  row('rights.objection', caught('right-objection-missing', 'research-objection-missing')),
  row('rights.withdrawal', caught('withdrawal-missing'), (field) => restsOn(field, ['consent'])),
  row('rights.directMarketing', caught('direct-marketing-objection-missing'), ({ facts }) =>
    (facts.purposes ?? []).some(({ marketing }) => marketing),
  ),
  row(
    conditional.map((right) => `rights.${right}.purposes.*`),
    caught('right-purposes-incomplete'),
    oneOf,
  ),
  row('rights.**', open(silentIsAll)),
];

const rest: readonly Row[] = [
  row('complaint', caught('complaint-missing')),
  row(['complaint.authority', 'complaint.text'], caught('complaint-missing'), (field) =>
    isAlone(field, ['authority', 'text']),
  ),
  row('complaint.authority', caught('authority-without-details')),
  row('complaint.authority.url', caught('authority-without-details'), (field) =>
    isAlone(field, ['url', 'email', 'phone', 'address']),
  ),
  row('complaint.elsewhere', open(inText)),
  row('complaint.**', open(another)),
  row('cookies', caught('cookies-undeclared'), hasTracking),
  row('cookies.url', caught('cookies-undeclared'), (field) =>
    isAlone(field, ['url', 'text', 'choices', 'list']),
  ),
  row('cookies.list.*.purpose', caught('cookie-without-purpose'), isOnConsent),
  row('cookies.list.*.duration', caught('cookie-without-duration'), isOnConsent),
  row(['cookies', 'cookies.**'], open(optional)),
  row('children.ageLimit', caught('child-consent-without-age-limit'), isChildConsent),
  row('children.guardian', caught('child-consent-without-guardian'), isChildConsent),
  row('children.childVersion', caught('notice-for-children-missing')),
  row(['children', 'children.**'], open(onlySign)),
  row('changes', caught('changes-untold')),
  row(['changes.tell', 'changes.promise'], caught('changes-untold'), (field) =>
    isAlone(field, ['tell', 'promise']),
  ),
  row(
    'changes.tell.*',
    caught('changes-untold'),
    (field) => isOnly(field) && !('promise' in holderOf(field, 1)),
  ),
  row('changes.**', open(another)),
  row(['requests', 'requests.**'], open(inText)),
  row(['security', 'security.**', 'basesWithoutPurpose.**'], open(optional)),
];

/** What is said where a list is empty that would mean everything if it were left out. */
export const emptied: readonly Row[] = [
  row(
    conditional.map((right) => `rights.${right}.purposes`),
    caught('right-purposes-incomplete'),
    (field) => !('channels' in holderOf(field)),
  ),
  row('transfers.*.recipients', caught('recipient-country-without-transfer')),
];

/** What is said of a notice that lacks a field. */
export const removals: readonly Row[] = [
  ...anywhere,
  ...controller,
  ...people,
  ...purposes,
  ...data,
  ...recipients,
  ...retention,
  ...decisions,
  ...rights,
  ...rest,
];
