import type { Rule } from '../../rule.ts';

export const inferredDataUndeclared: Rule = {
  name: 'inferred-data-undeclared',
  severity: 'warning',
  articles: ['14(1)(d)'],
  since: '2018-05-25',
  compares: ['dataCategories', 'purposes'],
  summary: {
    fi: 'Profiloinnissa syntyvät tiedot ovat oma tietoryhmänsä.',
    sv: 'Uppgifter som uppstår vid profilering är en egen kategori.',
    en: 'Data that profiling produces are a category of their own.',
  },
  why: {
    fi: 'Myös profiloinnin päätelmät henkilöstä ovat henkilötietoja, eikä henkilö ole koskaan nähnyt niitä. Siitä, onko ne "saatu" 14 artiklan tarkoittamalla tavalla, ollaan eri mieltä, joten tämä on varoitus.',
    sv: 'Också det som profilering leder till är personuppgifter, och personen har aldrig sett dem. Det är omstritt om sådana uppgifter har "erhållits" i den mening som avses i artikel 14, och därför är detta en varning.',
    en: 'What profiling concludes about a person is personal data too, and the person has never seen it. Whether such data are "obtained" in the sense of Article 14 is disputed, hence a warning.',
  },
  words: {
    fi: ({ law, name, id }) => ({
      message: `Käyttötarkoitus "${name}" (${id}) on profilointia, mutta selosteessa ei kerrota, mitä tietoja profiloinnissa päätellään (${law}).`,
      hint: 'Lisää tietoryhmä: dataCategories: [{id: interests, name: Päätellyt kiinnostuksen kohteet, sources: [inferred]}].',
    }),
    sv: ({ law, name, id }) => ({
      message: `Ändamålet "${name}" (${id}) innefattar profilering, men beskrivningen anger inte vilka uppgifter som härleds (${law}).`,
      hint: 'Lägg till en kategori: dataCategories: [{id: interests, name: Härledda intressen, sources: [inferred]}].',
    }),
    en: ({ law, name, id }) => ({
      message: `The purpose "${name}" (${id}) involves profiling, but the notice does not tell which data are inferred (${law}).`,
      hint: 'Add a category: dataCategories: [{id: interests, name: Inferred interests, sources: [inferred]}].',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: ads
    name: Advertising
    profiling: {how: We group customers by what they buy.}
dataCategories:
  - {id: orders, name: Orders, sources: [observed]}`,
    },
    passing: {
      yaml: `purposes:
  - id: ads
    name: Advertising
    profiling: {how: We group customers by what they buy.}
dataCategories:
  - {id: orders, name: Orders, sources: [observed]}
  - {id: interests, name: Inferred interests, sources: [inferred]}`,
    },
  },
  *check({ facts }) {
    const categories = facts.dataCategories ?? [];
    if (categories.length === 0) return;
    if (categories.some(({ sources }) => sources?.includes('inferred'))) return;
    const purposes = facts.purposes ?? [];
    const index = purposes.findIndex(({ profiling }) => profiling);
    const purpose = purposes[index];
    if (!purpose) return;
    yield {
      path: ['purposes', index, 'profiling'],
      data: { name: purpose.name, id: purpose.id },
    };
  },
};
