import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';
import { sourceName, sourcesToTell } from '../../sources.ts';

export const sourceTimingUntold: Rule = {
  name: 'source-timing-untold',
  severity: 'info',
  articles: ['14(3)'],
  since: '2018-05-25',
  summary: {
    fi: 'Jokaisesta lähteestä on kirjattu, milloin rekisteröityä informoidaan.',
    sv: 'För varje källa har antecknats när den registrerade informeras.',
    en: 'Every source records when the data subject is informed.',
  },
  why: {
    fi: '14 artiklassa on määräaika informoinnille: enintään kuukausi, ja aiemmin, jos tietoja käytetään yhteydenottoon tai luovutetaan. Kirjattu ajankohta osoittaa, että asia on otettu huomioon.',
    sv: 'Artikel 14 sätter en gräns för när information ska ges: högst en månad, och tidigare om uppgifterna används för att kontakta personen eller lämnas vidare. En anteckning visar att frågan har övervägts.',
    en: 'Article 14 sets a limit for informing: a month at most, and earlier where the data are used to contact the person or passed on. A record of the moment shows that it was thought of.',
  },
  words: {
    fi: ({ law, sources }) => ({
      message: `Ei ole kirjattu, milloin rekisteröityä informoidaan muualta saaduista tiedoista: ${sources} (${law}).`,
      hint: 'Lisää lähteisiin: informed: within-a-month. Muut vaihtoehdot: first-contact, first-disclosure.',
    }),
    sv: ({ law, sources }) => ({
      message: `Det har inte antecknats när den registrerade informeras om uppgifter från annat håll: ${sources} (${law}).`,
      hint: 'Lägg till för källorna: informed: within-a-month. Andra alternativ: first-contact, first-disclosure.',
    }),
    en: ({ law, sources }) => ({
      message: `Nothing records when the data subject is informed of the data obtained elsewhere: ${sources} (${law}).`,
      hint: 'Add to the sources: informed: within-a-month. Other choices: first-contact, first-disclosure.',
    }),
  },
  examples: {
    failing: {
      yaml: `sources:
  - {id: agency, name: Credit Agency Ltd, publiclyAccessible: false}`,
    },
    passing: {
      yaml: `sources:
  - {id: agency, name: Credit Agency Ltd, publiclyAccessible: false, informed: within-a-month}`,
    },
  },
  *check(notice) {
    const untold = sourcesToTell(notice).filter(({ source }) => !source.informed);
    const [first] = untold;
    if (!first) return;
    const names = untold.map(({ source }) => nameEntry(source.id, sourceName(source)));
    yield { path: ['sources', first.index, 'informed'], data: { sources: names.join(', ') } };
  },
};
