import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';
import { unnamedLawOf } from '../../unnamed-law.ts';

export const retentionLawUnnamed: Rule = {
  name: 'retention-law-unnamed',
  severity: 'warning',
  articles: ['13(2)(a)', '14(2)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Kun säilytysaika tulee laista, laki nimetään.',
    sv: 'När lagringstiden följer av lag nämns lagen.',
    en: 'Where a law sets the retention period, the law is named.',
  },
  why: {
    fi: 'Viittaus lakiin kertoo ajan vain sille, joka tietää, mistä laista on kyse. Nimettynä sen voi tarkistaa.',
    sv: 'En hänvisning till lag anger tiden bara för den som vet vilken lag det gäller. När lagen nämns kan tiden kontrolleras.',
    en: 'A reference to law tells the period only to those who know which law it is. Once named, it can be looked up.',
  },
  words: {
    fi: ({ entry, words, law }) => ({
      message: `Säilytysaika ${entry} nojaa lakiin ("${words}"), mutta lakia ei nimetä (${law}).`,
      hint: 'Lisää laki: law: [{name: Kirjanpitolaki, number: 1336/1997, section: "2:10 §"}].',
    }),
    sv: ({ entry, words, law }) => ({
      message: `Lagringstiden ${entry} hänvisar till lag ("${words}"), men lagen nämns inte (${law}).`,
      hint: 'Lägg till lagen: law: [{name: Bokföringslagen, number: 1336/1997, section: "2:10 §"}].',
    }),
    en: ({ entry, words, law }) => ({
      message: `The retention period ${entry} rests on a law ("${words}") that is not named (${law}).`,
      hint: 'Add the law: law: [{name: Accounting Act, number: 1336/1997, section: "chapter 2, section 10"}].',
    }),
  },
  examples: {
    failing: {
      yaml: 'retention: [{id: books, criterion: as long as accounting legislation requires us to keep them}]',
    },
    passing: {
      yaml: 'retention: [{id: books, period: P6Y, from: the end of the calendar year in which the financial year ended, law: [{name: Accounting Act, number: 1336/1997}]}]',
    },
  },
  *check({ facts }) {
    for (const [index, entry] of (facts.retention ?? []).entries()) {
      const reference = unnamedLawOf(entry);
      if (!reference) continue;
      const { field, words } = reference;
      const path = ['retention', index, field];
      yield { path, data: { entry: nameEntry(entry.id, entry.name), words } };
    }
  },
};
