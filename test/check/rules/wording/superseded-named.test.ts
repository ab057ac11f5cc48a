import { expect, test } from 'vitest';
import type { Locale } from '../../../../schema/languages.ts';
import { supersededNamed } from '../../../../src/check/rules/wording/superseded-named.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

function foundIn(yaml: string, body: string, locale: Locale, speak: Locale, day?: string) {
  return findingsOf(supersededNamed, noticeOf(yaml, body, locale), speak, day);
}

test('a law that has another name now, once for all places', () => {
  const body = 'Cookies setzen wir nach § 25 TTDSG.\n\nAuch Zählpixel fallen unter das TTDSG.';
  expect(foundIn('cookies: {url: https://a.example/}', body, 'de', 'de')).toEqual([
    '5: Der Text nennt "TTDSG", ein Gesetz, das seit 14. Mai 2024 nicht mehr gilt; an seiner Stelle: TDDDG (Artikel 12 Absatz 1).',
  ]);
});

test('a law of a fact, and an authority', () => {
  const yaml = `purposes: [{id: a, name: A, bases: [{basis: legal-obligation, law: [{name: Personuppgiftslagen, number: "1998:204"}]}]}]
complaint: {authority: {name: Datainspektionen}}`;
  expect(foundIn(yaml, 'Text.', 'sv', 'en')).toEqual([
    '3: The notice names "1998:204", a law that has not applied since 25 May 2018; in its place: (EU) 2016/679, 2018:218 (Article 12(1)).',
    '4: The notice names "Datainspektionen", an authority that has not existed under that name since 1 January 2021; in its place: Integritetsskyddsmyndigheten (IMY) (Article 12(1)).',
  ]);
});

test.each<[about: string, body: string, locale: Locale, day?: string]>([
  ['the law of its day', 'Cookies setzen wir nach § 25 TTDSG.', 'de', '2024-05-13'],
  ['an authority under its name of the day', 'Klaga hos Datainspektionen.', 'sv', '2020-12-31'],
  ['the law of today', 'Cookies setzen wir nach § 25 TDDDG.', 'de'],
  ['what is told as past', 'Klaga hos IMY (tidigare Datainspektionen).', 'sv'],
])('quiet: %s', (_, body, locale, day) => {
  expect(foundIn('controller: {name: A}', body, locale, 'en', day)).toEqual([]);
});
