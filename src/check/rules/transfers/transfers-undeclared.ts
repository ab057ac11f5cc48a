import { isDeclared } from '../../entries.ts';
import type { Rule } from '../../rule.ts';

export const transfersUndeclared: Rule = {
  name: 'transfers-undeclared',
  severity: 'error',
  archivedSeverity: 'warning',
  articles: ['13(1)(f)', '14(1)(f)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, siirretäänkö tietoja ETA-alueen ulkopuolelle.',
    sv: 'Beskrivningen anger om uppgifter överförs till länder utanför EES.',
    en: 'The notice says whether data are transferred outside the EEA.',
  },
  why: {
    fi: 'Euroopan talousalueen ulkopuolella asetus ei suojaa tietoja itsestään. Henkilön on tiedettävä, siirretäänkö tietoja sinne ja millä suojalla, ja myös se, ettei siirretä.',
    sv: 'Utanför Europeiska ekonomiska samarbetsområdet skyddar förordningen inte uppgifterna av sig själv. En person måste få veta om de lämnar området och med vilket skydd, och också att de inte gör det.',
    en: 'Outside the European Economic Area the Regulation does not protect the data by itself. A person must know whether they leave it, and under which protection, and must also hear that they do not.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteesta ei ilmene, siirretäänkö henkilötietoja ETA-alueen ulkopuolelle tai kansainvälisille järjestöille (${law}).`,
      hint: 'Lisää joko: transfers: {none: "Emme siirrä tietojasi ETA-alueen ulkopuolelle."} tai siirrot: transfers: [{id: mailer-us, country: US, mechanisms: [{kind: scc, copy: tietosuoja@esimerkki.example}]}].',
    }),
    sv: ({ law }) => ({
      message: `Det framgår inte av beskrivningen om personuppgifter överförs till länder utanför EES eller till internationella organisationer (${law}).`,
      hint: 'Lägg till antingen: transfers: {none: "Vi överför inte dina uppgifter till länder utanför EES."} eller överföringarna: transfers: [{id: mailer-us, country: US, mechanisms: [{kind: scc, copy: dataskydd@exempel.example}]}].',
    }),
    en: ({ law }) => ({
      message: `The notice does not say whether personal data are transferred outside the EEA or to international organisations (${law}).`,
      hint: 'Add either: transfers: {none: "We do not transfer your data outside the EEA."} or the transfers: transfers: [{id: mailer-us, country: US, mechanisms: [{kind: scc, copy: privacy@company.example}]}].',
    }),
  },
  examples: {
    failing: { yaml: 'recipients: [{id: post, name: Posti Oy}]' },
    passing: {
      yaml: `recipients: [{id: post, name: Posti Oy}]
transfers: {none: We do not transfer your data outside the EEA.}`,
    },
  },
  *check({ facts }) {
    if (!isDeclared(facts.transfers)) yield { path: ['transfers'] };
  },
};
