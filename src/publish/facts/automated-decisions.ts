import { labelOf } from '../../locale/labels.ts';
import { lawLink } from './addresses.ts';
import { labels, printNone } from './contacts.ts';
import { entriesHere, entryAnchor, type FactContext, namesOf } from './fact-context.ts';
import { capitalise, type FactEntry, row } from './fact-group.ts';

/** Decisions made by automated means alone. */
export function printAutomatedDecisions(context: FactContext): FactEntry[] {
  const { automatedDecisions } = context.notice.facts;
  if (!automatedDecisions) return [];
  if (!Array.isArray(automatedDecisions)) return printNone(context, 'automatedDecisions');
  const label = labels(context);
  const { locale } = context;
  return entriesHere(context, 'automatedDecisions', automatedDecisions).map((entry) => {
    const solely =
      entry.solely === undefined ? undefined : labelOf('boolean', String(entry.solely), locale);
    const ground = entry.ground && labelOf('decisionGround', entry.ground, locale);
    const special = entry.special && labelOf('article9', entry.special, locale);
    return {
      id: entryAnchor('automatedDecisions', entry.id),
      title: null,
      text: [],
      rows: [
        ...row(label('purposes'), ...namesOf(context, 'purposes', entry.purposes)),
        ...row(label('logic'), entry.logic),
        ...row(label('significance'), entry.significance),
        ...row(label('consequences'), entry.consequences),
        ...row(label('safeguards'), entry.safeguards),
        ...row(label('solely'), solely && capitalise(solely)),
        ...row(label('ground'), ground && capitalise(ground)),
        ...row(label('law'), ...(entry.law ?? []).map(lawLink)),
        ...row(label('article9'), special && capitalise(special)),
      ],
    };
  });
}
