import { describe, expect, test } from 'vitest';
import { disclosureKinds, disclosures, type Facts } from '../../../schema/disclosures/index.ts';
import { locales, type Spoken } from '../../../schema/languages.ts';
import { metaOf } from '../../../schema/walk.ts';
import type { Notice } from '../../../src/content/notice.ts';
import { labelOf } from '../../../src/locale/labels.ts';
import {
  describeFactChange,
  describeFactChanges,
} from '../../../src/publish/changes/changed-facts.ts';
import type { ChangedFact } from '../../../src/publish/changes/group-facts.ts';
import { comparePackedFacts } from '../../../src/publish/packed/compare-packed-facts.ts';
import { packFacts } from '../../../src/publish/packed/pack-history-facts.ts';
import { noticeOf } from '../../support/notices.ts';
import { casesOfTurn } from '../../support/property-runs.ts';
import { codesOf, fieldsUnder, type SampleField, sampleFacts, silent } from './sample-facts.ts';

const samples = sampleFacts(0);
const others = sampleFacts(1);
const fields = disclosureKinds.flatMap((kind) => fieldsUnder(disclosures[kind], [kind]));

const empty: Readonly<Record<Spoken, Notice>> = {
  fi: noticeOf('', 'Teksti.', 'fi'),
  sv: noticeOf('', 'Text.', 'sv'),
  en: noticeOf('', 'Text.', 'en'),
  de: noticeOf('', 'Text.', 'de'),
};

function noticeWith(changed: object, locale: Spoken): Notice {
  return { ...empty[locale], facts: changed as Facts };
}

/** All facts of a kind, with names for what it refers to. */
function factsOf(kind: string | number | undefined): Record<string, unknown> {
  const named = Object.entries(samples).flatMap(([name, list]) =>
    Array.isArray(list) && list[0].name ? [[name, list.map(({ id, name }) => ({ id, name }))]] : [],
  );
  const own = Object.entries(samples).filter(([name]) => name === kind);
  return structuredClone(Object.fromEntries([...named, ...own]));
}

/** The facts with another value at a place; without one where it is `undefined`. */
function factsWith(path: SampleField['path'], value: unknown): Record<string, unknown> {
  const changed = factsOf(path[0]);
  const holder = path.slice(0, -1).reduce<object>((map, step) => Reflect.get(map, step), changed);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return changed;
}

type Case = { readonly name: string; readonly before: object; readonly after: object };

/** A field that changes, and one that may be missing comes and goes. */
function casesOf({ path, schema }: SampleField): Case[] {
  const name = path.join('.');
  const facts = factsOf(path[0]);
  const changed = { name: `${name} changed`, before: facts, after: factsWith(path, otherAt(path)) };
  if (!schema.safeParse(undefined).success && path.length > 1) return [changed];
  const without = factsWith(path, undefined);
  return [
    changed,
    { name: `${name} added`, before: without, after: facts },
    { name: `${name} removed`, before: facts, after: without },
  ];
}

/** The other value; of two entries, the second alone. */
function otherAt(path: SampleField['path']): unknown {
  const value = path.reduce<unknown>((map, step) => Reflect.get(Object(map), step), others);
  return Array.isArray(value) ? value.slice(0, 1) : value;
}

/** What the walk over all fields leaves out: the other alternative of a disclosure. */
const alternatives: readonly Case[] = [
  ...['jointControllers', 'representative', 'recipients', 'transfers', 'cookies'].map((kind) =>
    caseAt([kind], { none: 'Alfa beetta' }),
  ),
  ...['dataProtectionOfficer', 'automatedDecisions', 'ai', 'children'].map((kind) =>
    caseAt([kind], { none: 'Alfa beetta' }),
  ),
  caseAt(['rights', 'portability'], { none: 'Alfa beetta' }),
  caseAt(['complaint', 'authority'], 'SE'),
  {
    name: 'complaint.authority of another country',
    before: factsWith(['complaint', 'authority'], 'FI'),
    after: factsWith(['complaint', 'authority'], 'NO'),
  },
];

function caseAt(path: SampleField['path'], value: unknown): Case {
  return {
    name: `${path.join('.')} otherwise`,
    before: factsWith(path, value),
    after: factsOf(path[0]),
  };
}

function tell(before: object, after: object, locale: Spoken): ChangedFact[] {
  return describeFactChanges(noticeWith(before, locale), noticeWith(after, locale));
}

/** The same of several cases, told from one packed history. */
function tellPacked(cases: readonly Case[], locale: Spoken): (ChangedFact[] | null)[] {
  const notices = cases.flatMap(({ before, after }) => [
    noticeWith(before, locale),
    noticeWith(after, locale),
  ]);
  const packed = JSON.parse(JSON.stringify(packFacts(notices, locale)));
  return cases.map((_, index) => comparePackedFacts(packed, 2 * index, 2 * index + 1));
}

const codes = new Set(fields.flatMap(({ schema }) => codesOf(schema)));

/** Codes that are words of no label of the language: where one stands, a code stands. */
function codesNoReaderKnows(locale: Spoken): string[] {
  const said = fields.flatMap(({ schema }) =>
    codesOf(schema).flatMap((code) => labelOf(metaOf(schema).value ?? '', code, locale) ?? []),
  );
  const answers = [labelOf('boolean', 'true', locale), labelOf('boolean', 'false', locale)];
  const words = new Set([...said, ...answers].join(' ').split(/[\s,()]+/u));
  return [...codes, 'SE', 'NO', 'zq-one', 'zq-two'].filter((code) => !words.has(code));
}

const strangeSigns =
  /\p{Ll}\p{Lu}|\[object|\bundefined\b|\bnull\b|\b\d{4}-\d\d|\bP\d|[{}]|“”|””|[:,(] ?[.,:)]/gu;

/** What no reader may meet in what is told; a sentence without a label as a whole. */
function wrongIn({ subject, sentences }: ChangedFact, strange: readonly string[]): string[] {
  const unlabelled = sentences.filter((sentence) => !/^\p{Lu}[^:]*: \S.*\.$/u.test(sentence));
  const words = [subject, ...sentences].join(' ').split(/[\s,.:;()“”]+/u);
  const signs = [subject, ...sentences].flatMap((text) => text.match(strangeSigns) ?? []);
  return [...unlabelled, ...signs, ...strange.filter((code) => words.includes(code))];
}

describe.each(locales.map((locale, turn) => ({ locale, turn })))(
  'in $locale',
  ({ locale, turn }) => {
    const strange = codesNoReaderKnows(locale);

    test('codes and ids would be seen', () => {
      expect(strange).toContain('legal-obligation');
      const wrong = {
        subject: 'zq-one',
        sentences: ['dataSubjects: lisätty legal-obligation.', ': .'],
      };
      expect(wrongIn(wrong, strange)).toEqual([
        'dataSubjects: lisätty legal-obligation.',
        ': .',
        'aS',
        ': .',
        'legal-obligation',
        'zq-one',
      ]);
    });

    test.each([
      ...disclosureKinds.map((kind) => ({
        name: kind,
        cases: fields.filter(({ path }) => path[0] === kind).flatMap(casesOf),
      })),
      { name: 'other alternatives', cases: alternatives },
    ])('every change of $name is told in words, on all pages alike', ({ cases }) => {
      const tried = casesOfTurn(cases, turn, locales.length);
      const packed = tellPacked(tried, locale);
      for (const [index, { name, before, after }] of tried.entries()) {
        const told = tell(before, after, locale);
        const wrong = told.flatMap((fact) => wrongIn(fact, strange));
        expect({ name, isTold: told.length > 0, wrong }).toEqual({ name, isTold: true, wrong: [] });
        expect(packed[index]).toEqual(told);
      }
    });
  },
);

test.each([...silent].filter((field) => field !== 'id'))('%s is never told', (field) => {
  const marked = JSON.parse(JSON.stringify(samples), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value, [field]: 'zq-one' }
      : value,
  );
  expect(tell(samples, marked, 'en')).toEqual([]);
  expect(tellPacked([{ name: field, before: samples, after: marked }], 'en')).toEqual([[]]);
});

const purpose = (rest: string) => `purposes: [{id: orders, name: X, ${rest}}]`;
const kinds =
  'dataCategories: [{id: name, name: Name}, {id: city, name: Town}, {id: age, name: Age}]';

test.each([
  {
    locale: 'fi',
    before: purpose('bases: []'),
    after: purpose('bases: [{basis: consent}], providing: [{required: to-enter-contract}]'),
    told: [
      'Oikeusperuste: lisätty suostumus.',
      'Onko pakko antaa: lisätty ”tiedot tarvitaan sopimuksen tekemiseen”.',
    ],
  },
  {
    locale: 'sv',
    before: purpose('bases: [{basis: legal-obligation}]'),
    after: purpose(
      'bases: [{basis: legal-obligation, law: [{name: Bokföringslagen, number: 1336/1997, section: 2 kap.}]}]',
    ),
    told: ['Lag (rättslig förpliktelse): lagt till Bokföringslagen (1336/1997), 2 kap.'],
  },
  {
    locale: 'en',
    before: `${kinds}\n${purpose('data: [age]')}`,
    after: `${kinds}\n${purpose('data: [name, city]')}`,
    told: ['Data: removed Age.', 'Data: added Name, Town.'],
  },
  {
    locale: 'en',
    before: 'cookies: {list: [{name: _ga, purpose: Visits, duration: session}]}',
    after: 'cookies: {list: [{name: _ga, purpose: Visits, duration: P2Y, essential: false}]}',
    told: [
      'Lasts (_ga): before for the session, now 2 years.',
      'Essential (_ga): before not stated, now no.',
    ],
  },
  {
    locale: 'fi',
    before: 'controller: {name: A, address: {street: Tie 1, city: Oulu}}',
    after: 'controller: {name: A, publicBody: true, address: {street: Katu 2, city: Kemi}}',
    told: ['Viranomainen: oli ei, nyt kyllä.', 'Postiosoite: oli Tie 1, Oulu, nyt Katu 2, Kemi.'],
  },
  {
    locale: 'fi',
    before: purpose('research: false'),
    after: purpose('manual: false'),
    told: [],
  },
  {
    locale: 'sv',
    before: 'complaint: {authority: FI}',
    after: 'complaint: {authority: SE}',
    told: ['Myndighet: var Dataombudsmannens byrå, nu Integritetsskyddsmyndigheten.'],
  },
] as const)('a careful lawyer says $told', ({ locale, before, after, told }) => {
  const [old, young] = [noticeOf(before, 'Text.', locale), noticeOf(after, 'Text.', locale)];
  const changes = describeFactChanges(old, young);
  expect(changes.flatMap(({ sentences }) => sentences).sort()).toEqual([...told].sort());
});

test('an entry without a name is called by what it is about', () => {
  const transfers = 'transfers: [{id: cloud, country: US}]';
  expect(tell({}, noticeOf(transfers).facts, 'en')).toEqual([
    { subject: 'New transfer outside the European Economic Area: United States', sentences: [] },
  ]);
  const retention = 'retention: [{id: logs, period: P1Y, from: from the visit}]';
  expect(tell(noticeOf(retention).facts, {}, 'en')).toEqual([
    { subject: 'Storage period no longer used: 1 year from the visit', sentences: [] },
  ]);
});

test('a confirmed loss of protection is marked, also where its path names a whole', () => {
  const [old, young] = [noticeOf(purpose('bases: []')), noticeOf(purpose('profiling: {how: Hm}'))];
  const told = describeFactChanges(old, young, ['purposes.orders.profiling']);
  expect(told.map(({ isLess }) => isLess)).toEqual([true]);
});

test('a path of the facts is told with the whole that it is part of', () => {
  const [old, young] = [
    noticeOf('requests: {address: {street: Road 1, city: Oulu}}'),
    noticeOf('requests: {address: {street: Road 1, city: Kemi}}'),
  ];
  const change = { path: 'requests.address.city', before: 'Oulu', after: 'Kemi' };
  expect(
    describeFactChange({ ...change, change: 'changed', effect: 'unknown' }, old, young),
  ).toMatchObject({ sentence: 'Postal address: before Road 1, Oulu, now Road 1, Kemi.' });
});

describe('a value that ends with a full stop', () => {
  const recipients = (...names: string[]) =>
    noticeOf(
      `recipients: [${names.map((name, at) => `{id: r${at}, name: "${name}"}`).join(', ')}]`,
    );

  test('keeps it, and the sentence ends once', () => {
    const changes = describeFactChanges(recipients('Beta Oy'), recipients('Alfa Inc.'));
    expect(changes.flatMap(({ sentences }) => sentences).join()).toBe(
      'Name: before “Beta Oy”, now “Alfa Inc.”.',
    );
    expect(JSON.stringify(changes)).not.toContain('..');
  });

  test('keeps it in the middle', () => {
    const changes = describeFactChanges(recipients('Alfa Inc.'), recipients('Beta Oy'));
    expect(JSON.stringify(changes)).toContain('Alfa Inc.');
  });

  test('keeps it in a list, in the browser too', () => {
    const items = (list: string) =>
      noticeOf(`dataCategories: [{id: a, name: A, items: [${list}]}]`);
    const [before, after] = [items('x'), items('x, "names etc."')];
    const changes = describeFactChanges(before, after);
    expect(changes.flatMap(({ sentences }) => sentences)).toEqual([
      'Includes: added “names etc.”.',
    ]);
    const packed = comparePackedFacts(packFacts([before, after], 'en'), 0, 1);
    expect(packed).toEqual(changes);
  });
});
