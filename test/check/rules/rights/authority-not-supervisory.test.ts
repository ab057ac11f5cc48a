import { expect, test } from 'vitest';
import { authorities } from '../../../../schema/gdpr/authorities.ts';
import { stateAuthorities } from '../../../../schema/gdpr/state-authorities.ts';
import { authorityNotSupervisory } from '../../../../src/check/rules/rights/authority-not-supervisory.ts';
import { noticeOf } from '../../../support/notices.ts';

/** How grave what is found is; nothing where it is not found. */
function severityOf(complaint: string, country = 'SE'): string | undefined {
  const notice = noticeOf(`controller: {name: A, country: ${country}}\ncomplaint: {${complaint}}`);
  const context = { day: '2026-11-30', read: () => undefined };
  const [first] = authorityNotSupervisory.check(notice, context);
  return first && (first.severity ?? authorityNotSupervisory.severity);
}

test.each([
  ['SE', 'Konsumentverket', 'warning'],
  ['SE', 'Justitiekanslern', 'warning'],
  ['FI', 'Kilpailu- ja kuluttajavirasto', 'warning'],
  [
    'EE',
    'Consumer Protection and Technical Regulatory Authority (Tarbijakaitse ja Tehnilise Järelevalve Amet)',
    'warning',
  ],
  ['DE', 'Bundesnetzagentur', 'info'],
  ['PL', 'Urząd Ochrony Konkurencji i Konsumentów', 'info'],
])('of %s: %s is no such authority', (country, name, severity) => {
  expect(severityOf(`authority: {name: "${name}", country: ${country}}`)).toBe(severity);
  expect(severityOf(`authority: {name: "${name}"}`, country)).toBe(severity);
});

test.each([
  ['SE', 'Integritetsskyddsmyndigheten (IMY)'],
  ['SE', 'IMY'],
  ['SE', 'Datainspektionen'],
  ['SE', 'Ruotsin tietosuojaviranomainen'],
  ['FI', 'TSV'],
  ['FI', 'tietosuojavaltuutettu'],
  ['FI', 'Datainspektionen på Åland'],
  ['EE', 'AKI'],
  ['EE', 'Data Protection Inspectorate (Andmekaitse Inspektsioon)'],
  ['DE', 'BayLDA'],
  ['DE', 'Katholisches Datenschutzzentrum Dortmund'],
  ['DE', 'Der Rundfunkdatenschutzbeauftragte'],
  ['FR', 'CNIL'],
  ['IT', 'Garante'],
  ['SI', 'Information Commissioner'],
  ['US', 'Federal Trade Commission'],
])('of %s: %s may be one', (country, name) => {
  expect(severityOf(`authority: {name: "${name}", country: ${country}}`)).toBeUndefined();
});

const rows = [
  ...authorities.flatMap(({ country, name, names = {} }) =>
    [name, ...Object.values(names)].map((one) => [country, one] as const),
  ),
  ...stateAuthorities.map(({ state, name }) => [state.slice(0, 2), name] as const),
];
test.each(rows)('a row of a table is one: %s, %s', (country, name) => {
  expect(severityOf(`authority: {name: "${name}", country: ${country}}`)).toBeUndefined();
});

test('who is reached where the authority is may have any name', () => {
  const told = (fields: string) =>
    severityOf(`authority: {name: Tillsynen, country: SE, ${fields}}`);
  expect(told('url: "https://www.imy.se/privatperson/"')).toBeUndefined();
  expect(told('email: imy@imy.se')).toBeUndefined();
  expect(told('url: "https://www.konsumentverket.se/"')).toBe('warning');
  expect(told('email: imy@notimy.se')).toBe('warning');
});

test('another authority that is told of beside it is enough', () => {
  const beside = (other: string) =>
    severityOf(`authority: {name: Konsumentverket, country: SE}, otherAuthorities: [${other}]`);
  expect(beside('IMY')).toBeUndefined();
  expect(beside('Kronofogden')).toBe('warning');
});

test('a name that is still to be written is another finding', () => {
  expect(severityOf('authority: {name: "[fill in: name of the authority]"}')).toBeUndefined();
});
