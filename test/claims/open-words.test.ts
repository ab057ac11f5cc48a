import { describe, expect, it } from 'vitest';
import { readyLanguage } from '../../src/claims/language.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const languages = { en: readyLanguage('en'), de: readyLanguage('de') };

/** The sure claims of a kind that a text makes, `-` where it denies. */
function sure(locale: keyof typeof languages, kind: string, text: string): string {
  const { claims } = readClaims(parseMarkdown(text), text, languages[locale]);
  const found = claims.filter((claim) => claim.kind === kind && claim.sure);
  return found.map(({ polarity }) => (polarity === 'denied' ? '-' : '+')).join('');
}

describe('a sure claim', () => {
  it.each([
    ['en', 'transfer', 'We send the names of the crew to the harbour board in Egypt.'],
    ['en', 'recipient', 'Your seat and name are forwarded to the lighting designer.'],
    ['en', 'retention', 'Records of your fittings are destroyed after six years.'],
    ['de', 'transfer', 'Die Namen der Besatzung geben wir an das Hafenkontor in Ägypten weiter.'],
    ['de', 'recipient', 'Ihre Telefonnummer geben wir an den Bühnenbildner weiter.'],
    ['de', 'retention', 'Rechnungen über Maßanzüge bewahren wir zehn Jahre auf.'],
  ] as const)('in %s may name things of any trade (%s): %s', (locale, kind, text) => {
    expect(sure(locale, kind, text)).toBe('+');
  });

  it.each([
    ['en', 'transfer', 'We send weather data to a station in Canada.'],
    ['en', 'transfer', 'We use your data to plan a tour and visit lodges in Kenya.'],
    ['en', 'recipient', 'Your details are sent to your own email address.'],
    ['en', 'retention', 'The landlord keeps copies of keys for two years.'],
    ['en', 'automated-decision', 'Decisions are sent to you automatically.'],
    ['de', 'transfer', 'Wetterdaten der Expedition werden an eine Station in Kanada gesendet.'],
    ['de', 'retention', 'Daten über Wölfe bewahren wir zehn Jahre auf.'],
    ['de', 'officer-contact', 'Wächst der Betrieb, wird ein Datenschutzbeauftragter benannt.'],
    ['en', 'officer-contact', 'The courier service has no data protection officer.'],
  ] as const)('in %s is none where a word turns it (%s): %s', (locale, kind, text) => {
    expect(sure(locale, kind, text)).toBe('');
  });

  it.each([
    ['en', 'transfer', '## Transfers to third countries\n\nThere are none.'],
    ['en', 'officer-contact', '## Data protection officer\n\nWe do not have one.'],
    ['de', 'profiling', '## Profiling\n\nFindet nicht statt.'],
    ['de', 'officer-contact', '## Datenschutzbeauftragter\n\nHaben wir nicht.'],
  ] as const)('in %s is a whole answer below its heading (%s): %s', (locale, kind, text) => {
    expect(sure(locale, kind, text)).toBe('-');
  });

  it('is no answer below a heading that narrows it', () => {
    expect(sure('en', 'recipient', '## Sharing data with advertisers\n\nNone.')).toBe('');
  });

  it.each([
    ['en', 'There is no data protection officer at our club, so please write to the chair.', '-'],
    ['en', 'We have no data protection officer, except for our hospital.', ''],
    ['de', 'Es gibt keine gemeinsame Verantwortlichkeit, und wir entscheiden selbst.', '-'],
  ] as const)('in %s is not narrowed by what stands apart: %s', (locale, text, polarity) => {
    const kind = locale === 'en' ? 'officer-contact' : 'joint-control';
    expect(sure(locale, kind, text)).toBe(polarity);
  });

  it('is none where another part of the sentence affirms it', () => {
    const text = 'We do not share your data, and our accountants receive your data.';
    expect(sure('en', 'recipient', text)).not.toContain('-');
  });

  it.each([
    ['en', 'Requests for correction are dealt with within five working days.'],
    ['de', 'Berichtigungen nehmen wir innerhalb von fünf Werktagen nach Ihrem Antrag vor.'],
  ] as const)('in %s is a deadline in working days: %s', (locale, text) => {
    expect(sure(locale, 'deadline', text)).toBe('+');
  });

  it('may tell what a letter is to bear', () => {
    const text = 'You can reach our data protection officer at 3 Mill Road, York, marked "DPO".';
    expect(sure('en', 'officer-contact', text)).toBe('+');
  });
});
