import type { Rule } from '../../rule.ts';
import { scalarsIn } from '../../scalars.ts';
import { isUnfilled } from '../../unfilled.ts';

export const valueUnfilled: Rule = {
  name: 'value-unfilled',
  severity: 'error',
  articles: [],
  since: '2018-05-25',
  summary: {
    fi: 'Tiedon paikalla ei ole merkkiä siitä, että se on vielä kirjoittamatta.',
    sv: 'Ingen uppgift består bara av ett märke för att den ska skrivas senare.',
    en: 'No fact is a mark that its words are still to be written.',
  },
  why: {
    fi: 'Myöhemmin täytettävä kohta näyttää vastaukselta, kunnes joku lukee sen. Se on parempi huomata ennen lukijaa.',
    sv: 'En lucka som ska fyllas i senare ser ut som ett svar tills någon läser den. Det är bättre att den upptäcks innan läsaren ser den.',
    en: 'A blank to be filled in later passes for an answer until someone reads it. It is better caught before a reader finds it.',
  },
  words: {
    fi: ({ field, value }) => ({
      message: `Kohdan \`${field}\` sisältö on vielä kirjoittamatta: siinä on vain "${value}".`,
      hint: 'Kirjoita tieto lukijalle, tai poista rivi.',
    }),
    sv: ({ field, value }) => ({
      message: `Innehållet i \`${field}\` är ännu inte skrivet: där står bara "${value}".`,
      hint: 'Skriv uppgiften för läsaren, eller ta bort raden.',
    }),
    en: ({ field, value }) => ({
      message: `The words of \`${field}\` are still to be written: there is only "${value}".`,
      hint: 'Write the fact for the reader, or take the line away.',
    }),
  },
  examples: {
    failing: { yaml: 'complaint: {authority: FI, text: TODO}' },
    passing: {
      yaml: 'complaint: {authority: FI, text: You may lodge a complaint with the Data Protection Ombudsman.}',
    },
  },
  *check({ tree }) {
    for (const { value, path, place } of scalarsIn(tree)) {
      const field = path.findLast((step) => typeof step === 'string');
      if (field === 'note' || field === 'seen' || !isUnfilled(value)) continue;
      yield { path, at: place, data: { field: String(field), value: value.trim() } };
    }
  },
};
