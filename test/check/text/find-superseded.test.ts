import { expect, test } from 'vitest';
import { findSuperseded } from '../../../src/check/text/find-superseded.ts';

test.each([
  ['We follow the General Data Protection Regulation (EU) 2016/679.', []],
  ['Directive 95/46/EC was repealed.', []],
  ['Vi följer IMY:s (tidigare Datainspektionen) råd.', []],
  ['Auskunft nach § 34 BDSG.', []],
  ['The EU Directive 95/46/EC gives you rights.', ['95/46/EC']],
  ['Käsittely perustuu henkilötietolakiin.', ['henkilötietolakiin']],
  ['Rekisteriseloste (523/1999, 10 §)', ['523/1999']],
  [
    'Du har rätt till registerutdrag enligt personuppgiftslagen (1998:204).',
    ['personuppgiftslagen'],
  ],
  ['Behandlingen sker enligt PuL.', ['PuL']],
  ['Du kan klaga hos Datainspektionen.', ['Datainspektionen']],
  ['Du kan klaga hos Datainspektionen på Åland.', []],
  ['Kakor regleras i lagen (2003:389) om elektronisk kommunikation.', ['2003:389']],
  ['Kakor regleras i lagen (2022:482) om elektronisk kommunikation.', []],
  ['Asia voidaan viedä tietosuojalautakuntaan.', ['tietosuojalautakuntaan']],
  ['Rechtsgrundlage ist § 15 Abs. 3 TMG.', ['§ 15 Abs. 3 TMG']],
  ['Datenschutzbeauftragter nach § 4f BDSG', ['§ 4f BDSG']],
  ['Cookies setzen wir nach dem TTDSG.', ['TTDSG']],
  ['Rechtsgrundlage ist § 15 Absatz 3 TMG.', ['§ 15 Absatz 3 TMG']],
  ['Dies verlangt das Telemediengesetz.', ['Telemediengesetz']],
  ['Under the Data Protection Act 1998 you may ask for a copy.', ['Data Protection Act 1998']],
  ['The DPA 1998 gives you rights.', ['DPA 1998']],
  ['Your rights under the Data Protection Act 2018.', []],
  [
    'We comply with the Data Protection Acts 1988 and 2003.',
    ['Data Protection Acts 1988 and 2003'],
  ],
  ['We comply with the Data Protection Acts 1988 to 2018.', []],
])('%s', (sentence, words) => {
  expect(findSuperseded(sentence, '2026-11-30').map((found) => found.words)).toEqual(words);
});

test.each([
  ['2021-11-30', []],
  ['2021-12-01', ['TTDSG']],
  ['2024-05-14', ['TDDDG']],
])('on %s the Telemediengesetz gave way to %j', (day, successors) => {
  const found = findSuperseded('Rechtsgrundlage ist § 15 Abs. 3 TMG.', day);
  expect(found.map(({ successor }) => successor)).toEqual(successors);
});
