import { expect, test } from 'vitest';
import { browserSettingsConsent } from '../../../../src/check/rules/wording/browser-settings-consent.ts';
import { wordsFound } from '../../text/wording/support.ts';

test.each([
  {
    name: 'asked',
    section: [
      'en',
      "cookies: {url: 'https://shop.example/cookies'}",
      'We ask for your consent before we store cookies.',
    ],
    found: [],
  },
  {
    name: 'no consent',
    section: [
      'fi',
      "cookies: {url: 'https://shop.example/cookies'}",
      'Selaimen asetuksia emme tulkitse suostumukseksi evästeisiin.',
    ],
    found: [],
  },
  {
    name: 'beside another choice',
    section: [
      'en',
      "cookies: {choices: 'https://shop.example/choices'}",
      'You can block cookies in your browser.',
    ],
    found: [],
  },
  {
    name: 'no cookies',
    section: [
      'en',
      'controller: {name: Shop Oy, country: FI}',
      'The service is used in a browser, whose settings you can change.',
    ],
    found: [],
  },
  {
    name: 'English',
    section: [
      'en',
      "cookies: {url: 'https://shop.example/cookies'}",
      'You can block cookies in the settings of your browser.',
    ],
    found: ['5:9 "block cookies in the settings of your browser"'],
  },
  {
    name: 'Finnish',
    section: [
      'fi',
      "cookies: {url: 'https://shop.example/cookies'}",
      'Voit estää evästeet selaimesi asetuksista.',
    ],
    found: ['5:6 "estää evästeet selaimesi"'],
  },
  {
    name: 'Swedish',
    section: [
      'sv',
      "cookies: {url: 'https://shop.example/cookies'}",
      'Du kan blockera kakor i webbläsarens inställningar.',
    ],
    found: ['5:8 "blockera kakor i webbläsarens"'],
  },
  {
    name: 'settings as consent, whatever other choice',
    section: [
      'en',
      "cookies: {choices: 'https://shop.example/choices'}",
      'Your browser settings are your consent to cookies.',
    ],
    found: ['5:6 "browser settings are your consent"'],
  },
] as const)('$name', ({ section, found }) => {
  expect(wordsFound(browserSettingsConsent, section)).toEqual(found);
});
