import * as z from 'zod';
import { AiSchema } from './ai.ts';
import { AutomatedDecisionsSchema } from './automated-decisions.ts';
import { BasesWithoutPurposeSchema } from './bases-without-purpose.ts';
import { ChangesSchema } from './changes.ts';
import { ChildrenSchema } from './children.ts';
import { ComplaintSchema } from './complaint.ts';
import { ControllerSchema } from './controller.ts';
import { CookiesSchema } from './cookies.ts';
import { DataCategoriesSchema } from './data-categories.ts';
import { DataProtectionOfficerSchema } from './data-protection-officer.ts';
import { DataSubjectsSchema } from './data-subjects.ts';
import { JointControllersSchema } from './joint-controllers.ts';
import { ProvidingSchema } from './providing.ts';
import { PurposesSchema } from './purposes.ts';
import { RecipientsSchema } from './recipients.ts';
import { RepresentativeSchema } from './representative.ts';
import { RequestsSchema } from './requests.ts';
import { RetentionsSchema } from './retention.ts';
import { RightsSchema } from './rights.ts';
import { SecuritySchema } from './security.ts';
import { SourcesSchema } from './sources.ts';
import { SpecialCategoriesSchema } from './special-categories.ts';
import { TransfersSchema } from './transfers.ts';
import { WaiversSchema } from './waivers.ts';

/** Every kind of disclosure, by the key it has in front matter, in the order a reader meets them. */
export const disclosures = {
  controller: ControllerSchema,
  jointControllers: JointControllersSchema,
  representative: RepresentativeSchema,
  dataProtectionOfficer: DataProtectionOfficerSchema,
  dataSubjects: DataSubjectsSchema,
  purposes: PurposesSchema,
  basesWithoutPurpose: BasesWithoutPurposeSchema,
  providing: ProvidingSchema,
  dataCategories: DataCategoriesSchema,
  specialCategories: SpecialCategoriesSchema,
  sources: SourcesSchema,
  recipients: RecipientsSchema,
  transfers: TransfersSchema,
  retention: RetentionsSchema,
  automatedDecisions: AutomatedDecisionsSchema,
  ai: AiSchema,
  rights: RightsSchema,
  requests: RequestsSchema,
  complaint: ComplaintSchema,
  cookies: CookiesSchema,
  children: ChildrenSchema,
  security: SecuritySchema,
  changes: ChangesSchema,
  waivers: WaiversSchema,
} as const;

export type DisclosureKind = keyof typeof disclosures;

export function isKind(name: string): name is DisclosureKind {
  return Object.hasOwn(disclosures, name);
}

export const disclosureKinds = Object.keys(disclosures) as DisclosureKind[];

/** All the facts of a notice in one language. Shape only: the duties say what must be there. */
export const FactsSchema = z.strictObject(disclosures).partial();
export type Facts = z.infer<typeof FactsSchema>;
