import type { Notice } from '../../../content/notice.ts';
import type { Remark } from '../../finding.ts';
import { isBarePurpose, vaguePurposeIn } from '../../lexicon/vague-purposes.ts';
import type { Rule } from '../../rule.ts';
import { remarkOn } from '../../wording/remark.ts';
import { disclosesAny, toldInSections } from '../../wording/texts.ts';

/** WP260 rev.01, paragraph 12: its poor examples, and purposes as bare as they are. */
export const vaguePurpose: Rule = {
  name: 'vague-purpose',
  severity: 'warning',
  articles: ['13(1)(c)', '14(1)(c)', '5(1)(b)'],
  since: '2018-05-25',
  summary: {
    fi: 'Käyttötarkoitus kertoo, mitä tietoja käytetään ja mihin.',
    sv: 'Ändamålet säger vilka uppgifter som används och till vad.',
    en: 'A purpose tells which data are used and what for.',
  },
  why: {
    fi: 'Suuntaviivat antavat huonoiksi esimerkeiksi uusien palvelujen kehittämisen, tutkimustarkoitukset ja yksilölliset palvelut: lukija ei tiedä, mitä palveluja, tutkimusta tai yksilöintiä tarkoitetaan.',
    sv: 'Riktlinjerna nämner som dåliga exempel att utveckla nya tjänster, forskningsändamål och personliga tjänster: läsaren får inte veta vilka tjänster, vilken forskning eller vilken anpassning som avses.',
    en: 'The guidelines give developing new services, research purposes and personalised services as poor examples: readers do not learn which services, what research or what kind of personalisation is meant.',
  },
  words: {
    fi: ({ law, words }) => ({
      message: `Käyttötarkoitus "${words}" on niin yleinen, ettei lukija saa tietää, mihin hänen tietojaan käytetään (${law}).`,
      hint: 'Kirjoita, mitä tietoja käytetään ja mihin, esimerkiksi: "Laskemme, mitä sivuja avataan, ja korjaamme sivut, joilta poistutaan heti."',
    }),
    sv: ({ law, words }) => ({
      message: `Ändamålet "${words}" är så allmänt att läsaren inte får veta vad uppgifterna används till (${law}).`,
      hint: 'Skriv vilka uppgifter som används och till vad, till exempel: "Vi räknar vilka sidor som öppnas och rättar de sidor som besökare genast lämnar."',
    }),
    en: ({ law, words }) => ({
      message: `The purpose "${words}" is so general that the reader does not learn what the data are used for (${law}).`,
      hint: 'Write which data are used and what for, for example: "We count which pages are opened, and mend those that visitors leave at once."',
    }),
  },
  examples: {
    failing: {
      yaml: 'purposes: [{id: develop, name: Product development, bases: [{basis: consent}]}]',
      body: 'We may use your data to develop new services.',
    },
    passing: {
      yaml: 'purposes: [{id: pages, name: Mending our web pages, bases: [{basis: consent}]}]',
      body: 'We count which pages are opened, and mend those that visitors leave at once.',
    },
  },
  *check(notice) {
    for (const told of toldInSections(notice, (at) => disclosesAny(at, ['purposes']))) {
      const words = vaguePurposeIn(told.sentence, notice.locale);
      if (words !== undefined) yield remarkOn(told, words);
    }
    yield* vagueFacts(notice);
  },
};

/** Purposes that the site prints, and that neither their name nor their description makes concrete. */
function vagueFacts({ facts, locale }: Notice): Remark[] {
  return (facts.purposes ?? []).flatMap(({ name, description, seen }, index) => {
    if (seen !== undefined) return [];
    const text = description ?? name;
    const isVague = vaguePurposeIn(text, locale) !== undefined;
    if (!isVague && !(description === undefined && isBarePurpose(name))) return [];
    const field = description === undefined ? 'name' : 'description';
    return [{ path: ['purposes', index, field], data: { words: name } }];
  });
}
