import { article22Decisions } from '../../automated-decisions.ts';
import type { Rule } from '../../rule.ts';

export const automatedDecisionWithoutSignificance: Rule = {
  name: 'automated-decision-without-significance',
  severity: 'error',
  articles: ['13(2)(f)', '14(2)(g)'],
  since: '2018-05-25',
  summary: {
    fi: 'Automaattisesta päätöksestä kerrotaan, mikä merkitys sillä on rekisteröidylle.',
    sv: 'För ett automatiserat beslut anges vilken betydelse det har för den registrerade.',
    en: 'The notice says what an automated decision means for the data subject.',
  },
  why: {
    fi: 'Vain se, joka tietää, mitä päätöksestä riippuu, voi harkita, antaako koneen ratkaista vai pyytääkö ihmistä.',
    sv: 'Bara den som vet vad som hänger på beslutet kan bedöma om en maskin får avgöra eller om en människa ska göra det.',
    en: 'Only those who know what hangs on the decision can judge whether to let it be made by a machine or to ask for a person.',
  },
  words: {
    fi: ({ law, id }) => ({
      message: `Automaattisesta päätöksestä (${id}) ei kerrota, mikä merkitys sillä on rekisteröidylle (${law}).`,
      hint: 'Lisää, mitä päätös ratkaisee, esimerkiksi: significance: "Päätös ratkaisee, voitko maksaa laskulla."',
    }),
    sv: ({ law, id }) => ({
      message: `För det automatiserade beslutet (${id}) anges inte vilken betydelse det har för den registrerade (${law}).`,
      hint: 'Lägg till vad beslutet avgör, till exempel: significance: "Beslutet avgör om du kan betala mot faktura."',
    }),
    en: ({ law, id }) => ({
      message: `The automated decision (${id}) does not say what it means for the data subject (${law}).`,
      hint: 'Add what the decision settles, for example: significance: "The decision settles whether you can pay by invoice."',
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
    significance: The decision settles whether you can pay by invoice.`,
    },
  },
  *check({ facts }) {
    for (const [index, { id, significance }] of article22Decisions(facts)) {
      if (!significance)
        yield { path: ['automatedDecisions', index, 'significance'], data: { id } };
    }
  },
};
