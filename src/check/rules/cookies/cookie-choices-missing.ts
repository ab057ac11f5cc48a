import { isNone } from '../../../../schema/values.ts';
import { listedCookies, needsConsent } from '../../cookies.ts';
import type { Rule } from '../../rule.ts';

/** GDPR, Article 7(3), for the consent of Directive 2002/58/EC, Article 5(3). */
export const cookieChoicesMissing: Rule = {
  name: 'cookie-choices-missing',
  severity: 'warning',
  articles: ['7(3)'],
  since: '2018-05-25',
  summary: {
    fi: 'Kun evästeisiin pyydetään suostumus, seloste kertoo, missä valinnan voi muuttaa.',
    sv: 'När samtycke till kakor begärs anger beskrivningen var valet kan ändras.',
    en: 'Where consent to cookies is asked for, the notice says where the choice can be changed.',
  },
  why: {
    fi: 'Suostumus on voitava peruuttaa yhtä helposti kuin se annetaan. Lukijan on löydettävä paikka, jossa sen voi tehdä.',
    sv: 'Det ska vara lika lätt att återkalla ett samtycke som att ge det. Läsaren måste hitta stället där det görs.',
    en: 'Withdrawing consent must be as easy as giving it. The reader has to find the place where it is done.',
  },
  words: {
    fi: ({ law, cookie }) => ({
      message: `Evästeeseen \`${cookie}\` pyydetään suostumus, mutta selosteessa ei kerrota, missä valinnan voi muuttaa (${law}).`,
      hint: 'Lisää evästeasetusten osoite: choices: https://esimerkki.example/evasteasetukset.',
    }),
    sv: ({ law, cookie }) => ({
      message: `För kakan \`${cookie}\` begärs samtycke, men beskrivningen anger inte var valet kan ändras (${law}).`,
      hint: 'Lägg till adressen till inställningarna för kakor: choices: https://exempel.example/kakor.',
    }),
    en: ({ law, cookie }) => ({
      message: `Consent is asked for the cookie \`${cookie}\`, but the notice does not say where the choice can be changed (${law}).`,
      hint: 'Add the address of the cookie settings: choices: https://shop.example/cookie-settings.',
    }),
  },
  examples: {
    failing: { yaml: 'cookies: {list: [{name: statistics, essential: false}]}' },
    passing: {
      yaml: 'cookies: {choices: "https://shop.example/settings", list: [{name: statistics, essential: false}]}',
    },
  },
  *check({ facts: { cookies } }) {
    if (!cookies || isNone(cookies) || cookies.choices || cookies.url) return;
    const first = listedCookies(cookies).find(([, cookie]) => needsConsent(cookie));
    if (first) yield { path: ['cookies', 'choices'], data: { cookie: first[1].name } };
  },
};
