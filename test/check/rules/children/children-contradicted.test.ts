import { childrenContradicted } from '../../../../src/check/rules/children/children-contradicted.ts';
import { testOwnWords } from '../own-words.ts';

const nobody = {
  en: 'We do not process data about children.',
  fi: 'Emme käsittele lasten tietoja.',
  sv: 'Vi behandlar inte barns uppgifter.',
  de: 'Wir verarbeiten keine Daten von Kindern.',
};

testOwnWords(
  childrenContradicted,
  (name) => `children: {none: We offer nothing to them.}
dataSubjects: [{id: a, name: ${name}}]`,
  {
    en: {
      warning: ['Children who play', 'Pupils', 'Minors'],
      clean: [
        'Members',
        'Parents of children',
        'Guardians of pupils',
        'Teachers',
        'Children of employees',
        'Customers',
        'Childminders',
        'Families with children',
      ],
    },
    fi: {
      warning: ['Pelaavat lapset', 'Oppilaat', 'Alaikäiset'],
      clean: [
        'Jäsenet',
        'Lasten vanhemmat',
        'Oppilaiden huoltajat',
        'Opettajat',
        'Työntekijöiden lapset',
        'Asiakkaat',
        'Lastenhoitajat',
        'Lapsiperheet',
      ],
    },
    sv: {
      warning: ['Barn som spelar', 'Elever', 'Minderåriga'],
      clean: [
        'Medlemmar',
        'Föräldrar till barn',
        'Elevers vårdnadshavare',
        'Lärare',
        'Anställdas barn',
        'Kunder',
        'Barnskötare',
        'Familjer med barn',
      ],
    },
    de: {
      warning: ['Kinder, die spielen', 'Schüler', 'Minderjährige'],
      clean: [
        'Mitglieder',
        'Eltern von Kindern',
        'Erziehungsberechtigte',
        'Lehrer',
        'Kinder von Beschäftigten',
        'Kunden',
        'Kinderpfleger',
        'Familien mit Kindern',
      ],
    },
  },
);

const marked = (none: string) => `children: {none: ${none}}
dataSubjects: [{id: a, name: Juniors, children: true}]`;
const unmarked = { clean: [] };
testOwnWords(childrenContradicted, marked, {
  en: { error: [nobody.en], warning: ['We offer nothing to children.'], ...unmarked },
  fi: { error: [nobody.fi], warning: ['Emme tarjoa palveluja lapsille suoraan.'], ...unmarked },
  sv: { error: [nobody.sv], warning: ['Vi erbjuder barn inga tjänster.'], ...unmarked },
  de: { error: [nobody.de], warning: ['Wir bieten Kindern nichts an.'], ...unmarked },
});
