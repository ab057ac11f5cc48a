import { describe, expect, test } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { judgeFor, judgeForTexts } from '../../src/publish/changes/word-judges.ts';
import { classifyChanges } from '../../src/redline/changes/classify-changes.ts';
import { type WordJudge, wordJudge } from '../../src/redline/changes/judge-words.ts';
import { type KindOfChange, proposeKind } from '../../src/redline/changes/propose-kind.ts';
import { compareBodies } from '../../src/redline/redline.ts';

function kindOf(before: string, after: string, judge: WordJudge): KindOfChange {
  const read = (text: string) => toHast(parseMarkdown(text));
  return proposeKind(classifyChanges(compareBodies(read(before), read(after)), judge), []).kind;
}

type Case = readonly [locale: Locale, before: string, after: string];

const material: readonly Case[] = [
  ['en', 'The fee is 10 €.', 'The fee is 10 $.'],
  [
    'en',
    'We collect:\n\nyour name\n\nyour phone at home',
    'We collect:\n\n- your name\n- your phone at home and sell it',
  ],
  ['en', '- a name\n- a phone with consent', '- a name\n  - a phone'],
  ['fi', 'Kuvia julkaistaan suostumuksellasi.', 'Kuvia julkaistaan suostumuksettasi.'],
  ['fi', 'Teemme sen ilmoituksen jälkeen.', 'Teemme sen ilmoituksetta.'],
  [
    'en',
    'Write to [our shop](https://shop.example).',
    'Write to [our shop](mailto:a@evil.example).',
  ],
  ['en', 'This is not able to name you.', 'This is notable to name you.'],
  ['en', 'We keep personal data.', 'We keep personal and non-personal data.'],
  ['en', 'You opt-in to it.', 'You opt-out of it.'],
  ['en', 'We store your data in the EU.', 'We store your data in the US.'],
  ['en', 'We write to you with your consent.', 'We write to you.'],
  ['en', 'We keep it for up to a year.', 'We keep it for at least a year.'],
  ['en', 'We give it to Acme Ltd.', 'We give it to Zeta Ltd.'],
  ['en', 'Acme Ltd handles it.', 'Zeta Ltd handles it.'],
  ['en', 'We keep your name.', 'We keep your name and location.'],
  ['en', 'We do not sell it.', 'We do sell it.'],
  ['en', 'We never sell it.', 'We sell it.'],
  ['en', 'We answer in a month.', 'We answer in three months.'],
  ['en', 'A copy is free.', 'A copy costs ten euros.'],
  ['en', 'We delete it if you ask.', 'We delete it.'],
  ['en', 'We read your letters.', 'We read your letters. Our partners read them too.'],
  ['en', 'We read your letters. Our partners read them too.', 'We read your letters.'],
  ['en', 'We use it weekly.', 'We use it daily.'],
  ['en', 'You can object.', 'You cannot object.'],
  ['en', 'Only our staff sees it.', 'Our staff sees it.'],
  ['en', '- names', '- names\n- health data'],
  ['fi', 'Säilytämme tiedot EU:ssa.', 'Säilytämme tiedot Yhdysvalloissa.'],
  ['fi', 'Säilytämme tietoja enintään vuoden.', 'Säilytämme tietoja vähintään vuoden.'],
  ['fi', 'Lähetämme kirjeen suostumuksellasi.', 'Lähetämme kirjeen.'],
  ['fi', 'Käsittelemme tietoja suostumuksella.', 'Käsittelemme tietoja suostumuksetta.'],
  ['fi', 'Emme luovuta tietoja.', 'Luovutamme tietoja.'],
  ['fi', 'Annamme tiedot kuljettajalle.', 'Annamme tiedot kumppaneille.'],
  ['fi', 'Vastaamme kuukaudessa.', 'Vastaamme kolmessa kuukaudessa.'],
  ['fi', 'Keräämme nimen.', 'Keräämme nimen ja terveystietoja.'],
  ['fi', 'Voit vastustaa käsittelyä.', 'Voit vastustaa käsittelyä, jos maksat siitä.'],
  ['fi', 'Palvelimet ylläpitää Esimerkki Oy.', 'Palvelimet ylläpitää Kuvitelma Oy.'],
  ['sv', 'Vi sparar uppgifterna i högst ett år.', 'Vi sparar uppgifterna i minst ett år.'],
  ['sv', 'Vi lämnar inte ut uppgifter.', 'Vi lämnar ut uppgifter.'],
  ['sv', 'Vi skickar brev med ditt samtycke.', 'Vi skickar brev.'],
  ['sv', 'Uppgifterna finns inom EES.', 'Uppgifterna finns utanför EES.'],
  ['sv', 'Vi samlar in ditt namn.', 'Vi samlar in ditt namn och din plats.'],
  ['sv', 'Du får kopian gratis.', 'Du får kopian mot avgift.'],
  ['sv', 'Vi svarar inom en månad.', 'Vi svarar inom tre månader.'],
  ['sv', 'Vi ger dem till transportören.', 'Vi ger dem till våra partner.'],
  ['en', '## We never sell data\n\nNames.', '## We sell data\n\nNames.'],
  ['en', '## Data in the EU\n\nNames.', '## Data in the US\n\nNames.'],
];

const undecided: readonly Case[] = [
  ['en', 'Children < 13 use it.', 'Children > 13 use it.'],
  ['en', 'Sold: ❌', 'Sold: ✅'],
  ['en', 'Kept in 🇸🇪', 'Kept in 🇳🇴'],
  ['en', 'Half ½ of it.', 'Half ¼ of it.'],
  ['en', 'There are 10<sup>2</sup> users.', 'There are 102 users.'],
  ['en', '- [x] We ask you\n- [ ] We keep it', '- [ ] We ask you\n- [x] We keep it'],
  ['fi', 'Säilytämme vuoden ajan.', 'Säilytämme vuosien ajan.'],
  ['en', 'A list:\n\na name\n\na phone at home', 'A list:\n\n- a name\n- a weird phone at home'],
  ['en', 'Only the clerk sees your number.', 'The clerk sees only your number.'],
  ['en', 'The camera is off until you switch it on.', 'The camera is on until you switch it off.'],
  ['fi', 'Tiedot siirtyvät kumppaneiltamme.', 'Tiedot siirtyvät kumppaneillemme.'],
  ['en', 'See [our shop](https://shop.example/a).', 'See our shop.'],
  ['en', 'We talk to the personnel.', 'We talk to the person.'],
  ['en', 'We repair your shoes.', 'We repair your hats.'],
  ['en', 'We keep it in a safe.', 'We keep it in a drawer.'],
  ['en', 'See [our shop](https://shop.example/a).', 'See [our shop](https://shop.example/b).'],
  ['fi', 'Huollamme kengät.', 'Huollamme hatut.'],
  ['sv', 'Vi lagar dina skor.', 'Vi lagar dina hattar.'],
];

const editorial: readonly Case[] = [
  ['en', 'You may withdraw it at any time.', 'At any time you may withdraw it.'],
  ['fi', 'Henkiötietojesi käsittelyä.', 'Henkilötietojesi käsittelyä.'],
  ['fi', 'Emme säilytä korttisi numeroa vuotta.', 'Korttisi numeroa emme säilytä vuotta.'],
  ['en', 'We recieve neccessary data seperately.', 'We receive necessary data separately.'],
  ['en', 'Our web shop keeps a long term archive.', 'Our webshop keeps a long-term archive.'],
  ['en', 'We answer in twenty-four hours.', 'We answer in 24 hours.'],
  ['en', 'See our shop.', 'See [our shop](https://shop.example/a).'],
  ['en', 'Write to info@shop.', 'Write to [info@shop](mailto:info@shop).'],
  ['fi', 'Anna sähköposti osoitteesi.', 'Anna sähköpostiosoitteesi.'],
  ['fi', 'Voit pyytää ne poistettavaksi.', 'Voit pyytää ne poistettaviksi.'],
  ['sv', 'Ange din e-post adress.', 'Ange din e-postadress.'],
  ['sv', 'Vi behandlar person uppgifter.', 'Vi behandlar personuppgifter.'],
  ['en', 'We will keep it.', 'We’ll keep it.'],
  ['en', 'We recieve your order.', 'We receive your order.'],
  ['en', 'We organise it.', 'We organize it.'],
  ['en', 'Our partner gets it.', 'Our partners get it.'],
  ['en', 'We keep it for five years.', 'We keep it for 5 years.'],
  ['en', 'We ask you, e.g. by letter.', 'We ask you, for example by letter.'],
  ['en', 'The company keeps the list.', 'The firm retains the list.'],
  ['en', '## What we collect\n\nNames.', '## The information we collect\n\nNames.'],
  ['en', '## Who we share data with\n\nNobody.', '## Recipients\n\nNobody.'],
  ['en', 'Today we wash and iron shirts.', 'We wash and iron shirts today.'],
  ['en', 'See [us](http://www.shop.example/).', 'See [us](https://shop.example).'],
  ['fi', 'Säilytämme tiedot.', 'Tiedot säilytetään.'],
  ['fi', 'Kerromme siitä esim. kirjeellä.', 'Kerromme siitä esimerkiksi kirjeellä.'],
  ['fi', 'Lue lisää verkkosivuiltamme.', 'Lue lisää verkkosivuilta.'],
  ['fi', 'Pidämme luetteloa asiakkaista.', 'Pidämme asiakkaista luetteloa.'],
  ['sv', 'Vi sparar uppgifterna.', 'Vi lagrar uppgifterna.'],
  ['sv', 'Läs mer på webbplatsen, t.ex. om köp.', 'Läs mer på webbplatsen, till exempel om köp.'],
  ['sv', 'Adressen finns i registret.', 'Adresserna finns i registren.'],
];

const cosmetic: readonly Case[] = [
  ['en', 'For third country transfers.', 'For third-country transfers.'],
  ['en', "We don't know.", 'We don’t know.'],
  ['en', 'Your e-mail address.', 'Your e\u00ADmail address.'.replace('e\u00AD', 'e-')],
  ['en', 'Your information here.', 'Your infor\u00ADmation here.'],
  ['en', 'He said "yes" to it.', 'He said “yes” to it.'],
  ['en', 'We keep it.', 'We **keep** it.'],
  ['fi', 'Pyydä 2 kertaa.', 'Pyydä 2\u00A0kertaa.'],
];

describe.each([
  ['material', material],
  ['undecided', undecided],
  ['editorial', editorial],
] as const)('%s', (kind, cases) => {
  test.each(cases)('%s: %s -> %s', (locale, before, after) => {
    expect(kindOf(before, after, judgeFor(locale))).toBe(kind);
  });

  test.each(cases)('%s, guessed: %s -> %s', (_, before, after) => {
    expect(kindOf(before, after, judgeForTexts(before, after))).toBe(kind);
  });
});

test('of scripts without spaces each character is a word', () => {
  const judge = wordJudge(null);
  expect(kindOf('我们不出售您的数据。', '我们出售您的数据。', judge)).toBe('undecided');
  expect(kindOf('データはフィンランドに。', 'データはアメリカに。', judge)).toBe('undecided');
});

test.each(cosmetic)('cosmetic or nothing: %s: %s -> %s', (locale, before, after) => {
  expect(['none', 'cosmetic']).toContain(kindOf(before, after, judgeFor(locale)));
});

describe('the day of an update', () => {
  test.each<Case>([
    ['en', 'Last updated: 10 February 2020.', 'Last updated: 19 May 2020.'],
    ['fi', 'Päivitetty 12.08.2019', 'Päivitetty 01.09.2026'],
    ['fi', 'Viimeisin päivitys: 1. syyskuuta 2026', 'Viimeisin päivitys: 1. lokakuuta 2026'],
    ['sv', 'Senast uppdaterad den 1 maj 2025', 'Senast uppdaterad den 2 juni 2026'],
    ['fi', 'Päivitetty viimeksi 4.3.2025.', 'Päivitetty viimeksi 18.9.2025.'],
    [
      'sv',
      'Den här texten ändrades senast den 4 mars 2025.',
      'Den här texten ändrades senast den 5 april 2026.',
    ],
    [
      'en',
      'This notice was last revised on 4 March 2025.',
      'This notice was last revised on 5 April 2026.',
    ],
  ])('%s: %s -> %s', (locale, before, after) => {
    expect(kindOf(before, after, judgeFor(locale))).toBe('date');
  });

  test.each<Case>([
    ['en', 'Updated on 1 May 2020. We keep data.', 'Updated on 2 May 2020. We sell data.'],
    ['en', 'We keep data until 1 May 2020.', 'We keep data until 1 May 2030.'],
    ['fi', 'Päivitetty 5 vuoden välein.', 'Päivitetty 6 vuoden välein.'],
  ])('is not %s: %s -> %s', (locale, before, after) => {
    expect(kindOf(before, after, judgeFor(locale))).toBe('material');
  });
});

describe('what a change must not hide behind', () => {
  test.each<[KindOfChange, ...Case]>([
    ['editorial', 'en', 'We delete it.', 'It is deleted.'],
    ['undecided', 'en', 'We mend it.', 'They mend it.'],
    ['material', 'en', 'We cannot share it.', 'We do not share it.'],
    ['editorial', 'en', 'We use it to send letters.', 'We use it in order to send letters.'],
    ['material', 'en', 'We keep orders to help you.', 'We keep to help you.'],
    ['editorial', 'en', 'The adress is old.', 'The address is old.'],
    ['material', 'fi', 'Kysymme tietoja suostumuksella.', 'Kysymme tietoja suostumuksetta.'],
    ['undecided', 'en', 'See [a map](https://a.example).', 'See [the map](https://b.example).'],
    [
      'material',
      'en',
      'Ask [a clerk](mailto:a@a.example).',
      'Ask [the clerk](mailto:b@a.example).',
    ],
    ['undecided', 'en', '![A map](a.svg)', '![The map](b.svg)'],
    ['editorial', 'sv', 'Vi samlar in dina uppgifter.', 'Dina uppgifter samlas in.'],
  ])('%s: %s: %s -> %s', (kind, locale, before, after) => {
    expect(kindOf(before, after, judgeFor(locale))).toBe(kind);
  });
});

test('of a language without lists nothing but typography is shown to be the same', () => {
  const judge = wordJudge(null);
  expect(kindOf('Wir speichern sie.', 'Wir lagern sie.', judge)).toBe('undecided');
  expect(kindOf('Es heißt "so".', 'Es heißt „so“.', judge)).toBe('cosmetic');
});

test.each([
  [
    'German',
    'Wir speichern Ihre Daten nur, soweit dies in der Regel an Sie und im Interesse aller nötig ist, was Sie tun.',
  ],
  [
    'Danish',
    'Vi behandler dine oplysninger på grundlag af samtykke, og du kan til enhver tid trække dit samtykke tilbage.',
  ],
])('a text in %s is not taken for one in a language with lists', (_name, text) => {
  expect(judgeForTexts(text, text).isListed).toBe(false);
});
