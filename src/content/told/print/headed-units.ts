import type { AutomatedDecision } from '../../../../schema/disclosures/automated-decisions.ts';
import type { JointControllers } from '../../../../schema/disclosures/joint-controllers.ts';
import type { Providing } from '../../../../schema/disclosures/providing.ts';
import type { LegalBasisEntry, Purpose } from '../../../../schema/disclosures/purposes.ts';
import type { Labelled } from '../../../words/told-words.ts';
import { entriesHere, entryAnchor, type Home } from '../../facts-here.ts';
import { headingOf, listOfItems, type PrintedItem, paragraphNode } from './blocks.ts';
import { about, type Hand, nameOf, reword, sayLabel, sayReference, sayValue } from './hand.ts';
import { fitsHeading, type HeadedKind } from './heading-id.ts';
import { type Inline, joinInline, textNode } from './inline.ts';
import { type Entry, printCells, sayFlags } from './print-cells.ts';
import type { Unit } from './unit.ts';

type JointControl = Extract<JointControllers, readonly unknown[]>[number];

/** Purposes, decisions and joint controllers that stand in a section, each below a heading of its own. */
export function headedUnits(hand: Hand, home: Home, kind: HeadedKind): Unit[] {
  const list = hand.notice.facts[kind];
  if (!Array.isArray(list)) return [];
  return entriesHere<Purpose | AutomatedDecision | JointControl>(home, kind, list).map((entry) => {
    const { id } = entry;
    const isFree = hand.form === 'page' || fitsHeading(hand.notice, hand.taken, kind, id);
    const anchor = hand.form === 'page' ? entryAnchor(kind, id) : id;
    const description = 'description' in entry ? entry.description : undefined;
    const items = itemsOf(about(hand, `${kind}.${id}`), kind, entry);
    const blocks = [
      headingOf(nameOf(hand, kind, id), isFree ? anchor : undefined),
      ...(description === undefined ? [] : [paragraphNode([textNode(description)])]),
      ...(items.length > 0 ? [listOfItems(items)] : []),
    ];
    const facts = { [kind]: [entry] };
    return { kind, key: `${kind}.${id}`, facts, shape: { form: 'headed', blocks } };
  });
}

function itemsOf(hand: Hand, kind: HeadedKind, entry: Entry): PrintedItem[] {
  const cells = printCells(hand, kind, entry);
  const words = hand.words.labels[kind];
  return [
    ...namingItems(hand, kind, entry),
    ...Object.keys(words).flatMap((label) => {
      if (kind === 'purposes' && label === 'retention') return retentionItems(hand, entry);
      if (kind === 'purposes' && label === 'providing')
        return providingItems(hand, (entry as Partial<Purpose>).providing ?? []);
      const cell = cells.find((one) => one.label === label);
      return cell
        ? [{ word: sayLabel(hand, `labels.${kind}`, words, label), value: cell.value }]
        : [];
    }),
  ];
}

/** The items that say of what kind the list is: a legal basis, who decides, a party. */
function namingItems(hand: Hand, kind: HeadedKind, entry: Entry): PrintedItem[] {
  const word = sayLabel(hand, 'lists', hand.words.kinds.lists, kind);
  if (kind === 'purposes') {
    const { bases = [] } = entry as Partial<Purpose>;
    return bases.map((basis) => {
      return { word, value: sayBasis(hand, basis), below: itemsBelow(hand, 'bases', basis) };
    });
  }
  if (kind === 'automatedDecisions') {
    const { solely } = entry as Partial<AutomatedDecision>;
    if (solely === undefined) return [];
    const value = [textNode(sayValue(hand, 'whoDecides', String(solely)))];
    return [{ word, value: reword(hand, 'automatedDecisions.', value) }];
  }
  const { parties = [] } = entry as Partial<JointControl>;
  return parties.map((party) => {
    return { word, value: [textNode(party.name)], below: itemsBelow(hand, 'parties', party) };
  });
}

function itemsBelow(hand: Hand, labelled: Labelled, entry: Entry): PrintedItem[] {
  return printCells(hand, labelled, entry).map(({ label, value }) => {
    return {
      word: sayLabel(hand, `labels.${labelled}`, hand.words.labels[labelled], label),
      value,
    };
  });
}

function sayBasis(hand: Hand, { basis, precontractual }: LegalBasisEntry): Inline {
  const early = sayFlags(hand, { precontractual }, ['precontractual']);
  const said = [sayValue(hand, 'basis', basis), early].filter(Boolean).join(', ');
  return reword(hand, 'bases.', [textNode(said)]);
}

/** Whether data must be given, with what follows if not. */
function providingItems(hand: Hand, list: Providing): PrintedItem[] {
  const word = sayLabel(hand, 'lists', hand.words.kinds.lists, 'providing');
  return list.map(({ required, consequences, ...rest }) => {
    const must = required && sayValue(hand, 'providing', required);
    const said = must && consequences ? withConsequences(must, consequences) : must;
    const below = itemsBelow(hand, 'providing', must ? rest : { ...rest, consequences });
    return { word, value: reword(hand, 'providing.', said ? [textNode(said)] : []), below };
  });
}

/** An answer and what follows: two sentences where the second begins as one. */
function withConsequences(must: string, consequences: string): string {
  if (!/^\p{Lu}/u.test(consequences)) return `${must}; ${consequences}`;
  const [first = ''] = must;
  return `${first.toUpperCase()}${must.slice(first.length)}. ${consequences}`;
}

/** How long the data of a purpose are kept: names on one line, or an item each where one has no name. */
function retentionItems(hand: Hand, entry: Entry): PrintedItem[] {
  const { retention = [] } = entry as Partial<Purpose>;
  const word = sayLabel(hand, 'labels.purposes', hand.words.labels.purposes, 'retention');
  const list = hand.notice.facts.retention ?? [];
  const isNamed = (id: string) => list.find((one) => one.id === id)?.name !== undefined;
  const shown = retention.map((id): Inline => {
    if (hand.form === 'source' && !isNamed(id))
      return [{ type: 'html', value: `{{retention.${id}}}` }];
    return [textNode(sayReference(hand, { refers: 'retention' }, id))];
  });
  if (shown.length === 0) return [];
  if (retention.every(isNamed)) return [{ word, value: joinInline(shown, false) }];
  return shown.map((value) => ({ word, value }));
}

/** Whether data must be given, where it is said for all purposes at once. */
export function providingUnits(hand: Hand, home: Home): Unit[] {
  const list = entriesHere(home, 'providing', hand.notice.facts.providing ?? []);
  if (list.length === 0) return [];
  const blocks = [listOfItems(providingItems(about(hand, 'providing'), list))];
  return [
    {
      kind: 'providing',
      key: 'providing',
      facts: { providing: list },
      shape: { form: 'list', blocks },
    },
  ];
}
