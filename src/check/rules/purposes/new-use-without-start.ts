import type { Rule } from '../../rule.ts';

export const newUseWithoutStart: Rule = {
  name: 'new-use-without-start',
  severity: 'error',
  articles: ['13(3)', '14(4)'],
  since: '2018-05-25',
  summary: {
    fi: 'Uudesta käyttötarkoituksesta kerrotaan, milloin käyttö alkaa.',
    sv: 'För ett nytt ändamål anges när användningen börjar.',
    en: 'For a new purpose the notice says when the new use begins.',
  },
  why: {
    fi: 'Yhteen tarkoitukseen annettujen tietojen uudesta käytöstä on kerrottava ennen kuin se alkaa, jotta ehtii vastustaa sitä tai peruuttaa suostumuksensa. Päivästä lukija näkee, paljonko aikaa on.',
    sv: 'Den som har lämnat uppgifter för ett ändamål ska få veta om ett nytt innan det börjar, i tid för att invända eller återkalla sitt samtycke. Dagen visar läsaren hur mycket tid som finns.',
    en: 'Whoever gave data for one purpose must hear of another before it begins, in time to object or to withdraw. The day is how a reader knows that there is still time.',
  },
  words: {
    fi: ({ law, name, id, data }) => ({
      message: `Käyttötarkoitukseen "${name}" (${id}) käytetään aiemmin kerättyjä tietoja (${data}), mutta alkamispäivää ei kerrota. Uudesta käytöstä on kerrottava ennen kuin se alkaa (${law}).`,
      hint: 'Lisää kohtaan newUse päivä, jona uusi käyttö alkaa: from: 2027-01-01.',
    }),
    sv: ({ law, name, id, data }) => ({
      message: `För ändamålet "${name}" (${id}) används uppgifter som har samlats in tidigare (${data}), men dagen då användningen börjar anges inte. Den registrerade ska informeras om en ny användning innan den börjar (${law}).`,
      hint: 'Lägg till under newUse den dag då den nya användningen börjar: from: 2027-01-01.',
    }),
    en: ({ law, name, id, data }) => ({
      message: `The purpose "${name}" (${id}) uses data that were collected earlier (${data}), but the day on which this begins is not given. A new use must be told before it begins (${law}).`,
      hint: 'Add to newUse the day on which the new use begins: from: 2027-01-01.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: stock
    name: Planning of the range
    newUse: {of: [orders]}
dataCategories: [{id: orders, name: Orders}]`,
    },
    passing: {
      yaml: `purposes:
  - id: stock
    name: Planning of the range
    newUse: {of: [orders], from: 2027-01-01}
dataCategories: [{id: orders, name: Orders}]`,
    },
  },
  *check({ facts }) {
    for (const [index, { name, id, newUse }] of (facts.purposes ?? []).entries()) {
      if (!newUse || newUse.from) continue;
      yield {
        path: ['purposes', index, 'newUse', 'from'],
        data: { name, id, data: newUse.of.join(', ') },
      };
    }
  },
};
