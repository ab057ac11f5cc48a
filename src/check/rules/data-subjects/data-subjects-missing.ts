import type { Rule } from '../../rule.ts';

export const dataSubjectsMissing: Rule = {
  name: 'data-subjects-missing',
  severity: 'warning',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, keitä se koskee.',
    sv: 'Beskrivningen anger vem den gäller.',
    en: 'The notice says whom it is about.',
  },
  why: {
    fi: 'Tiedot on annettava ymmärrettävästi. Lukija ei ymmärrä selostetta omakseen, jos siitä ei näe, koskeeko se häntä.',
    sv: 'Informationen ska vara begriplig. Läsaren vet inte att texten är till för honom eller henne om den inte säger vem den gäller.',
    en: 'The information must be intelligible. A reader does not know that a text is meant for them unless it says whom it is about.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteessa ei kerrota, keitä se koskee (${law}).`,
      hint: 'Lisää ryhmät: dataSubjects: [{id: customers, name: Asiakkaat}].',
    }),
    sv: ({ law }) => ({
      message: `Beskrivningen anger inte vem den gäller (${law}).`,
      hint: 'Lägg till grupperna: dataSubjects: [{id: customers, name: Kunder}].',
    }),
    en: ({ law }) => ({
      message: `The notice does not say whom it is about (${law}).`,
      hint: 'Add the groups: dataSubjects: [{id: customers, name: Customers}].',
    }),
  },
  examples: {
    failing: { yaml: 'purposes: [{id: orders, name: Orders}]' },
    passing: { yaml: 'dataSubjects: [{id: customers, name: Customers}]' },
  },
  *check({ facts: { dataSubjects = [] } }) {
    if (dataSubjects.length === 0) yield { path: ['dataSubjects'] };
  },
};
