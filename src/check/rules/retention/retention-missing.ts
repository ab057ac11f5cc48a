import { nameEntry } from '../../name-entry.ts';
import { retentionOf } from '../../retention.ts';
import type { Rule } from '../../rule.ts';

export const retentionMissing: Rule = {
  name: 'retention-missing',
  severity: 'error',
  articles: ['13(2)(a)', '14(2)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Jokaisesta käyttötarkoituksesta kerrotaan, kuinka kauan tietoja säilytetään.',
    sv: 'För varje ändamål anges hur länge uppgifterna lagras.',
    en: 'Every purpose says how long the data are kept.',
  },
  why: {
    fi: 'Säilytyksen rajoittaminen on asetuksen periaate, ja vain kerrotusta ajasta henkilö näkee, noudatetaanko sitä. Viranomaiset edellyttävät säilytysaikoja käyttötarkoituksittain tai tietoryhmittäin, eivät yhtä yhteistä lausetta.',
    sv: 'Lagringsminimering är en av förordningens principer, och bara en angiven tid visar om den följs. Myndigheterna vill ha lagringstider per ändamål eller kategori av uppgifter, inte en mening om alla.',
    en: 'Storage limitation is a principle of the Regulation, and only a told period lets a person see whether it is kept. The authorities ask for periods by purpose or by category of data, not for one sentence about them all.',
  },
  words: {
    fi: ({ law, purpose, id = 'customers' }) => ({
      message: purpose
        ? `Selosteessa ei kerrota, kuinka kauan tietoja säilytetään käyttötarkoitusta ${purpose} varten (${law}).`
        : `Selosteessa ei kerrota, kuinka kauan tietoja säilytetään (${law}).`,
      hint: `Lisää säilytysaika: retention: [{id: ${id}, period: P2Y, from: viimeisestä ostoksesta}], ja viittaa siihen käyttötarkoituksesta: retention: [${id}].`,
    }),
    sv: ({ law, purpose, id = 'customers' }) => ({
      message: purpose
        ? `Beskrivningen anger inte hur länge uppgifterna lagras för ändamålet ${purpose} (${law}).`
        : `Beskrivningen anger inte hur länge uppgifterna lagras (${law}).`,
      hint: `Lägg till lagringstiden: retention: [{id: ${id}, period: P2Y, from: från det senaste köpet}], och hänvisa till den från ändamålet: retention: [${id}].`,
    }),
    en: ({ law, purpose, id = 'customers' }) => ({
      message: purpose
        ? `The notice does not say how long data are kept for the purpose ${purpose} (${law}).`
        : `The notice does not say how long data are kept (${law}).`,
      hint: `Add the period: retention: [{id: ${id}, period: P2Y, from: the last purchase}], and refer to it from the purpose: retention: [${id}].`,
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    retention: [two-years]
retention:
  - id: two-years
    period: P2Y
    from: the last purchase`,
    },
  },
  *check({ facts }) {
    if (!facts.retention?.length) {
      yield { path: ['retention'] };
      return;
    }
    for (const [index, purpose] of (facts.purposes ?? []).entries()) {
      if (purpose.retention?.length || retentionOf(facts, purpose).length > 0) continue;
      const { id, name } = purpose;
      yield {
        path: ['purposes', index, 'retention'],
        data: { id, purpose: nameEntry(id, name) },
      };
    }
  },
};
