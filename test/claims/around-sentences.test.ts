import { describe, expect, it } from 'vitest';
import type { Spoken } from '../../schema/languages.ts';
import { readyLanguage } from '../../src/claims/language.ts';
import { readPhrase } from '../../src/claims/patterns/phrase.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const languages = {
  fi: readyLanguage('fi'),
  sv: readyLanguage('sv'),
  en: readyLanguage('en'),
  de: readyLanguage('de'),
};

function told(markdown: string, locale: Spoken): string[] {
  const { claims } = readClaims(parseMarkdown(markdown), markdown, languages[locale]);
  return claims.map(({ kind, polarity }) => `${polarity === 'denied' ? '-' : '+'}${kind}`);
}

describe('what stands around a line says what it tells', () => {
  it.each([
    ['de', 'Wie lange speichern Sie meine Daten? Zwei Jahre.', ['+retention']],
    ['de', '# Woher stammen Ihre Daten?\n\nVon der Auskunft Muster GmbH.', ['+source']],
    ['en', 'How long do you keep it? Two years.', ['+retention']],
    ['sv', 'Hur länge sparas mina uppgifter? Två år.', ['+retention']],
    ['fi', '# Kuinka kauan säilytämme tietoja?\n\nKaksi vuotta.', ['+retention']],
    ['fi', '# Tietolähteet\n\nJäsen itse ja väestötietojärjestelmä.', ['+source']],
    ['sv', '# Källor\n\nMedlemmen själv och befolkningsdatasystemet.', ['+source']],
    ['en', '# Transfers outside the EU – NO', ['-transfer']],
    ['fi', '# Profilointi: ei\n\nPalvelin on Suomessa.', ['-profiling']],
    ['de', '# Profiling: nein', ['-profiling']],
    ['en', 'We keep:\n\n- Rental agreements: ten years', ['+retention']],
  ] as const)('in %s: %s', (locale, markdown, claims) => {
    expect(told(markdown, locale)).toEqual(claims);
  });

  it.each([
    ['en', 'Do we keep your card number? Two years is the warranty.'],
    ['fi', '# Tietolähteet\n\nSauna lämpenee kello kuusi.'],
    ['en', '# Profiling: why we avoid the word'],
    ['fi', 'Rekisterinpitäjän nimi ja osoite'],
    ['sv', 'Rätten att invända mot behandling och direktreklam'],
    ['fi', 'Henkilötietojen siirto EU:n tai ETA:n ulkopuolelle'],
  ] as const)('but nothing in %s: %s', (locale, markdown) => {
    expect(told(markdown, locale)).toEqual([]);
  });
});

it('denies what a relative clause names, and keeps the surer of two', () => {
  expect(told('Vi samlar inte in uppgifter som gäller barn.', 'sv')).toEqual(['-children']);
  expect(told('Emme kerää tietoja, jotka koskevat lapsia.', 'fi')).toContain('-children');
});

it('refuses a phrase that joins a set with a word', () => {
  expect(() => readPhrase('{data}|records', new Map())).toThrow('stands alone');
});
