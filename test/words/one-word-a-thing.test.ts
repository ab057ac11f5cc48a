import { expect, test } from 'vitest';
import type { Spoken } from '../../schema/languages.ts';
import { compared as comparedGerman } from '../../src/words/de/compared.ts';
import { german } from '../../src/words/de/index.ts';
import { compared as comparedEnglish } from '../../src/words/en/compared.ts';
import { english } from '../../src/words/en/index.ts';
import { compared as comparedFinnish } from '../../src/words/fi/compared.ts';
import { finnish } from '../../src/words/fi/index.ts';
import { compared as comparedSwedish } from '../../src/words/sv/compared.ts';
import { swedish } from '../../src/words/sv/index.ts';

/** All that a language prints: what browsers load of it stands apart. */
const printed = {
  fi: { ...finnish.words, compared: comparedFinnish },
  sv: { ...swedish.words, compared: comparedSwedish },
  en: { ...english.words, compared: comparedEnglish },
  de: { ...german.words, compared: comparedGerman },
};

/** Words that were chosen against, each with what is said instead: one word a thing, in all that is said to readers and authors. */
const chosenAgainst: readonly [locale: Spoken, pattern: RegExp, instead: string][] = [
  [
    'en',
    /(?:^|[.:;] |\b(?:which|what|that|whether|where|if|because) )(?:the |your |personal )?data (?:is|was|has|does)\b/iu,
    'data are',
  ],
  ['en', /\b(?:much|little|this) data\b/iu, 'these data'],
  ['en', /\bwhom this\b/iu, 'who this'],
  ['en', /only the look|or the like/iu, 'formatting only; or other content'],
  ['fi', /^\{f\}: ennen|muuttunut: ennen|Siirretty kohdasta/u, 'oli {a}, nyt {b}'],
  ['fi', /Lukevat myös|Kerro poistot|Suojasi/u, 'Evästettä lukee myös; Näytä poistot; Suojatoimet'],
  ['fi', /tietojen saajat/u, 'vastaanottajat'],
  ['fi', /miten valitat/u, 'oikeudestasi tehdä valitus'],
  ['sv', /motsätt|göra invändningar|tacka nej/iu, 'invända; säga nej'],
  ['sv', /(?:invänd|förbjud)\p{L}* (?:mot )?(?:direktm|reklam)/iu, 'säga nej till'],
  ['sv', /^I kraft \{/u, 'gällande {r}'],
  ['sv', /skrivsätt|^Omskrivning/iu, 'Skrivfel rättade; Återgiven med andra ord'],
  ['de', /gültig (?:\{|ab|vom)/iu, 'in Kraft'],
  ['fi', /\bArt\. ?\d/u, '7 artiklan 1 kohta'],
  ['sv', /\bArt\. ?\d/u, 'artikel 7.1'],
];

/** Every text that a language prints, with the way to it. */
function textsOf(tree: unknown, way: string): [way: string, text: string][] {
  if (typeof tree === 'string') return [[way, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, value]) => textsOf(value, `${way}.${name}`));
}

test.each(chosenAgainst)('%s says nowhere %s, but %s', (locale, pattern) => {
  const said = textsOf(printed[locale], 'words');
  expect(said.length).toBeGreaterThan(1000);
  // What people call things when they search is theirs to choose, and what facts print stays as released notices have shown it.
  const own = said.filter(([way]) => !/^words\.(?:asked|told|values|law)\./u.test(way));
  expect(own.filter(([, text]) => pattern.test(text))).toEqual([]);
});

test('an arrow is drawn nowhere in what readers see', () => {
  const arrows = Object.values(printed).flatMap(({ pages, compared }) =>
    [...textsOf(pages, 'pages'), ...textsOf(compared, 'compared')].filter(([, text]) =>
      /[→←⇒]/u.test(text),
    ),
  );
  expect(arrows).toEqual([]);
});
