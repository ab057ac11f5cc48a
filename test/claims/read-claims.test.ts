import { describe, expect, it } from 'vitest';
import type { Claim } from '../../schema/claims.ts';
import type { Spoken } from '../../schema/languages.ts';
import { readyLanguage } from '../../src/claims/language.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const languages = {
  fi: readyLanguage('fi'),
  sv: readyLanguage('sv'),
  en: readyLanguage('en'),
  de: readyLanguage('de'),
};

function claimsOf(markdown: string, locale: Spoken): readonly Claim[] {
  return readClaims(parseMarkdown(markdown), markdown, languages[locale]).claims;
}

/** `+transfer!` is an affirmed and sure transfer, `-data` a denied one that is not, `?` is possible, `“` quoted. */
function told(markdown: string, locale: Spoken = 'en'): string[] {
  return claimsOf(markdown, locale).map(({ kind, polarity, certainty, sure }) => {
    const sign = polarity === 'denied' ? '-' : '+';
    const hedge = { stated: '', possible: '?', quoted: '“' }[certainty];
    return `${sign}${kind}${hedge}${sure ? '!' : ''}`;
  });
}

describe('a right', () => {
  it.each([
    [
      'en',
      'You have the right to object to direct marketing at any time, without giving reasons.',
      'objection',
    ],
    [
      'en',
      'You can withdraw your consent at any time without any adverse consequences.',
      'withdrawal',
    ],
    [
      'fi',
      'Voit peruuttaa suostumuksesi milloin tahansa ilman, että se vaikuttaa aiempaan käsittelyyn.',
      'withdrawal',
    ],
    ['fi', 'Sinulla on oikeus vastustaa suoramarkkinointia ilman perusteluja.', 'objection'],
    ['sv', 'Du har rätt att invända mot direktmarknadsföring utan motivering.', 'objection'],
    ['de', 'Sie können Ihre Einwilligung jederzeit ohne Nachteile widerrufen.', 'withdrawal'],
  ] as const)('is not denied by what it needs not: %s, %s', (locale, sentence, kind) => {
    const polarities = claimsOf(sentence, locale).filter((claim) => claim.kind === kind);
    expect(polarities.map(({ polarity }) => polarity)).toEqual(['affirmed']);
  });
});

describe('a denial that holds until somebody agrees', () => {
  it.each([
    ['en', 'We do not share your data with anyone without your consent.'],
    ['fi', 'Tietoja ei luovuteta ulkopuolisille ilman potilaan suostumusta.'],
    ['sv', 'Vi lämnar inte ut dina uppgifter till andra utan ditt samtycke.'],
    ['de', 'Wir geben Ihre Daten nicht an Dritte weiter ohne Ihre Einwilligung.'],
  ] as const)('makes the sharing possible: %s', (locale, sentence) => {
    const claims = claimsOf(sentence, locale).filter(({ kind }) => kind === 'recipient');
    expect(claims.map(({ polarity, certainty }) => `${polarity} ${certainty}`)).toContain(
      'affirmed possible',
    );
    expect(claims.filter(({ sure, certainty }) => sure || certainty === 'stated')).toEqual([]);
  });
});

describe('a sure claim', () => {
  it.each([
    ['en', 'We do not transfer your personal data outside the EEA.', '-transfer!'],
    ['en', 'We transfer your data to Google LLC in the United States.', '+transfer!'],
    ['en', 'We do not share your data with anyone.', '-recipient!'],
    ['en', 'We have not appointed a data protection officer.', '-officer-contact!'],
    ['en', 'Your data is transferred to our support centre in India.', '+transfer!'],
    ['en', 'Your application is decided automatically.', '+automated-decision!'],
    ['en', 'We keep your data for five years.', '+retention!'],
    ['en', 'We answer your request within one month.', '+deadline!'],
    ['fi', 'Emme siirrä henkilötietoja EU:n tai ETA:n ulkopuolelle.', '-transfer!'],
    ['fi', 'Siirrämme tietojasi Yhdysvaltoihin.', '+transfer!'],
    ['fi', 'Luovutamme tietojasi Kuusipysäköinti Oy:lle.', '+recipient!'],
    ['sv', 'Inga uppgifter överförs till tredje land.', '-transfer!'],
    ['sv', 'Vi överför dina uppgifter till Indien.', '+transfer!'],
    ['de', 'Eine Übermittlung in Drittländer findet nicht statt.', '-transfer!'],
    ['de', 'Ihre Daten werden in die USA übermittelt.', '+transfer!'],
  ] as const)('of %s: %s', (locale, sentence, claim) => {
    expect(told(sentence, locale)).toContain(claim);
  });

  it.each([
    ['en', 'We hardly transfer any data outside the EEA.'],
    ['en', 'Your data is not transferred outside the EEA by us.'],
    ['en', 'We do not directly share your data with third parties.'],
    ['en', 'Your data has not been transferred outside the EEA.'],
    ['fi', 'Emme itse siirrä tietoja ETA-alueen ulkopuolelle.'],
    ['en', 'We do not knowingly transfer data outside the EEA.'],
    ['en', 'We stopped transferring your data to the United States.'],
    ['en', 'Orders from customers in the United States hold your data.'],
    ['en', 'The adequacy decision does not cover this transfer of your data to Japan.'],
    ['en', 'If you fly there, we transfer your data to the United States.'],
    ['en', 'Our competitors store their customers’ data in the United States.'],
    ['en', 'We transfer data on the weather in Canada.'],
    ['en', 'We transfer your data to Canada Street 5 in Helsinki.'],
    ['en', 'Data is transferred from the United States to Finland.'],
    ['en', 'Share your data with Elm Ltd.'],
    ['en', 'Your data is shared with Elm Ltd by you.'],
    ['en', 'We deny transferring your data to the United States.'],
    ['en', 'We do not share all your data with third parties.'],
    ['en', 'You do not share your data with third parties.'],
    ['en', 'We do not refuse to share your data with third parties.'],
    ['en', 'We do not have to appoint a data protection officer.'],
    ['en', 'The data protection officer of Elm Bank is at dpo@elm.example.'],
    ['en', 'We make automated decisions on the heating of our rooms.'],
    ['en', 'We profile steel beams for customers.'],
    ['en', 'We store fingerprint readers.'],
    ['en', 'We kept your data for five years.'],
    ['en', 'Your data is kept by your bank for five years.'],
    ['en', 'Reply to our request within two weeks.'],
    ['fi', 'Emme lähtökohtaisesti siirrä tietoja ETA-alueen ulkopuolelle.'],
    ['fi', 'Tietoja ei siirretä ETA-alueen ulkopuolelle muutoin kuin pyynnöstäsi.'],
    ['fi', 'Lopetimme tietojen siirron Yhdysvaltoihin.'],
    ['sv', 'Vi överför i regel inga uppgifter utanför EES.'],
    ['sv', 'Vi slutade överföra dina uppgifter till USA.'],
    ['de', 'Weder Daten noch Unterlagen werden in Drittländer übermittelt.'],
    ['de', 'Wir übermitteln in der Regel keine Daten in Drittländer.'],
  ] as const)('is none of %s: %s', (locale, sentence) => {
    expect(told(sentence, locale).filter((claim) => claim.endsWith('!'))).toEqual([]);
  });

  it('is taken back by the next sentence', () => {
    const denial = 'We do not transfer your data outside the EEA.';
    expect(told(denial)).toContain('-transfer!');
    expect(told(`${denial} However, our printer does.`)).not.toContain('-transfer!');
  });
});

describe('a label', () => {
  it('tells of what it is called, or denies it where none is the answer', () => {
    expect(told('Transfers outside the EEA: none.')).toEqual(['-transfer!']);
    expect(told('Profiling – no')).toEqual(['-profiling!']);
    expect(told('Recipients: Elm Ltd')).toEqual(['+recipient!']);
  });
});

describe('what stands around a sentence', () => {
  it('makes items of a list what its lead says', () => {
    expect(told('We collect:\n\n- name\n- address\n')).toEqual(['+data', '+data']);
    expect(told('We do not collect:\n\n- name\n- address\n')).toEqual(['-data', '-data']);
  });

  it('makes question and answer one', () => {
    expect(told('Do you sell my data? No.')).toEqual(['-sale']);
    expect(told('## Do you sell my data?\n\nNo.')).toEqual(['-sale']);
    expect(told('Do you sell my data?')).toEqual([]);
  });

  it('reads a cell by the head of its column', () => {
    const table = '| Purpose | Retention period |\n| --- | --- |\n| Invoices | Six years |\n';
    expect(told(table)).toEqual(['+purpose', '+retention!']);
    expect(claimsOf(table, 'en')[1]?.values).toEqual({
      periods: [{ period: 'P6Y', bound: 'exactly' }],
    });
  });

  it('makes two claims of two clauses', () => {
    expect(told('We do not sell your data, but share it with our partners.')).toEqual([
      '-sale',
      '+recipient',
    ]);
  });
});

describe('values and places', () => {
  it('bounds a period and says what it runs from', () => {
    const [claim] = claimsOf(
      'We keep your data for at least five years after the end of the contract.',
      'en',
    );
    expect(claim?.values).toEqual({
      periods: [{ period: 'P5Y', bound: 'at-least', from: 'after the end of the contract' }],
    });
  });

  it('parts what a company’s form ends from what follows', () => {
    expect(told('We share your data with Elm Ltd. We do not sell your data.')).toEqual([
      '+recipient!',
      '-sale',
    ]);
  });

  it('places a sentence in its file, behind what is escaped', () => {
    const [claim] = claimsOf(
      'A \\* line &amp; more.\nWe keep **your** data for\nfive years. The end.',
      'en',
    );
    expect(claim).toMatchObject({ line: 2, column: 1, endLine: 3, endColumn: 12 });
  });
});
