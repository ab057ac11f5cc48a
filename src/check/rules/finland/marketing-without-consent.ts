import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

/** Act 917/2014 on Electronic Communications Services, section 200, which carries out Article 13 of Directive 2002/58/EC. */
export const marketingWithoutConsent: Rule = {
  name: 'marketing-without-consent',
  severity: 'warning',
  articles: [],
  since: '2015-01-01',
  summary: {
    fi: 'Sähköposti- ja tekstiviestimainontaan on suostumus, tai se nojaa asiakassuhdetta koskevaan poikkeukseen.',
    sv: 'Reklam per e-post och sms grundar sig på samtycke eller på undantaget för kunder.',
    en: 'Marketing by e-mail and text message rests on consent or on the exception for customers.',
  },
  why: {
    fi: 'Luonnolliselle henkilölle saa lähettää sähköistä mainontaa vain ennakkosuostumuksella. Oikeutettu etu ei riitä, ellei viesti koske asiakkaan aiemmin ostaman kaltaisia tuotteita.',
    sv: 'Elektronisk reklam får sändas till fysiska personer bara med samtycke på förhand. Berättigat intresse räcker inte, om inte meddelandet gäller produkter som liknar det kunden har köpt.',
    en: 'Electronic marketing may be sent to natural persons only with prior consent. Legitimate interests do not suffice, unless it is about products like those the customer has bought.',
  },
  words: {
    fi: ({ purpose }) => ({
      message: `Käyttötarkoituksessa ${purpose} lähetetään mainontaa sähköpostilla tai tekstiviestillä, mutta oikeusperusteissa ei ole suostumusta (laki sähköisen viestinnän palveluista 917/2014, 200 §).`,
      hint: 'Vaihda peruste: bases: [{basis: consent}]. Jos mainostatte vain asiakkaille heidän ostamiensa kaltaisia tuotteita, lisää: marketing: {customerException: true}.',
    }),
    sv: ({ purpose }) => ({
      message: `För ändamålet ${purpose} sänds reklam per e-post eller sms, men samtycke finns inte bland de rättsliga grunderna (lagen om tjänster inom elektronisk kommunikation 917/2014, 200 §).`,
      hint: 'Byt grund: bases: [{basis: consent}]. Om ni bara gör reklam till kunder för produkter som liknar det de har köpt, lägg till: marketing: {customerException: true}.',
    }),
    en: ({ purpose }) => ({
      message: `The purpose ${purpose} sends marketing by e-mail or text message, but consent is not among its legal bases (Act on Electronic Communications Services 917/2014, section 200).`,
      hint: 'Change the basis: bases: [{basis: consent}]. If you only tell customers of products like those they have bought, add: marketing: {customerException: true}.',
    }),
  },
  examples: {
    failing: {
      yaml: `controller: {name: Shop Oy, country: FI}
purposes: [{id: ads, name: Advertising, marketing: {channels: [email]}, bases: [{basis: legitimate-interests, interest: selling more}]}]`,
    },
    passing: {
      yaml: `controller: {name: Shop Oy, country: FI}
purposes: [{id: ads, name: Advertising, marketing: {channels: [email]}, bases: [{basis: consent}]}]`,
    },
  },
  *check({ facts }) {
    for (const [index, { id, name, marketing, bases = [] }] of (facts.purposes ?? []).entries()) {
      if (!marketing || marketing.customerException || bases.length === 0) continue;
      if (!marketing.channels.some((channel) => channel === 'email' || channel === 'sms')) continue;
      if (bases.some(({ basis }) => basis === 'consent')) continue;
      yield {
        path: ['purposes', index, 'bases'],
        data: { purpose: nameEntry(id, name) },
        related: [{ path: ['purposes', index, 'marketing', 'channels'], why: 'needs' }],
      };
    }
  },
};
