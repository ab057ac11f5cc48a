import { expect, test } from 'vitest';
import { locales } from '../../../../schema/languages.ts';
import { composeLetters } from '../../../../src/publish/pages/notice/request-letters.ts';
import { noticeOf } from '../../../support/notices.ts';

const rights = `rights:
  access: {text: You may see your data.}
  erasure: {text: You may have your data erased.}
  portability: {none: We process nothing on consent or a contract.}
  directMarketing: {text: You may object to marketing.}
`;

test('there is a letter for each right that is granted, and for no other', () => {
  const letters = composeLetters(noticeOf(rights, 'Text.', 'en'), 'a+b@shop.example');
  expect(letters.map(({ right }) => right)).toEqual(['access', 'erasure', 'directMarketing']);
});

test('the mail holds the words that stand beside it', () => {
  const [access] = composeLetters(noticeOf(rights, 'Text.', 'fi'), 'a+b@shop.example');
  expect(access?.lines.join(' ')).toMatchInlineSnapshot(
    `"Hei, käsittelettekö henkilötietojani? Jos käsittelette, pyydän niistä jäljennöksen ja tietosuoja-asetuksen 15 artiklassa luetellut tiedot. Löydätte minut tällä tiedolla (esim. sähköposti tai asiakasnumero): … Haluan vastauksen (sähköpostilla/postitse): … Nimi: …"`,
  );
  const mail = new URL(access?.mail ?? '');
  expect(mail.pathname).toBe('a%2Bb@shop.example');
  expect(mail.searchParams.get('subject')).toBe('Pyyntö saada omat tietoni');
  expect(mail.searchParams.get('body')?.split('\r\n\r\n')).toEqual(access?.lines);
});

test('without an address there is the text alone', () => {
  const [access] = composeLetters(noticeOf(rights, 'Text.', 'sv'), undefined);
  expect(access).toMatchObject({ mail: null, subject: 'Begäran om tillgång till mina uppgifter' });
});

test('every letter ends with a name to fill in, in every language', () => {
  const names = { fi: 'Nimi: …', sv: 'Namn: …', en: 'Name: …', de: 'Name: …' };
  for (const locale of locales) {
    for (const { lines } of composeLetters(noticeOf(rights, 'Text.', locale), undefined)) {
      expect(lines.at(-1)).toBe(names[locale]);
    }
  }
});
