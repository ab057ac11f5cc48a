import { isObservation, observationAmongOtherSources } from '../../lexicon/observation.ts';
import { placeOfWords } from '../../place-of-words.ts';
import type { Rule } from '../../rule.ts';
import { sourceName } from '../../sources.ts';

const telling: readonly string[] = ['sources', 'dataCategories'];

/** C-422/24 (18 December 2025): data obtained by observing people are collected from them, so Article 13 applies. */
export const observedDataAsOtherSource: Rule = {
  name: 'observed-data-as-other-source',
  severity: 'warning',
  articles: ['14(2)(f)'],
  since: '2018-05-25',
  clarified: { by: 'C-422/24', date: '2025-12-18' },
  summary: {
    fi: 'Havainnoimalla saadut tiedot kerrotaan rekisteröidyltä kerättyinä.',
    sv: 'Uppgifter från observation anges som insamlade från den registrerade.',
    en: 'Data obtained by observation are told as collected from the data subject.',
  },
  why: {
    fi: 'EU:n tuomioistuimen mukaan havainnoidut tiedot kerätään rekisteröidyltä itseltään, vaikka hän ei tietäisi siitä. Silloin hänelle on kerrottava heti kerättäessä, ei vasta kuukauden kuluessa.',
    sv: 'Enligt EU-domstolen samlas observerade uppgifter in från den registrerade själv, även om personen inte vet om det. Då ska information ges genast vid insamlingen, inte inom en månad.',
    en: 'By the Court of Justice observed data are collected from the data subject, even unawares. Information is then due at collection, not within a month.',
  },
  words: {
    fi: ({ words, law }) => ({
      message: `Havainnoimalla saadut tiedot ("${words}") kerrotaan muista lähteistä saatuina, vaikka ne kerätään rekisteröidyltä itseltään (C-422/24; ${law}).`,
      hint: 'Kirjoita, että tiedot kerätään rekisteröityä havainnoimalla, ja merkitse tietoryhmään: sources: [observed].',
    }),
    sv: ({ words, law }) => ({
      message: `Uppgifter från observation ("${words}") anges komma från andra källor, fast de samlas in från den registrerade själv (C-422/24; ${law}).`,
      hint: 'Skriv att uppgifterna samlas in genom observation, och ange för kategorin: sources: [observed].',
    }),
    en: ({ words, law }) => ({
      message: `Data from observation ("${words}") are told as coming from other sources, though they are collected from the data subject (C-422/24; ${law}).`,
      hint: 'Write that the data are collected by observation, and set for the category: sources: [observed].',
    }),
  },
  examples: {
    failing: { yaml: 'sources: [{id: cameras, kind: other, type: Camera surveillance}]' },
    passing: {
      yaml: 'dataCategories: [{id: images, name: Images of our cameras, sources: [observed]}]',
    },
  },
  *check({ facts: { sources = [] }, sections }) {
    for (const [index, source] of sources.entries()) {
      const words = sourceName(source) ?? '';
      if (isObservation(words)) yield { path: ['sources', index], data: { words } };
    }
    for (const section of sections) {
      if (!section.discloses.some(({ kind }) => telling.includes(kind))) continue;
      const words = observationAmongOtherSources(section.text);
      if (words) yield { path: ['sources'], at: placeOfWords(section, words), data: { words } };
    }
  },
};
