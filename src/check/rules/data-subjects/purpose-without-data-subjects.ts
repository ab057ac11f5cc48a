import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

export const purposeWithoutDataSubjects: Rule = {
  name: 'purpose-without-data-subjects',
  severity: 'warning',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Kun seloste koskee monta ryhmää, jokainen käyttötarkoitus kertoo, keitä se koskee.',
    sv: 'När beskrivningen gäller flera grupper anger varje ändamål vem det gäller.',
    en: 'Where a notice is about several groups, every purpose says which of them it is about.',
  },
  why: {
    fi: 'Lukijan pitää nähdä, mikä osa selosteesta koskee häntä. Asiakkaan, kävijän ja hakijan tietoja käsitellään eri syistä.',
    sv: 'Läsaren ska se vilken del av beskrivningen som gäller honom eller henne. En kunds, en besökares och en sökandes uppgifter behandlas av olika skäl.',
    en: 'A reader must see which part of the notice is about them. The data of a customer, a visitor and an applicant are processed for different reasons.',
  },
  words: {
    fi: ({ law, purpose, groups }) => ({
      message: `Käyttötarkoituksesta ${purpose} ei näe, keitä se koskee, vaikka selosteessa on monta ryhmää (${law}).`,
      hint: `Lisää ryhmät, joita tarkoitus koskee: dataSubjects: [${groups}].`,
    }),
    sv: ({ law, purpose, groups }) => ({
      message: `Av ändamålet ${purpose} framgår inte vem det gäller, fast beskrivningen har flera grupper (${law}).`,
      hint: `Lägg till de grupper som ändamålet gäller: dataSubjects: [${groups}].`,
    }),
    en: ({ law, purpose, groups }) => ({
      message: `The purpose ${purpose} does not say whom it is about, though the notice has several groups (${law}).`,
      hint: `Add the groups that the purpose is about: dataSubjects: [${groups}].`,
    }),
  },
  examples: {
    failing: {
      yaml: `dataSubjects: [{id: customers, name: Customers}, {id: visitors, name: Visitors}]
purposes: [{id: orders, name: Orders}]`,
    },
    passing: {
      yaml: `dataSubjects: [{id: customers, name: Customers}, {id: visitors, name: Visitors}]
purposes: [{id: orders, name: Orders, dataSubjects: [customers]}]`,
    },
  },
  *check({ facts: { dataSubjects = [], purposes = [] } }) {
    if (dataSubjects.length < 2) return;
    const groups = dataSubjects.map(({ id }) => id).join(', ');
    for (const [index, { id, name, dataSubjects: named = [] }] of purposes.entries()) {
      if (named.length > 0) continue;
      const data = { purpose: nameEntry(id, name), groups };
      yield { path: ['purposes', index, 'dataSubjects'], data };
    }
  },
};
