import { expect, test, vi } from 'vitest';
import type { z } from 'zod';
import type { DisclosureKind } from '../../schema/disclosures/index.ts';
import { type Locale, locales } from '../../schema/languages.ts';
import { referencesIn } from '../../src/check/facts/references.ts';
import type { Notice } from '../../src/content/notice.ts';
import { wholeSection } from '../../src/content/told/print/whole-section.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { describeFactChanges } from '../../src/publish/changes/changed-facts.ts';
import { comparePackedFacts } from '../../src/publish/packed/compare-packed-facts.ts';
import { packFacts } from '../../src/publish/packed/pack-history-facts.ts';
import { proposeKind } from '../../src/redline/changes/propose-kind.ts';
import { compareFacts } from '../../src/redline/facts/compare-facts.ts';
import { noticeOf } from '../support/notices.ts';
import '../../src/words/ready-all.ts';

// A kind that there is not, added as an engineer adds one: its schema in the registry, its words in one file a language,
// and what `npm run generate` makes of them. Nothing else knows it.
vi.mock(import('../../schema/disclosures/index.ts'), async (original) => {
  const { FaxesSchema } = await import('./faxes.ts');
  const real = await original();
  const { z: zod } = await import('zod');
  const disclosures = { ...real.disclosures, faxes: FaxesSchema };
  return {
    ...real,
    disclosures,
    disclosureKinds: Object.keys(disclosures) as DisclosureKind[],
    isKind: (name: string): name is DisclosureKind => Object.hasOwn(disclosures, name),
    FactsSchema: zod.strictObject(disclosures).partial(),
  };
});
vi.mock(import('../../src/words/fi/facts.ts'), async (original) => withFaxes(await original()));
vi.mock(import('../../src/words/sv/facts.ts'), async (original) => withFaxes(await original()));
vi.mock(import('../../src/words/en/facts.ts'), async (original) => withFaxes(await original()));
vi.mock(import('../../src/words/de/facts.ts'), async (original) => withFaxes(await original()));
vi.mock(import('../../src/redline/facts/fact-meanings.ts'), async (original) => {
  const { disclosures } = await import('../../schema/disclosures/index.ts');
  const { meaningsOf } = await import('../../scripts/generated/fact-meanings.ts');
  return { ...(await original()), FACT_MEANINGS: meaningsOf(disclosures) };
});

const { withFaxes } = await vi.hoisted(async () => import('./faxes.ts'));

const before = `dataCategories: [{id: orders, name: Orders}]
faxes: [{id: office, name: Office fax, number: 09 123, kept: P1M}]`;
const after = `dataCategories: [{id: orders, name: Orders}]
faxes:
  - {id: office, name: Office fax, number: 09 123, kept: P1Y, data: [orders]}
  - id: store
    name: Store fax
    kept: P1M
    shared: true
    rolls: [{brand: Thermal, width: narrow}]`;

function noticesIn(locale: Locale): [old: Notice, young: Notice] {
  return [noticeOf(before, 'Text.', locale), noticeOf(after, 'Text.', locale)];
}

test('is read field by field, with references to follow, and stands below no text while it lives in front matter', () => {
  const notice = noticeOf(after);
  const [section] = notice.sections;
  if (!section) throw new Error('no section');
  expect(notice.facts).toMatchObject({
    faxes: [
      { id: 'office', name: 'Office fax', number: '09 123', kept: 'P1Y', data: ['orders'] },
      { id: 'store', name: 'Store fax', kept: 'P1M', shared: true },
    ],
  });
  const printed = plainText(wholeSection(notice, section));
  expect(printed).toContain('Orders');
  expect(printed).not.toContain('Office fax');
  expect(referencesIn(notice)).toEqual([
    { id: 'orders', path: ['faxes', 0, 'data', 0], to: 'dataCategories' },
  ]);
});

test.each(locales)('its changes are told in %s, also from a packed history', (locale) => {
  const [old, young] = noticesIn(locale);
  const told = describeFactChanges(old, young);
  expect(told.map(({ subject }) => subject)).toEqual([
    'New fax machine: Store fax',
    'Fax machines: Office fax',
  ]);
  expect(told[1]?.sentences.map((sentence) => sentence.split(':')[0])).toEqual([
    'Paper is kept',
    wordsOfData[locale],
  ]);
  expect(comparePackedFacts(packFacts([old, young], locale), 0, 1)).toEqual(told);
});

const wordsOfData = { fi: 'Tiedot', sv: 'Uppgifter', en: 'Data', de: 'Daten' };

test('an entry without id is known by its identity and told by its parts', () => {
  const [, young] = noticesIn('en');
  const rolls = 'rolls: [{brand: Matt, width: narrow}]';
  const other = noticeOf(after.replace(/rolls: .*/u, rolls), 'Text.', 'en');
  const [fact] = describeFactChanges(young, other);
  expect(fact?.sentences).toEqual([
    'Rolls: removed “Thermal”, narrow.',
    'Rolls: added “Matt”, narrow.',
  ]);
});

test('its changes weigh what its schema says', () => {
  const [old, young] = noticesIn('en');
  const facts = compareFacts(old.facts, young.facts);
  expect(facts.map(({ path, change, effect }) => `${path}: ${change}, ${effect}`)).toEqual([
    'faxes.office.kept: changed, less-protective',
    'faxes.office.data.orders: added, less-protective',
    'faxes.store: added, less-protective',
  ]);
  expect(proposeKind([], facts).kind).toBe('fundamental');
  const shorter = compareFacts(young.facts, old.facts);
  expect(shorter.map(({ effect }) => effect)).toEqual(Array(3).fill('more-protective'));
  expect(proposeKind([], shorter).kind).toBe('material');
});

test('a field without meaning or words is named, and nothing is generated', async () => {
  const { writeFactMeanings } = await import('../../scripts/generated/fact-meanings.ts');
  const { fieldsWithoutMeaning } = await import(
    '../../scripts/generated/fields-without-meaning.ts'
  );
  const { disclosures } = await import('../../schema/disclosures/index.ts');
  const { faults } = await import('./faxes.ts');
  expect(fieldsWithoutMeaning(disclosures)).toEqual([]);
  const broken: Record<string, z.ZodType> = { ...disclosures, faxes: faults };
  expect(fieldsWithoutMeaning(broken).filter((lack) => !/ in `(?:fi|sv|de)`/u.test(lack))).toEqual([
    '`faxes.*.ink` has no description.',
    '`faxes.*.ink` does not say what its changes do to people.',
    '`faxes.*.ink` has no word `facts.labels.ink` in `en`.',
    '`faxes.*.owners` points to no kind `owners`.',
    '`faxes.*.owners` has no word `facts.labels.owners` in `en`.',
    '`faxes.*.rolls` does not say by what an entry of it is known.',
    '`faxes.*.width` has no word `facts.labels.width` in `en`.',
    '`faxes.*.width` has no word `values.fax.a` in `en`.',
  ]);
  expect(() => writeFactMeanings(broken)).toThrow('`faxes.*.ink` has no description.');
});
