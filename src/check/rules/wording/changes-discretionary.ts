import { discretionaryNotice } from '../../lexicon/discretionary-notice.ts';
import { lookUp } from '../../lexicon/lexicon.ts';
import type { Rule } from '../../rule.ts';
import { remarkOn } from '../../wording/remark.ts';
import { toldOfChanges } from '../../wording/told-of-changes.ts';

/** WP260 rev.01, paragraph 29. */
export const changesDiscretionary: Rule = {
  name: 'changes-discretionary',
  severity: 'warning',
  articles: ['12(1)', '5(1)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Muutoksista luvataan kertoa; kertominen ei jää harkinnan varaan.',
    sv: 'Läsaren utlovas besked om ändringar, och det lämnas inte till eget gottfinnande.',
    en: 'Changes are promised to be told, not told at discretion.',
  },
  why: {
    fi: 'Muutoksesta kertominen kuuluu tietojen läpinäkyvään käsittelyyn. Jos rekisterinpitäjä voi olla kertomatta, lukija ei voi luottaa siihen, minkä on lukenut.',
    sv: 'Att berätta om ändringar hör till en öppen behandling. Om den personuppgiftsansvarige kan låta bli kan läsaren inte lita på det han eller hon har läst.',
    en: 'Telling of changes is part of transparent processing. Where the controller may leave it, readers cannot rely on what they have read.',
  },
  words: {
    fi: ({ law, words }) => ({
      message: `Sanat "${words}" jättävät muutoksista kertomisen harkinnan varaan (${law}).`,
      hint: 'Kirjoita sitoumus, esimerkiksi: "Kerromme muutoksista sähköpostilla vähintään 30 päivää ennen kuin ne tulevat voimaan."',
    }),
    sv: ({ law, words }) => ({
      message: `Orden "${words}" lämnar det till eget gottfinnande att berätta om ändringar (${law}).`,
      hint: 'Skriv ett åtagande, till exempel: "Vi berättar om ändringar per e-post minst 30 dagar innan de träder i kraft."',
    }),
    en: ({ law, words }) => ({
      message: `The words "${words}" leave telling of changes to discretion (${law}).`,
      hint: 'Write a commitment, for example: "We tell you of changes by e-mail at least 30 days before they take effect."',
    }),
  },
  examples: {
    failing: {
      yaml: 'changes: {tell: [email]}',
      body: 'We may notify you of changes by e-mail.',
    },
    passing: {
      yaml: 'changes: {tell: [email]}',
      body: 'We may change this notice. We tell you of changes by e-mail.',
    },
  },
  *check(notice) {
    for (const told of toldOfChanges(notice)) {
      const words = lookUp(discretionaryNotice, told.sentence, notice.locale);
      if (words !== undefined) yield remarkOn(told, words);
    }
  },
};
