import { expect, test } from 'vitest';
import { printLaws } from '../../../../src/content/told/print/print-law.ts';
import { readLaws } from '../../../../src/content/told/values/read-law.ts';

function lawsIn(text: string) {
  const read = readLaws({ text, raw: text, links: [] });
  return 'value' in read ? read.value : read.fault.code;
}

const law = (name: string, section?: string, number?: string) => ({
  name,
  ...(number && { number }),
  ...(section && { section }),
});

const cited: readonly [text: string, ...laws: ReturnType<typeof law>[]][] = [
  ['§ 257 HGB', law('HGB', '§ 257')],
  ['§ 147 AO', law('AO', '§ 147')],
  ['§ 14b UStG', law('UStG', '§ 14b')],
  ['§ 147 Abs. 3 und 4 AO', law('AO', '§ 147 Abs. 3 und 4')],
  ['§ 7 Abs. 3 Nr. 4 UWG', law('UWG', '§ 7 Abs. 3 Nr. 4')],
  ['§ 25 Abs. 2 Nr. 2 TDDDG', law('TDDDG', '§ 25 Abs. 2 Nr. 2')],
  ['§§ 38 bis 41b EStG', law('EStG', '§§ 38 bis 41b')],
  ['§ 28f SGB IV', law('SGB IV', '§ 28f')],
  ['§ 257 Abs. 1 Nr. 4, Abs. 4 HGB', law('HGB', '§ 257 Abs. 1 Nr. 4, Abs. 4')],
  ['§ 147 Abs. 3 i. V. m. Abs. 1 Nr. 4 AO', law('AO', '§ 147 Abs. 3 i. V. m. Abs. 1 Nr. 4')],
  ['§ 257 des Handelsgesetzbuchs', law('Handelsgesetzbuch', '§ 257')],
  ['§ 147 der Abgabenordnung', law('Abgabenordnung', '§ 147')],
  ['HGB § 257', law('HGB', '§ 257')],
  ['Handelsgesetzbuch, § 257', law('Handelsgesetzbuch', '§ 257')],
  ['§ 257 HGB und § 147 AO', law('HGB', '§ 257'), law('AO', '§ 147')],
  ['§ 257 HGB, § 147 AO', law('HGB', '§ 257'), law('AO', '§ 147')],
  ['§ 257 HGB; § 147 AO', law('HGB', '§ 257'), law('AO', '§ 147')],
  ['Art. 6 Abs. 1 lit. c DSGVO', law('DSGVO', 'Art. 6 Abs. 1 lit. c')],
  ['Artikel 6 Absatz 1 Buchstabe c DSGVO', law('DSGVO', 'Artikel 6 Absatz 1 Buchstabe c')],
  ['19 § marknadsföringslagen', law('marknadsföringslagen', '19 §')],
  ['7 kap. 2 § bokföringslagen', law('bokföringslagen', '7 kap. 2 §')],
  ['7 kap. 2 § bokföringslagen (1999:1078)', law('bokföringslagen', '7 kap. 2 §', '1999:1078')],
  ['19 § andra stycket marknadsföringslagen', law('marknadsföringslagen', '19 § andra stycket')],
  ['bokföringslagen (1999:1078) 7 kap. 2 §', law('bokföringslagen', '7 kap. 2 §', '1999:1078')],
  [
    '9 kap. 28 § lagen (2022:482) om elektronisk kommunikation',
    law('lagen om elektronisk kommunikation', '9 kap. 28 §', '2022:482'),
  ],
  ['artikel 6.1 c i dataskyddsförordningen', law('dataskyddsförordningen', 'artikel 6.1 c')],
  ['artikel 6 i dataskyddsförordningen', law('dataskyddsförordningen', 'artikel 6')],
  ['kirjanpitolaki 2 luku 10 §', law('kirjanpitolaki', '2 luku 10 §')],
  ['kirjanpitolaki 2:10 §', law('kirjanpitolaki', '2:10 §')],
  ['kirjanpitolaki (1336/1997) 2 luku 10 §', law('kirjanpitolaki', '2 luku 10 §', '1336/1997')],
  ['kirjanpitolain 2 luvun 10 §', law('kirjanpitolaki', '2 luvun 10 §')],
  ['tietosuojalaki 29 § 1 momentti', law('tietosuojalaki', '29 § 1 momentti')],
  [
    'tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta',
    law('tietosuoja-asetus', '6 artiklan 1 kohdan c alakohta'),
  ],
  ['section 5 of the Data Protection Act', law('Data Protection Act', 'section 5')],
  [
    'section 31(1) of the Data Protection Act 2018',
    law('Data Protection Act 2018', 'section 31(1)'),
  ],
  [
    'chapter 2, section 10 of the Accounting Act (1336/1997)',
    law('Accounting Act', 'chapter 2, section 10', '1336/1997'),
  ],
  ['Article 6(1)(c) GDPR', law('GDPR', 'Article 6(1)(c)')],
  ['Article 6(1)(c) of the GDPR', law('GDPR', 'Article 6(1)(c)')],
  [
    'Article 6(1)(c) of Regulation (EU) 2016/679',
    law('Regulation', 'Article 6(1)(c)', '(EU) 2016/679'),
  ],
  ['Taxes Consolidation Act 1997', law('Taxes Consolidation Act 1997')],
  ['Taxes Consolidation Act 1997, section 886', law('Taxes Consolidation Act 1997', 'section 886')],
  [
    'Companies Act 2006; Limitation Act 1980',
    law('Companies Act 2006'),
    law('Limitation Act 1980'),
  ],
  ['Bundesdatenschutzgesetz 2018', law('Bundesdatenschutzgesetz 2018')],
  // As they were read before.
  ['Accounting Act', law('Accounting Act')],
  ['Accounting Act (1336/1997)', law('Accounting Act', undefined, '1336/1997')],
  [
    'Accounting Act (1336/1997), chapter 2 section 10',
    law('Accounting Act', 'chapter 2 section 10', '1336/1997'),
  ],
  ['Data Protection Act, section 5', law('Data Protection Act', 'section 5')],
];

test.each(cited)('%s', (text, ...laws) => {
  expect(lawsIn(text)).toEqual(laws);
});

test.each(cited)('%s is printed so that it is read as the same', (_, ...laws) => {
  const printed = printLaws(laws).map((node) => ('value' in node ? node.value : ''));
  expect(lawsIn(printed.join(''))).toEqual(laws);
});

test.each([
  '§ 257',
  'Art. 6 Abs. 1',
  '7 kap. 2 §',
  'Act 1336/1997',
  'Act 1336',
  '1997',
  '§ HGB',
  '257 HGB',
  'HGB 257',
])('no act with its section: %s', (text) => {
  expect(lawsIn(text)).toBe('told-value-form');
});

test('what is longer than any citation is not searched', () => {
  const acts = 'und andere Gesetze '.repeat(12).trim();
  expect(lawsIn(`§ 257 HGB ${acts}`)).toBe('told-value-form');
});
