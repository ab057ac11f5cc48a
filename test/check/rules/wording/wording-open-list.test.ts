import { expect, test } from 'vitest';
import { wordingOpenList } from '../../../../src/check/rules/wording/wording-open-list.ts';
import { wordsFound } from '../../text/wording/support.ts';

test.each([
  {
    name: 'a whole list',
    section: [
      'en',
      'dataCategories: [{id: contact, name: Contact details}]',
      'We collect your name and address.',
    ],
    found: [],
  },
  {
    name: 'denied, compared and illustrated',
    section: [
      'fi',
      'dataCategories: [{id: contact, name: Contact details}]',
      'Emme kerää arkaluonteisia tietoja, kuten terveystietoja. Toimimme kuten laki edellyttää. Puhelinnumero annetaan muodossa esim. +358 40 123.',
    ],
    found: [],
  },
  {
    name: 'a case',
    section: [
      'en',
      'purposes: [{id: orders, name: Handling your orders}]',
      'We suggest more of the kind: if you bought skis, for example, we show wax.',
    ],
    found: [],
  },
  {
    name: 'requests',
    section: ['en', 'requests: {email: [privacy@shop.example]}', 'Write, for example, by e-mail.'],
    found: [],
  },
  {
    name: 'rights of other kinds',
    section: [
      'en',
      'rights: {access: {text: You get your data.}}',
      'Write to us for example by e-mail.',
    ],
    found: [],
  },
  {
    name: 'the first of several examples',
    section: [
      'fi',
      'purposes: [{id: ads, name: Markkinointi}]',
      'Käytämme esimerkiksi tietoa luetuista artikkeleista. Kohdennamme sillä mainoksia. Toinen esimerkki on analyysi käynneistä.',
    ],
    found: [],
  },
  {
    name: 'laws that a fact should name',
    section: [
      'fi',
      'retention: [{id: a, criterion: sen mukaan kuin lainsäädäntö vaatii, seen: Osa säilytetään kuten kirjanpitolainsäädäntö vaatisi}]',
      'Osa säilytetään kuten kirjanpitolainsäädäntö vaatisi.',
    ],
    found: [],
  },
  {
    name: 'English',
    section: [
      'en',
      'dataCategories: [{id: contact, name: Contact details}]',
      'We collect data such as your name.',
    ],
    found: ['5:17 "such as"'],
  },
  {
    name: 'Finnish',
    section: [
      'fi',
      'dataCategories: [{id: contact, name: Contact details}]',
      'Keräämme mm. nimen. Muita tietoja ovat esimerkiksi tilaukset.',
    ],
    found: ['5:10 "mm."', '5:40 "esimerkiksi"'],
  },
  {
    name: 'Swedish',
    section: [
      'sv',
      'dataCategories: [{id: contact, name: Contact details}]',
      'Vi samlar in t.ex. Namn och adress.',
    ],
    found: ['5:14 "t.ex."'],
  },
  {
    name: 'rights by example',
    section: [
      'fi',
      'rights: {access: {text: You get your data.}}',
      'Sinulla on asetuksen mukaiset oikeudet, kuten oikeus saada tiedot poistetuiksi.',
    ],
    found: ['5:41 "kuten"'],
  },
  {
    name: 'the second of two',
    section: [
      'en',
      'dataCategories: [{id: contact, name: Contact details}]',
      'We do not collect special data, for example on health. We collect, for example, your name.',
    ],
    found: ['5:68 "for example"'],
  },
] as const)('$name', ({ section, found }) => {
  expect(wordsFound(wordingOpenList, section)).toEqual(found);
});
