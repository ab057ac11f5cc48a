import { pathsOfData, purposesWithoutAllowance } from '../../data-of-purpose.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

/** Data Protection Act 1050/2018, section 29: consent, a law, or one of the grounds that the section lists. A notice need not print it, and the trades that use the code are mostly on the list. */
export const personalIdentityCodeWithoutGround: Rule = {
  name: 'personal-identity-code-without-ground',
  severity: 'info',
  articles: ['87'],
  since: '2019-01-01',
  summary: {
    fi: 'Henkilötunnuksen käsittelylle kerrotaan tietosuojalain 29 §:n mukainen peruste.',
    sv: 'För behandling av personbeteckning anges en grund enligt 29 § i dataskyddslagen.',
    en: 'Use of the Finnish personal identity code has a ground of section 29 of the Data Protection Act.',
  },
  why: {
    fi: 'Suomessa henkilötunnusta saa käsitellä vain rekisteröidyn suostumuksella, lain nojalla tai tietosuojalaissa luetelluissa tapauksissa. Tavallinen oikeusperuste ei yksin riitä.',
    sv: 'I Finland får personbeteckningen behandlas bara med samtycke, med stöd av lag eller i de fall som räknas upp i dataskyddslagen. En vanlig rättslig grund räcker inte ensam.',
    en: 'In Finland the code may be used only on consent, under a law, or in the cases that the Data Protection Act lists. An ordinary legal basis alone is not enough.',
  },
  words: {
    fi: ({ purpose, law }) => ({
      message: `Käyttötarkoituksessa ${purpose} käsitellään henkilötunnusta, mutta sille ei kerrota perustetta (tietosuojalaki 1050/2018, 29 §; ${law}).`,
      hint: 'Lisää oikeusperusteeseen laki: law: [{name: Tietosuojalaki, number: 1050/2018, section: 29 §}].',
    }),
    sv: ({ purpose, law }) => ({
      message: `För ändamålet ${purpose} behandlas personbeteckningen, men ingen grund för det anges (dataskyddslagen 1050/2018, 29 §; ${law}).`,
      hint: 'Lägg till lagen i den rättsliga grunden: law: [{name: Dataskyddslagen, number: 1050/2018, section: 29 §}].',
    }),
    en: ({ purpose, law }) => ({
      message: `The purpose ${purpose} uses the personal identity code, but no ground for it is told (Data Protection Act 1050/2018, section 29; ${law}).`,
      hint: 'Add the law to the legal basis: law: [{name: Data Protection Act, number: 1050/2018, section: section 29}].',
    }),
  },
  examples: {
    failing: {
      yaml: `controller: {name: Shop Oy, country: FI}
purposes: [{id: credit, name: Checking credit, data: [code], bases: [{basis: contract}]}]
dataCategories: [{id: code, name: Personal identity code, nationalId: true}]`,
    },
    passing: {
      yaml: `controller: {name: Shop Oy, country: FI}
purposes: [{id: credit, name: Checking credit, data: [code], bases: [{basis: contract, law: [{name: Data Protection Act, number: 1050/2018, section: section 29}]}]}]
dataCategories: [{id: code, name: Personal identity code, nationalId: true}]`,
    },
  },
  *check({ facts }) {
    const marks = { category: 'nationalId', basis: 'law' } as const;
    for (const { purpose, index, data } of purposesWithoutAllowance(facts, marks)) {
      if (purpose.bases?.some(({ basis }) => basis === 'consent')) continue;
      yield {
        path: ['purposes', index, 'bases'],
        data: { purpose: nameEntry(purpose.id, purpose.name) },
        related: pathsOfData(facts, data).map((path) => ({ path, why: 'needs' as const })),
      };
    }
  },
};
