import { describe, expect, it } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import { readyLanguage } from '../../src/claims/language.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

function claimsOf(locale: Locale, text: string) {
  return readClaims(parseMarkdown(text), text, readyLanguage(locale)).claims;
}

describe('what a comma sets against a deed', () => {
  it.each([
    ['en', 'recipient', 'We share your data with Post Ltd, not with Bank Ltd.'],
    ['en', 'transfer', 'We transfer your data to the United Kingdom, not to the United States.'],
    ['en', 'sale', 'We sell your data, not your photos.'],
    ['en', 'transfer', 'We transfer your data outside the EU, not outside the EEA.'],
    ['fi', 'recipient', 'Luovutamme tietosi Posti Oy:lle, emme Pankki Oy:lle.'],
    ['sv', 'transfer', 'Vi överför dina uppgifter till tredjeländer, inte utanför EES.'],
    ['de', 'transfer', 'Wir übermitteln Ihre Daten außerhalb der EU, nicht außerhalb des EWR.'],
  ] as const)('in %s leaves the %s affirmed: %s', (locale, kind, text) => {
    const own = claimsOf(locale, text).filter((claim) => claim.kind === kind);
    expect(own.map(({ polarity }) => polarity)).toEqual(['affirmed']);
  });

  it('denies what stands behind it', () => {
    expect(claimsOf('en', 'Your data stay with us, never sold to anyone.')).toMatchObject([
      { kind: 'sale', polarity: 'denied' },
    ]);
  });
});

describe('what an *and* adds', () => {
  it.each([
    ['en', 'Personal data is not transferred outside the EEA and is sent to third countries.'],
    ['sv', 'Vi skickar paket till Kanada och sparar dina uppgifter i Finland.'],
    ['de', 'Wir senden Pakete nach Kanada und speichern Ihre Daten hier.'],
    ['fi', 'Toimitamme tilauksesi Kanadaan ja säilytämme tietosi Suomessa.'],
  ] as const)('in %s makes no transfer sure: %s', (locale, text) => {
    expect(claimsOf(locale, text).filter(({ sure }) => sure)).toEqual([]);
  });

  it.each([
    ['fi', 'Lähetämme nimesi ja osoitteesi Kanadaan.'],
    ['sv', 'Vi skickar dina uppgifter och foton till Kanada.'],
  ] as const)('in %s to the same deed takes nothing from it: %s', (locale, text) => {
    expect(claimsOf(locale, text)).toMatchObject([{ kind: 'transfer', sure: true }]);
  });
});
