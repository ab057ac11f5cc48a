import { expect, test } from 'vitest';
import { isConvenience } from '../../../src/check/text/convenience.ts';

test.each([
  'It would be too much work for us.',
  'We do not want volunteers to feel distrusted.',
  'Se olisi liian työlästä.',
  'Emme halua huolestuttaa hakijoita.',
  'Det skulle vara för krävande för oss.',
  'Vi vill inte oroa någon.',
  'Wir informieren Sie darüber nicht, weil das für uns zu aufwendig ist.',
  'Weil wir niemanden beunruhigen wollen und Sie daher nicht informieren möchten.',
])('no reason: %s', (reason) => {
  expect(isConvenience(reason)).toBe(true);
});

test.each([
  'The lists hold 40 000 people: telling each of them would be too much work.',
  'It would be too expensive, for we do not know where the people live.',
  'Telling you would defeat the inquiry.',
  'Emme tunne kuvissa olevia, ja heidän etsimisensä olisi liian työlästä.',
  'Arkistossa on tuhansia henkilöitä, ja kertominen olisi liian kallista.',
  'Det gäller arkiverat material om tusentals personer, och det vore för krävande.',
  'Uppgifterna används bara för statistik.',
  'Wir haben keine Kontaktdaten dieser Personen; sie zu suchen wäre zu aufwendig.',
  'Die Information würde die Ermittlung gefährden.',
])('a reason: %s', (reason) => {
  expect(isConvenience(reason)).toBe(false);
});
