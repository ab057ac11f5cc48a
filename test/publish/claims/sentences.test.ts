import { expect, test } from 'vitest';
import { type Locale, locales } from '../../../schema/languages.ts';
import { sayClaims } from '../../../src/cli/claims-between.ts';
import { wordsIn } from '../../../src/words/spoken.ts';
import { bothKinds } from './both-kinds.ts';

/** What readers are told of two texts, without the sentences that are quoted. */
const told = (locale: Locale, before: string, after: string) =>
  sayClaims(bothKinds(before, after, locale).claims, locale).map((sentence) =>
    sentence.replace(/ [“”„][^“”„]*[“”]$/u, ''),
  );

test.each<[Locale, string, string, string]>([
  [
    'en',
    'We do not transfer your data outside the EEA.',
    'We transfer your data to the United States.',
    'The text now says that data go to the United States; before, it said the opposite.',
  ],
  [
    'en',
    'We keep your data for two years.',
    'We keep your data for ten years.',
    'The text now says that data are kept for 10 years.',
  ],
  [
    'en',
    'Your consent is the basis on which we process your data.',
    'We process your data on the basis of our legitimate interests.',
    'The text now seems to say that processing has this legal basis: legitimate interests.',
  ],
  [
    'en',
    'You have the right to erase your data.',
    'You have no right to erase your data.',
    'The text now seems to say that your right to have your data erased is limited or refused; before, it seemed to say the opposite.',
  ],
  [
    'fi',
    'Emme luovuta tietojasi muille.',
    'Luovutamme tietojasi Kuusi Oy:lle.',
    'Tekstissä sanotaan nyt, että tietoja luovutetaan muille (Kuusi Oy). Aiemmin siinä sanottiin päinvastoin.',
  ],
  [
    'fi',
    'Säilytämme tietojasi kaksi vuotta.',
    'Säilytämme tietojasi vähintään kymmenen vuotta.',
    'Tekstissä sanotaan nyt ilmeisesti, että tietojen säilytysaika on vähintään 10 vuotta.',
  ],
  [
    'sv',
    'Vi överför inte dina uppgifter utanför EES.',
    'Vi överför dina uppgifter till Indien.',
    'Enligt texten är det nu så att uppgifter överförs till Indien. Tidigare stod det tvärtom.',
  ],
  [
    'de',
    'Sie haben das Recht auf Löschung Ihrer Daten.',
    'Sie haben kein Recht auf Löschung Ihrer Daten.',
    'Im Text scheint nun zu stehen, dass Ihr Recht auf Löschung Ihrer Daten eingeschränkt oder verweigert wird. Zuvor schien dort das Gegenteil zu stehen.',
  ],
  [
    'en',
    'Write to us.',
    'Write to us. We may transfer your data to India.',
    'The text now seems to say that data may go to India.',
  ],
  [
    'fi',
    'Kirjoita meille.',
    'Kirjoita meille. Tietojasi voidaan siirtää Intiaan.',
    'Tekstissä sanotaan nyt ilmeisesti, että tietoja voidaan siirtää Intiaan.',
  ],
  [
    'sv',
    'Skriv till oss.',
    'Skriv till oss. Vi kan överföra dina uppgifter till Indien.',
    'Enligt texten verkar det nu vara så att uppgifter kan överföras till Indien.',
  ],
  [
    'de',
    'Schreiben Sie uns.',
    'Schreiben Sie uns. Ihre Daten können nach Indien übermittelt werden.',
    'Im Text scheint nun zu stehen, dass Daten nach Indien übermittelt werden können.',
  ],
])('%s: %s -> %s', (locale, before, after, sentence) => {
  expect(told(locale, before, after)).toEqual([sentence]);
});

test.each<[Locale, string, string]>([
  [
    'en',
    'As a rule we do not transfer your data outside the EEA.',
    'We transfer your data to the United States.',
  ],
  [
    'en',
    'We do not transfer your data outside the EEA. We may transfer your data to India.',
    'We transfer your data to the United States.',
  ],
  [
    'fi',
    'Säännönmukaisesti tietoja ei siirretä ETA:n ulkopuolelle.',
    'Tietoja siirretään Yhdysvaltoihin.',
  ],
  ['fi', 'Säännönmukaisesti emme myy tietojasi.', 'Myymme tietojasi.'],
  [
    'sv',
    'I regel överför vi inte dina uppgifter utanför EES.',
    'Vi överför dina uppgifter till Indien.',
  ],
  [
    'de',
    'In der Regel übermitteln wir Ihre Daten nicht in Drittländer.',
    'Wir übermitteln Ihre Daten nach Indien.',
  ],
  ['de', 'Wir verkaufen Ihre Daten nicht.', 'Wir verkaufen Ihre Daten.'],
])(
  'the opposite of what nobody surely denied is no opposite, in %s: %s',
  (locale, before, after) => {
    const [first, ...others] = told(locale, before, after);
    expect(first).toMatch(/ now |nyt|nu |nun/u);
    expect([first, ...others].join(' ')).not.toMatch(/opposite|päinvastoin|tvärtom|Gegenteil/u);
  },
);

test('what was deleted seems to be said no longer', () => {
  expect(told('en', 'Write to us.\n\nWe do not sell your data.', 'Write to us.')).toEqual([
    'The text no longer seems to say that data are not sold.',
  ]);
});

test('nobody is reassured by a denial that is not sure, which programs are told of', () => {
  const [before, after] = ['Write to us.', 'Write to us. We do not sell your data.'];
  expect(told('en', before, after)).toEqual([]);
  expect(bothKinds(before, after, 'en').claims).toHaveLength(1);
});

test('a legal basis that is not sure is told where another stood before', () => {
  const text = 'Write to us. We process your data on the basis of your consent.';
  expect(told('en', 'Write to us.', text)).toEqual([]);
  expect(bothKinds('Write to us.', text, 'en').claims).toHaveLength(1);
});

test('what the law says in general, and data that come in, are no claims of ours', () => {
  expect(
    told(
      'en',
      '',
      'The GDPR requires controllers to transfer data to the United States with care.',
    ),
  ).toEqual([]);
  expect(told('en', '', 'The Agency discloses your data to us.')).toEqual([]);
  expect(told('en', '', 'We store your data in Ireland.')).toEqual([]);
});

test('of a text that claims much that is new only what is sure is told', () => {
  const text = [
    'We transfer your data to India.',
    'We keep your data for ten years.',
    'You can withdraw your consent.',
    'You can complain to the supervisory authority.',
    'You have the right to erase your data.',
  ].join('\n\n');
  expect(told('en', '', text)).toEqual(['The text now says that data go to India.']);
});

test.each(locales)('a clause of %s names a value where its name says so', (locale) => {
  const { clauses, sure, seems } = wordsIn(locale).claimChanges;
  const named = Object.entries(clauses).filter(([, clause]) => clause.includes('{x}'));
  const expected = Object.keys(clauses).filter((name) => /-named$|^retention-/u.test(name));
  expect(named.map(([name]) => name)).toEqual(expected);
  for (const sentence of [...Object.values(sure), ...Object.values(seems)]) {
    expect(sentence).toContain('{x}');
  }
});

test.each<[Locale, string]>([
  ['en', 'We used to sell your data.'],
  ['en', 'Earlier we sold your data to Acme Ltd.'],
  ['en', 'Until 2020 we transferred your data to the United States.'],
  ['en', 'Your data were transferred to India.'],
  ['fi', 'Aiemmin myimme tietojasi.'],
  ['fi', 'Tietojasi siirrettiin Yhdysvaltoihin vuoteen 2020 asti.'],
  ['sv', 'Tidigare sålde vi dina uppgifter.'],
  ['sv', 'Dina uppgifter överfördes till Indien.'],
  ['de', 'Früher haben wir Ihre Daten verkauft.'],
  ['de', 'Ihre Daten wurden bis 2020 nach Indien übermittelt.'],
])('what was is not told as what the text says now, in %s: %s', (locale, sentence) => {
  expect(told(locale, 'Post.', `Post. ${sentence}`)).toEqual([]);
});

test.each<[Locale, string, string]>([
  ['en', 'We transfer your data from Canada to Finland.', 'We transfer your data to Canada.'],
  ['fi', 'Siirrämme tietojasi Kanadasta Suomeen.', 'Siirrämme tietojasi Kanadaan.'],
  [
    'sv',
    'Vi överför dina uppgifter från Kanada till Finland.',
    'Vi överför dina uppgifter till Kanada.',
  ],
  [
    'de',
    'Wir übermitteln Ihre Daten aus Kanada nach Finnland.',
    'Wir übermitteln Ihre Daten nach Kanada.',
  ],
])('a country that data come from is not where they go, in %s: %s', (locale, from, to) => {
  expect(told(locale, 'Post.', `Post. ${from}`)).toEqual([]);
  expect(told(locale, 'Post.', `Post. ${to}`)).toHaveLength(1);
});

test('whence data are read, and what goes on from there, are told', () => {
  const [first] = told('fi', 'Post.', 'Post. Siirrämme tietojasi Kanadasta Intiaan.');
  expect(first).toContain('Intiaan');
});
