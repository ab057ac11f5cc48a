import { expect, test } from 'vitest';
import { findSuperseded } from '../../src/audit/find-superseded.ts';

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
  ['Asia voidaan viedä tietosuojalautakuntaan.', ['tietosuojalautakuntaan']],
  ['Rechtsgrundlage ist § 15 Abs. 3 TMG.', ['§ 15 Abs. 3 TMG']],
  ['Datenschutzbeauftragter nach § 4f BDSG', ['§ 4f BDSG']],
  ['Cookies setzen wir nach dem TTDSG.', ['TTDSG']],
])('%s', (sentence, words) => {
  expect(findSuperseded(sentence).map((found) => found.words)).toEqual(words);
});
