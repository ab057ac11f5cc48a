import { describe, expect, test } from 'vitest';
import type { ContentLanguage } from '../../../schema/languages.ts';
import { codesOf, tell } from './tell.ts';

test.each<[ContentLanguage, string]>([
  ['fi', '**Siirrot ETA-alueen ulkopuolelle:** Ei. Tietosi pysyvät Suomessa.'],
  ['sv', '**Överföringar utanför EES:** Nej. Dina uppgifter stannar i Finland.'],
  ['en', '**Transfers outside the EEA:** None. Your data stay in Finland.'],
  ['de', '**Übermittlungen außerhalb des EWR:** Keine; Ihre Daten bleiben in Finnland.'],
])('a line that denies is an absence, in its own words: %s', (locale, line) => {
  const { facts, problems } = tell(line, locale);
  expect(problems).toEqual([]);
  expect(facts.transfers).toEqual({ none: line.replace(/^\*\*.*\*\* /u, '') });
});

test('a right has its own line', () => {
  const { facts } = tell('**Right to data portability:** No, the data are on paper.');
  expect(facts.rights).toEqual({ portability: { none: 'No, the data are on paper.' } });
});

test('no exception is none', () => {
  const { facts } = tell('**Recipients:** None, without exception.');
  expect(facts.recipients).toEqual({ none: 'None, without exception.' });
});

test.each<[ContentLanguage, string]>([
  ['en', '**Joint controllers:** None. Only we decide why and how data are used.'],
  ['sv', '**Gemensamt personuppgiftsansvariga:** Inga. Det är bara vi som bestämmer.'],
  ['fi', '**Yhteisrekisterinpitäjät:** Ei ole. Vain me päätämme käsittelystä.'],
  ['de', '**Gemeinsam Verantwortliche:** Keine. Nur wir entscheiden darüber.'],
])('who alone decides makes no exception: %s %s', (locale, line) => {
  expect(tell(line, locale).facts.jointControllers).toHaveProperty('none');
});

describe('what only looks like an absence is found', () => {
  test.each<[ContentLanguage, string, string, string]>([
    [
      'en',
      'an exception',
      '**Transfers outside the EEA:** No, except to Switzerland.',
      'told-exception',
    ],
    ['en', 'another than', '**Recipients:** None other than our printer.', 'told-line-open'],
    ['en', 'a but', '**Recipients:** None. But our printer gets addresses.', 'told-exception'],
    [
      'fi',
      'an exception',
      '**Siirrot ETA-alueen ulkopuolelle:** Ei, lukuun ottamatta Sveitsiä.',
      'told-exception',
    ],
    ['sv', 'an exception', '**Mottagare:** Inga, förutom tryckeriet.', 'told-exception'],
    ['de', 'an exception', '**Empfänger:** Keine, außer der Druckerei.', 'told-exception'],
    ['en', 'a sentence', '**Recipients:** We share data with our printer.', 'told-line-open'],
    ['en', 'a denial that goes on', '**Recipients:** No printer gets data.', 'told-line-open'],
    ['en', 'nothing', '**Recipients:**', 'told-value-empty'],
    ['en', 'what belongs into a list', '**Controller:** Shop Ltd', 'told-line-item'],
    ['en', 'a slip in the label', '**Transfers outside the EAE:** No.', 'told-kind-unknown'],
    ['en', 'a label that lost its bold', 'Transfers outside the EEA: No.', 'told-label-form'],
    [
      'en',
      'two lines that became one',
      '**Recipients:** None.\n**Cookies:** None.',
      'told-items-joined',
    ],
    ['fi', 'a glued value', '**Vastaanottajat:**Ei.', 'told-label-form'],
  ])('%s: %s', (locale, _, line, code) => {
    const told = tell(line, locale);
    expect(codesOf(told)).toEqual([code]);
    expect(told.facts).toEqual({});
  });
});

test('who there is on a line of its own is shown as an item of a list', () => {
  const lineOf = (body: string, locale: ContentLanguage) =>
    tell(body, locale).problems.find(({ code }) => code === 'told-line-open')?.advice?.['line'];
  expect(lineOf('**Tietosuojavastaava:** Maija Mallikas', 'fi')).toBe(
    '- **Tietosuojavastaava:** Maija Mallikas',
  );
  expect(lineOf('**Joint controllers:** A Ltd and B Ltd', 'en')).toBeUndefined();
  expect(lineOf('**Recipients:** A Ltd', 'en')).toBeUndefined();
});

test('an absence beside a table of its kind is found at both places', () => {
  const { problems } = tell(
    '| Recipient | Role |\n| --- | --- |\n| A Ltd | processor |\n\n**Recipients:** None.',
  );
  expect(problems).toMatchObject([{ code: 'values-differ', related: [{ line: 7 }] }]);
});

test.each(['**Note:** No.', '**Security:** we lock doors.', 'No recipients.'])(
  'an ordinary line is left alone: %s',
  (line) => {
    const told = tell(line);
    expect(codesOf(told)).toEqual([]);
    expect(told.facts).toEqual({});
  },
);
