import { proseOf } from '../../prose.ts';
import { rightsIn } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

const told =
  /kieltäyd|kieltäyty|hylkä|hylätä|epäämme|evätä|emme (?:suostu|toteuta|voi toteuttaa|täytä)|perustele|perustelui|avslå|avslag|vägra|\bneka|motiver|uppfyller inte|samtycker inte|refus|reject|declin|turn down|not (?:agree|comply|grant|do)|cannot|reasons? (?:for|why)/iu;

export const refusalUntold: Rule = {
  name: 'refusal-untold',
  severity: 'info',

  articles: ['12(4)'],
  since: '2018-05-25',

  summary: {
    fi: 'Seloste kertoo, että kielteinen vastaus perustellaan ja että siitä voi valittaa.',
    sv: 'Beskrivningen anger att ett avslag motiveras och kan överklagas.',
    en: 'The notice says that a refusal comes with reasons and can be complained about.',
  },
  why: {
    fi: 'Kieltäytyminen on aina perusteltava ja samalla on kerrottava valitusoikeudesta. Selosteessa se on kohteliaisuus, joka säästää selvittelyä.',
    sv: 'Ett avslag ska alltid motiveras, och samtidigt ska klagorätten anges. I beskrivningen är det en artighet som besparar utredningar.',
    en: 'A refusal always needs reasons, and word of the right to complain. Said in the notice it is a courtesy that spares trouble later.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteessa ei kerrota, miten toimitaan, jos pyyntöön ei suostuta (${law}).`,
      hint: 'Lisää tekstiin lause: "Jos emme suostu pyyntöösi, perustelemme päätöksen ja kerromme, miten valitat siitä."',
    }),
    sv: ({ law }) => ({
      message: `Beskrivningen anger inte hur ett avslag på en begäran hanteras (${law}).`,
      hint: 'Lägg till en mening i texten: "Om vi avslår din begäran motiverar vi beslutet och berättar hur du kan klaga."',
    }),
    en: ({ law }) => ({
      message: `The notice does not say what happens if a request is not granted (${law}).`,
      hint: 'Add a sentence to the text: "If we refuse your request, we give our reasons and tell you how to complain."',
    }),
  },
  examples: {
    failing: { yaml: 'rights: {access: {text: You can get a copy of your data.}}' },
    passing: {
      yaml: 'rights: {access: {text: You can get a copy of your data.}}',
      body: 'If we refuse your request, we give our reasons and tell you how to complain.',
    },
  },
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights) return;
    if (told.test(proseOf(notice, ['rights', 'requests', 'complaint']))) return;
    yield { path: ['requests'] };
  },
};
