import { type DisclosureKind, disclosureKinds } from '../../../schema/disclosures/index.ts';
import { say } from '../../locale/say.ts';
import { dressComplaint } from './complaint.ts';
import { printCookies } from './cookies.ts';
import {
  dressArrangement,
  dressCategory,
  dressController,
  dressGroup,
  dressPeriod,
} from './dresses.ts';
import type { FactContext } from './fact-context.ts';
import type { FactEntry, FactGroup } from './fact-group.ts';
import { type Dress, printKind } from './print-kind.ts';
import { dressPurpose, printProviding } from './purposes.ts';
import { printRights } from './rights.ts';
import { dressTransfer } from './transfers.ts';

/** Kinds that are printed otherwise than their schemas say. */
const printers: Partial<Record<DisclosureKind, (context: FactContext) => FactEntry[]>> = {
  providing: printProviding,
  rights: printRights,
  cookies: printCookies,
};

/** Kinds some of whose fields are. */
const dresses: Partial<Record<DisclosureKind, (context: FactContext, entry: never) => Dress>> = {
  controller: dressController,
  jointControllers: dressArrangement,
  dataSubjects: dressGroup,
  purposes: dressPurpose,
  dataCategories: dressCategory,
  transfers: dressTransfer,
  retention: dressPeriod,
  complaint: dressComplaint,
};

/**
 * The facts that stand in a section and that its prose does not tell (those without `seen`), in
 * the reader's language. For gated revisions only: in an archived one facts are our annotation.
 */
export function printFacts(context: FactContext): FactGroup[] {
  return disclosureKinds.flatMap((kind) => {
    const print = printers[kind];
    const entries = print ? print(context) : printKind(context, kind, dresses[kind]);
    const heading = say(`facts.kinds.${kind}`, context.locale);
    return entries.length > 0 ? [{ kind, heading, entries }] : [];
  });
}
