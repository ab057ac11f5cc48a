import type { Condition } from '../../../schema/gdpr/conditions.ts';
import { isThirdCountry } from '../../../schema/gdpr/third-countries.ts';
import type { LegalBasis } from '../../../schema/gdpr/vocabularies.ts';
import { isNone } from '../../../schema/values.ts';
import type { Notice } from '../../content/notice.ts';
import { article22Decisions, specialDataOf } from '../facts/automated-decisions.ts';
import { basesIn } from '../facts/bases.ts';
import { childConsentIn } from '../facts/children.ts';
import { asksDataSubject } from '../facts/data-of-purpose.ts';
import { entriesOf } from '../facts/entries.ts';
import { regimeOf } from '../facts/regime.ts';
import { researchPurposes, triggersOf } from '../facts/rights.ts';
import { isWithCopy, type Mechanism, mechanismsOf } from '../facts/transfers.ts';

type Test = (notice: Notice, day: string) => boolean;

/** When a duty binds a notice, as its facts tell it. What they are silent about does not hold. */
const tests: Readonly<Record<Condition, Test>> = {
  always: () => true,
  'controller-outside-eea': ({ facts: { controller } }, day) =>
    Boolean(controller?.country && !controller.publicBody) &&
    isThirdCountry(controller?.country ?? '', day),
  'representative-designated': ({ facts: { representative } }) =>
    representative !== undefined && !isNone(representative),
  'joint-control': ({ facts }) => entriesOf(facts.jointControllers).length > 0,
  'officer-designated': ({ facts: { dataProtectionOfficer: officer } }) =>
    officer !== undefined && !isNone(officer),
  'public-body': ({ facts }) => facts.controller?.publicBody === true,
  'legitimate-interests': (notice) => usesBasis(notice, ['legitimate-interests']),
  'basis-in-law': (notice) => usesBasis(notice, ['legal-obligation', 'public-task']),
  consent: (notice) => triggersOf('withdrawal', notice).length > 0,
  'child-consent': ({ facts }) => childConsentIn(facts) !== undefined,
  'special-data': ({ facts }) => (facts.dataCategories ?? []).some(({ special }) => special),
  'criminal-data': ({ facts }) => (facts.dataCategories ?? []).some(({ criminal }) => criminal),
  'national-number': ({ facts }) =>
    (facts.dataCategories ?? []).some(({ nationalId }) => nationalId),
  'data-disclosed': ({ facts }) => entriesOf(facts.recipients).length > 0,
  'data-transferred': ({ facts }) => entriesOf(facts.transfers).length > 0,
  'transfer-on-safeguards': (notice) => restsOn(notice, ({ kind }) => isWithCopy(kind)),
  'transfer-on-derogation': (notice) => restsOn(notice, ({ kind }) => kind === 'derogation'),
  'transfer-on-consent': (notice) =>
    restsOn(notice, ({ kind, derogation }) => kind === 'derogation' && derogation === 'a'),
  'transfer-on-compelling-interest': (notice) =>
    restsOn(notice, ({ kind }) => kind === 'compelling-interest'),
  'data-from-data-subject': (notice) =>
    notice.facts.purposes === undefined
      ? regimeOf(notice).article13
      : notice.facts.purposes.some((purpose) => asksDataSubject(notice, purpose)),
  'data-from-elsewhere': (notice) => regimeOf(notice).article14,
  'objection-possible': (notice) => triggersOf('objection', notice).some(({ basis }) => basis),
  'portability-possible': (notice) => triggersOf('portability', notice).length > 0,
  'direct-marketing': ({ facts }) => (facts.purposes ?? []).some(({ marketing }) => marketing),
  research: (notice) => researchPurposes(notice).length > 0,
  'automated-decision': ({ facts }) => article22Decisions(facts).length > 0,
  'automated-decision-special-data': ({ facts }) =>
    article22Decisions(facts).some(([, decision]) => specialDataOf(facts, decision).length > 0),
  'new-purpose': ({ facts }) => (facts.purposes ?? []).some(({ newUse }) => newUse),
  'information-left-out': ({ facts: { waivers = [] } }) => waivers.length > 0,
  icons: () => false,
};

/** Whether a condition holds for a notice on `day`. */
export function holds(condition: Condition, notice: Notice, day: string): boolean {
  return tests[condition](notice, day);
}

/** Conditions that silence cannot decide: they are stated, or declared absent in words. */
export const toBeDeclared: ReadonlySet<Condition> = new Set([
  'joint-control',
  'officer-designated',
  'data-disclosed',
  'data-transferred',
  'automated-decision',
]);

function usesBasis(notice: Notice, bases: readonly LegalBasis[]): boolean {
  return basesIn(notice).some(({ basis }) => bases.includes(basis));
}

function restsOn(notice: Notice, test: (mechanism: Mechanism) => boolean): boolean {
  return [...mechanismsOf(notice)].some(({ mechanism }) => test(mechanism));
}
