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
