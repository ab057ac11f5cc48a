import { placeOfWords } from '../../place-of-words.ts';
import type { Rule } from '../../rule.ts';
import { scalarsIn } from '../../scalars.ts';

/** Its former street in both languages, and the postcode of its former post office box. */
const former = /Ratapihantie 9|Bangårdsvägen 9|PL 800,? 00521|PB 800,? 00521/iu;

/** The Office of the Data Protection Ombudsman has moved. Texts of earlier years are left alone, since the old address was right then. */
export const authorityOutdated: Rule = {
  name: 'authority-outdated',
  severity: 'warning',
  articles: ['77(1)'],
  since: '2022-01-01',
  summary: {
    fi: 'Tietosuojavaltuutetun toimiston osoite on nykyinen.',
    sv: 'Adressen till dataombudsmannens byrå är aktuell.',
    en: "The address of the Data Protection Ombudsman's office is the present one.",
  },
  why: {
    fi: 'Vanhaan osoitteeseen lähetetty valitus viivästyy. Osoite jää usein selosteeseen, joka on kopioitu vanhasta mallista.',
    sv: 'Ett klagomål till den gamla adressen fördröjs. Adressen blir ofta kvar i en beskrivning som har kopierats från en gammal mall.',
    en: 'A complaint sent to the old address is delayed. It often lives on in notices that are copied from an old model.',
  },
  words: {
    fi: ({ words, law }) => ({
      message: `Tietosuojavaltuutetun toimiston osoite "${words}" on vanhentunut (${law}).`,
      hint: 'Korjaa: Lintulahdenkuja 4, 00530 Helsinki, postiosoite PL 800, 00531 Helsinki. Helpoimmin: complaint: {authority: FI}, niin osoite tulee taulukosta.',
    }),
    sv: ({ words, law }) => ({
      message: `Adressen till dataombudsmannens byrå "${words}" är föråldrad (${law}).`,
      hint: 'Rätta: Fågelviksgränden 4, 00530 Helsingfors, postadress PB 800, 00531 Helsingfors. Enklast: complaint: {authority: FI}, så kommer adressen från tabellen.',
    }),
    en: ({ words, law }) => ({
      message: `The address of the Data Protection Ombudsman "${words}" is out of date (${law}).`,
      hint: 'Correct it: Lintulahdenkuja 4, 00530 Helsinki, by post PL 800, 00531 Helsinki. Simplest: complaint: {authority: FI}, and the address comes from the table.',
    }),
  },
  examples: {
    failing: {
      yaml: `controller: {name: Shop Oy, country: FI}
complaint: {authority: {name: Office of the Data Protection Ombudsman, address: {street: Ratapihantie 9, postcode: "00520", city: Helsinki}}}`,
    },
    passing: {
      yaml: `controller: {name: Shop Oy, country: FI}
complaint: {authority: FI}`,
    },
  },
  *check({ sections, tree }) {
    for (const { value, path, place } of scalarsIn(tree)) {
      const words = path[0] === 'complaint' && path.at(-1) !== 'note' && former.exec(value)?.[0];
      if (!words) continue;
      yield { path, at: place, data: { words } };
      return;
    }
    for (const section of sections) {
      const words = former.exec(section.text)?.[0];
      if (words) yield { path: ['complaint'], at: placeOfWords(section, words), data: { words } };
    }
  },
};
