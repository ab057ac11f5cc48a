import { type DisclosureKind, disclosureKinds } from '../../../schema/disclosures/index.ts';
import { say } from '../../locale/say.ts';
import { printAutomatedDecisions } from './automated-decisions.ts';
import { printChanges } from './changes.ts';
import { printChildren } from './children.ts';
import {
  printController,
  printDataProtectionOfficer,
  printJointControllers,
  printRepresentative,
} from './contacts.ts';
import { printCookies } from './cookies.ts';
import { printDataCategories, printDataSubjects, printSources } from './data.ts';
import type { FactContext } from './fact-context.ts';
import type { FactEntry, FactGroup } from './fact-group.ts';
import { printProviding, printPurposes } from './purposes.ts';
import { printRecipients, printTransfers } from './recipients.ts';
import { printComplaint, printRequests } from './requests.ts';
import { printRetention } from './retention.ts';
import { printRights } from './rights.ts';
import { printSecurity } from './security.ts';

/** How each kind of disclosure is printed. */
const printers: Readonly<Record<DisclosureKind, (context: FactContext) => FactEntry[]>> = {
  controller: printController,
  jointControllers: printJointControllers,
  representative: printRepresentative,
  dataProtectionOfficer: printDataProtectionOfficer,
  dataSubjects: printDataSubjects,
  purposes: printPurposes,
  // A gated notice ties each basis to a purpose.
  basesWithoutPurpose: () => [],
  providing: printProviding,
  dataCategories: printDataCategories,
  sources: printSources,
  recipients: printRecipients,
  transfers: printTransfers,
  retention: printRetention,
  automatedDecisions: printAutomatedDecisions,
  rights: printRights,
  requests: printRequests,
  complaint: printComplaint,
  cookies: printCookies,
  children: printChildren,
  security: printSecurity,
  changes: printChanges,
};

/**
 * The facts that stand in a section and that its prose does not tell (those without `seen`), in
 * the reader's language. For gated revisions only: in an archived one facts are our annotation.
 */
export function printFacts(context: FactContext): FactGroup[] {
  return disclosureKinds.flatMap((kind) => {
    const entries = printers[kind](context);
    const heading = say(`facts.kinds.${kind}`, context.locale);
    return entries.length > 0 ? [{ kind, heading, entries }] : [];
  });
}
