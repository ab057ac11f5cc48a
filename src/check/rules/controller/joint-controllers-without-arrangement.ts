import { entriesOf } from '../../entries.ts';
import type { Rule } from '../../rule.ts';

export const jointControllersWithoutArrangement: Rule = {
  name: 'joint-controllers-without-arrangement',
  severity: 'error',
  articles: ['26(2)'],
  since: '2018-05-25',
  summary: {
    fi: 'Yhteisrekisterinpitäjien järjestelyn keskeiset osat ovat lukijan saatavilla.',
    sv: 'Det väsentliga innehållet i de gemensamt ansvarigas arrangemang finns tillgängligt för läsaren.',
    en: 'The essence of the arrangement between joint controllers is available to the reader.',
  },
  why: {
    fi: 'Järjestelyssä sovitaan, kuka informoi ja kuka vastaa pyyntöihin. Sen keskeiset osat kuuluvat rekisteröidylle, jotta hän tietää, mitä keneltäkin voi odottaa.',
    sv: 'Arrangemanget avgör vem som informerar och vem som besvarar en begäran. Det väsentliga i det ska vara tillgängligt för den registrerade, som då vet vad var och en svarar för.',
    en: 'The arrangement settles who informs and who answers requests. Its essence is owed to data subjects so that they know what to expect from whom.',
  },
  words: {
    fi: ({ law, id }) => ({
      message: `Yhteisrekisterinpitäjyydestä \`${id}\` ei kerrota, miten vastuut on jaettu. Järjestelyn keskeisten osien on oltava lukijan saatavilla (${law}).`,
      hint: 'Lisää esimerkiksi: arrangement: "Me kerromme käsittelystä ja vastaamme pyyntöihin, kumppanimme ylläpitää palvelua." Myös linkki (url) riittää.',
    }),
    sv: ({ law, id }) => ({
      message: `För det gemensamma personuppgiftsansvaret (${id}) anges inte hur ansvaret är fördelat. Det väsentliga innehållet i arrangemanget ska finnas tillgängligt för läsaren (${law}).`,
      hint: 'Lägg till till exempel: arrangement: "Vi informerar om behandlingen och svarar på begäranden, vår partner driver tjänsten." En länk (url) räcker också.',
    }),
    en: ({ law, id }) => ({
      message: `The joint control (${id}) does not say how responsibilities are divided. The essence of the arrangement must be available to the reader (${law}).`,
      hint: 'Add, for example: arrangement: "We inform about the processing and answer requests, our partner runs the service." A link (url) will do as well.',
    }),
  },
  examples: {
    failing: {
      yaml: `jointControllers:
  - id: chain
    parties: [{name: Chain Ltd, country: FI}]`,
    },
    passing: {
      yaml: `jointControllers:
  - id: chain
    parties: [{name: Chain Ltd, country: FI}]
    arrangement: Chain Ltd runs the loyalty programme. We answer requests about it.`,
    },
  },
  *check({ facts }) {
    for (const [index, entry] of entriesOf(facts.jointControllers).entries()) {
      if (entry.arrangement || entry.url) continue;
      yield { path: ['jointControllers', index, 'arrangement'], data: { id: entry.id } };
    }
  },
};
