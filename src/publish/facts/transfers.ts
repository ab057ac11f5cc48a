import type { Transfer } from '../../../schema/disclosures/transfers.ts';
import { printCountry } from '../../locale/countries.ts';
import { labelOf } from '../../locale/labels.ts';
import { type FactContext, labels } from './fact-context.ts';
import { capitalise, type FactRow, row } from './fact-group.ts';
import type { Dress } from './print-kind.ts';

/** A transfer is called by where the data go; each thing it rests on has rows of its own. */
export function dressTransfer(context: FactContext, transfer: Transfer): Dress {
  const { country, organisation, mechanisms = [] } = transfer;
  return {
    title: country ? printCountry(country, context.locale) : (organisation ?? null),
    rows: { mechanisms: mechanisms.flatMap((mechanism) => printMechanism(context, mechanism)) },
  };
}

type Mechanism = NonNullable<Transfer['mechanisms']>[number];

function printMechanism(context: FactContext, mechanism: Mechanism): FactRow[] {
  const label = labels(context);
  const { locale } = context;
  const kind = labelOf('mechanism', mechanism.kind, locale) ?? mechanism.kind;
  const derogation = mechanism.derogation && labelOf('derogation', mechanism.derogation, locale);
  const named = [kind, derogation, mechanism.decision].filter(Boolean).join(', ');
  return [
    ...row(label('safeguard'), capitalise(named), mechanism.scope),
    ...row(label('interest'), mechanism.interest),
    ...row(label('risks'), mechanism.risks),
    ...row(label('copy'), mechanism.copy),
  ];
}
