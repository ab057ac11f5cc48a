import { article22Decisions } from '../../automated-decisions.ts';
import type { Rule } from '../../rule.ts';

export const automatedDecisionWithoutConsequences: Rule = {
  name: 'automated-decision-without-consequences',
  severity: 'error',
  articles: ['13(2)(f)', '14(2)(g)'],
  since: '2018-05-25',
  summary: {
    fi: 'Automaattisesta päätöksestä kerrotaan, mitä siitä voi seurata rekisteröidylle.',
    sv: 'För ett automatiserat beslut anges vilka följder det kan få för den registrerade.',
    en: 'The notice says what may follow from an automated decision.',
  },
  why: {
    fi: 'Laki vaatii kertomaan mahdolliset seuraukset, jotta henkilö voi ennakoida, mitä kielteisen päätöksen jälkeen tapahtuu ja mitä silloin voi tehdä.',
    sv: 'Lagen kräver att de förutsedda följderna anges, så att en person kan förutse vad som händer efter ett nekande beslut och vad man då kan göra.',
    en: 'The law asks for the envisaged consequences so that a person can foresee what happens after a negative decision, and what can then be done.',
  },
  words: {
    fi: ({ law, id }) => ({
      message: `Automaattisesta päätöksestä (${id}) ei kerrota, mitä siitä voi seurata rekisteröidylle (${law}).`,
      hint: 'Lisää mahdolliset seuraukset, esimerkiksi: consequences: "Jos päätös on kielteinen, voit maksaa kortilla tai pyytää ihmistä käsittelemään asian."',
    }),
    sv: ({ law, id }) => ({
      message: `För det automatiserade beslutet (${id}) anges inte vilka följder det kan få för den registrerade (${law}).`,
      hint: 'Lägg till de möjliga följderna, till exempel: consequences: "Om beslutet är nekande kan du betala med kort eller be att en människa prövar saken."',
    }),
    en: ({ law, id }) => ({
      message: `The automated decision (${id}) does not say what may follow from it for the data subject (${law}).`,
      hint: 'Add the possible consequences, for example: consequences: "If the decision is negative, you can pay by card or ask a person to look at the matter."',
    }),
  },
  examples: {
    failing: {
      yaml: `automatedDecisions:
  - id: credit
    solely: true
    ground: contract`,
    },
    passing: {
      yaml: `automatedDecisions:
  - id: credit
    solely: true
    ground: contract
    consequences: If the decision is negative, you can pay by card or ask a person to look at the matter.`,
    },
  },
  *check({ facts }) {
    for (const [index, { id, consequences }] of article22Decisions(facts)) {
      if (!consequences)
        yield { path: ['automatedDecisions', index, 'consequences'], data: { id } };
    }
  },
};
