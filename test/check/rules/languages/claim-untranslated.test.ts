import { expect, test } from 'vitest';
import type { Locale } from '../../../../schema/languages.ts';
import { type Bodies, findBetween, inShort } from './between.ts';

/** The facts that hold what the sentences claim. */
const facts = `transfers: [{id: us, country: US}, {id: ca, country: CA}]
recipients: [{id: spruce, name: Spruce Parcels Ltd}]
purposes: [{id: ads, name: Ads, profiling: {how: By purchases.}}]
dataCategories: [{id: health, name: Health, special: health}]
dataProtectionOfficer: {none: We have no data protection officer.}
`;

const untold = ['warning claim-untranslated'];

test.each<readonly [Bodies, readonly string[]]>([
  [
    {
      fi: 'Säilytämme tietojasi viisi vuotta. Siirrämme tietojasi Yhdysvaltoihin.',
      sv: 'Vi bevarar dina uppgifter i fem år.',
    },
    untold,
  ],
  [
    {
      en: 'We keep your data for two years. We profile you by your purchases.',
      fi: 'Säilytämme tietojasi kaksi vuotta.',
    },
    untold,
  ],
  [
    {
      en: 'We keep your data for two years.',
      de: 'Wir speichern Ihre Daten zwei Jahre lang. Wir fragen nach Ihrer Gesundheit und verarbeiten Gesundheitsdaten.',
    },
    untold,
  ],
  [
    {
      en: 'You have the right of access. We do not have a data protection officer.',
      de: 'Sie haben das Recht auf Auskunft.',
    },
    untold,
  ],
  [
    {
      en: 'We keep your data for two years. We disclose your data to Spruce Parcels Ltd.',
      sv: 'Vi bevarar dina uppgifter i två år.',
    },
    untold,
  ],
  [
    {
      en: 'Orders are kept for two years. We keep camera footage for 30 days.',
      sv: 'Beställningar bevaras i två år.',
    },
    untold,
  ],
  // What is merely not recognised in the other language, which has as many sentences, is not missing.
  [
    {
      en: 'We rent out skis. We sell your data.',
      sv: 'Vi hyr ut skidor. Dina uppgifter byter ägare mot betalning.',
    },
    [],
  ],
  // Duties that the law tells are no claims of the controller's.
  [
    {
      en: 'We rent out skis. The law requires that transfers outside the EEA are told.',
      sv: 'Vi hyr ut skidor.',
    },
    [],
  ],
])('%o', (bodies, found) => {
  const [source] = Object.keys(bodies) as Locale[];
  expect(inShort(findBetween(source ?? 'en', bodies, { facts }))).toEqual(found);
});

test('what only the translation tells stands there, and points to the source', () => {
  const [found] = findBetween(
    'en',
    {
      en: 'We keep your data for two years.',
      de: 'Wir speichern Ihre Daten zwei Jahre lang.\nWir übermitteln Ihre Daten nach Kanada.',
    },
    { facts },
  );
  expect(found?.message).toBe(
    'The translation of the section `data` says "Wir übermitteln Ihre Daten nach Kanada." (transfer outside the EEA: Canada). No sentence that says so was found in the source text (Article 12(1)).',
  );
  expect(found?.place).toMatchObject({ file: 'content/notices/shop/de/data.md', line: 5 });
  expect(found?.related).toMatchObject([{ file: 'content/notices/shop/en/data.md', line: 2 }]);
});

test('a sentence that lacks its fact is told as that, and not again as one that is not translated', () => {
  const bodies = {
    en: 'We keep your data for two years. We transfer your data to India.',
    sv: 'Vi bevarar dina uppgifter i två år.',
  };
  expect(findBetween('en', bodies, { facts })).toEqual([]);
});
