import type { DisclosureKind } from '../../../../schema/disclosures/index.ts';
import { authorityName, authorityOf } from '../../../../schema/gdpr/authorities.ts';
import { isNone } from '../../../../schema/values.ts';
import type { ToldLine, ToldList } from '../../../words/told-words.ts';
import { fieldsHere, type Home } from '../../facts-here.ts';
import { newestDay } from '../authority-names.ts';
import { fieldOfLabel } from '../fields.ts';
import { lineNode, listOfItems, type PrintedItem, plainItem, plainList } from './blocks.ts';
import { about, type Hand, reword, sayCountry, sayLabel } from './hand.ts';
import { type Inline, textNode } from './inline.ts';
import { type Entry, printCells } from './print-cells.ts';
import { printField } from './print-field.ts';
import type { Unit } from './unit.ts';

/** Kinds that are one labelled list. */
export type SingleKind =
  | 'controller'
  | 'representative'
  | 'dataProtectionOfficer'
  | 'requests'
  | 'complaint'
  | 'children'
  | 'specialCategories'
  | 'changes';

/** The field that the first label of a list tells, where that is not the name. */
const naming: Readonly<Partial<Record<ToldList, string>>> = {
  changes: 'tell',
  children: 'offeredDirectly',
  specialCategories: 'kinds',
  cookieNotice: 'url',
};

/** A disclosure that is no list, as far as it stands in a section. */
export function singleUnits(hand: Hand, home: Home, kind: SingleKind): Unit[] {
  const value = hand.notice.facts[kind];
  if (!value || isNone(value)) return [];
  const here: Entry = fieldsHere(home, kind, value);
  return labelledUnit(about(hand, kind), kind, kind, here, { [kind]: here });
}

/** A labelled list without a heading. */
function labelledUnit(
  hand: Hand,
  kind: DisclosureKind,
  list: SingleKind | 'cookieNotice',
  here: Entry,
  facts: Entry,
): Unit[] {
  if (Object.keys(here).length === 0) return [];
  const { first, rest } = split(hand, list, here);
  const cells = printCells(hand, list, rest);
  const items = [
    {
      word: sayLabel(hand, 'lists', hand.words.kinds.lists, list),
      value: reword(hand, `${list}.`, first),
    },
    ...cells.map(({ label, value }): PrintedItem => {
      return { word: sayLabel(hand, `labels.${list}`, hand.words.labels[list], label), value };
    }),
  ];
  const blocks = first.length + cells.length > 0 ? [listOfItems(items)] : [];
  return [{ kind, key: kind, facts, shape: { form: 'list', blocks } }];
}

/** What the first label tells, and what is left for the others. */
function split(hand: Hand, list: ToldList, here: Entry): { first: Inline; rest: Entry } {
  if (list === 'complaint') return { first: sayAuthority(hand, here['authority']), rest: here };
  if (list === 'requests') {
    const { email, ...rest } = here;
    const isAlone = Object.keys(rest).length === 0;
    return isAlone
      ? { first: [], rest: here }
      : { first: printNaming(hand, list, 'email', email), rest };
  }
  const field = naming[list] ?? 'name';
  return { first: printNaming(hand, list, field, here[field]), rest: here };
}

function printNaming(hand: Hand, list: ToldList, field: string, value: unknown): Inline {
  const schema = fieldOfLabel(list, field);
  return schema ? printField(hand, schema, value) : [];
}

/** The name of an authority, from the dated table where only its country is told. */
function sayAuthority(hand: Hand, authority: unknown): Inline {
  if (typeof authority === 'object' && authority !== null && 'name' in authority)
    return [textNode(String(authority.name))];
  if (typeof authority !== 'string') return [];
  const known = authorityOf(authority, newestDay);
  return [textNode(known ? authorityName(known, hand.locale) : sayCountry(hand, authority))];
}

/** A line that there is none of a kind, where it stands in a section. */
export function absenceUnits(hand: Hand, home: Home, kind: DisclosureKind): Unit[] {
  const value: object | undefined = hand.notice.facts[kind];
  if (!isNone(value)) return [];
  const here = fieldsHere(home, kind, value);
  if (here.none === undefined) return [];
  const word = sayLabel(
    about(hand, kind),
    'lines',
    hand.words.kinds.lines,
    kind satisfies string as ToldLine,
  );
  const blocks = [lineNode(word, [textNode(here.none)])];
  return [{ kind, key: kind, facts: { [kind]: here }, shape: { form: 'line', blocks } }];
}

/** The measures of security: an empty label and a plain list below it. */
export function securityUnits(hand: Hand, home: Home): Unit[] {
  const { security } = hand.notice.facts;
  const here = security && fieldsHere(home, 'security', security);
  const measures = here?.measures ?? [];
  if (measures.length === 0) return [];
  const items = plainList(measures.map((one) => plainItem([textNode(one)])));
  const blocks = [
    lineNode(sayLabel(about(hand, 'security'), 'lines', hand.words.kinds.lines, 'security'), []),
    items,
  ];
  return [
    {
      kind: 'security',
      key: 'security',
      facts: { security: here },
      shape: { form: 'line', blocks },
    },
  ];
}

/** Each cookie, and where more is told of them. */
export function cookieUnits(of: Hand, home: Home): Unit[] {
  const hand = about(of, 'cookies');
  const { cookies } = hand.notice.facts;
  if (!cookies || isNone(cookies)) return [];
  const { list = [], ...notice } = fieldsHere(home, 'cookies', cookies);
  const told = list.filter(({ seen }) => !seen);
  const table: Unit = {
    kind: 'cookies',
    key: 'cookies',
    facts: { cookies: { list: told } },
    shape: {
      form: 'table',
      table: 'cookies',
      rows: told.map((cookie) => ({
        name: [textNode(cookie.name)],
        cells: printCells(hand, 'cookies', cookie),
      })),
    },
  };
  const notices = labelledUnit(hand, 'cookies', 'cookieNotice', notice, { cookies: notice });
  return told.length > 0 ? [...notices, table] : notices;
}
