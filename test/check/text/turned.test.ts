import { expect, test } from 'vitest';
import type { Locale } from '../../../schema/languages.ts';
import { isTurned } from '../../../src/check/text/lexicon/turned.ts';

type Pair = [Locale, string, Locale, string];
const turned = ([one, text, two, other]: Pair) =>
  isTurned({ text, locale: one }, { text: other, locale: two });

test.each<Pair>([
  ['en', 'We do not tell you of a breach.', 'fi', 'Kerromme loukkauksesta sinulle.'],
  ['sv', 'Registret är offentligt.', 'fi', 'Rekisteri ei ole julkinen.'],
  ['de', 'Personenkennziffern erheben wir.', 'fi', 'Henkilötunnuksia emme kerää.'],
  ['fi', 'Lähetämme tiedon viranomaiselle.', 'en', 'Nothing is reported to the authority.'],
])('%s "%s" denies %s "%s"', (...pair) => expect(turned(pair)).toBe(true));

test.each<Pair>([
  [
    'de',
    'Lehnen wir den Antrag ab, sagen wir warum.',
    'fi',
    'Jos emme suostu pyyntöön, kerromme syyn.',
  ],
  ['en', 'We answer without delay.', 'sv', 'Vi svarar utan dröjsmål.'],
  ['sv', 'Bara läraren ser uppgifterna.', 'en', 'Nobody but the teacher sees the data.'],
  ['fi', 'Pyyntö on maksuton.', 'en', 'The request costs nothing.'],
  ['de', 'Nein.', 'fi', 'Emme myy.'],
])('%s "%s" says the same as %s "%s"', (...pair) => expect(turned(pair)).toBe(false));
