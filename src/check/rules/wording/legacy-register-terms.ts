import { legacyRegisterWords } from '../../lexicon/legacy-register-words.ts';
import { lookUp } from '../../lexicon/lexicon.ts';
import type { Rule } from '../../rule.ts';
import { remarksBySection } from '../../wording/remark.ts';
import { type Told, toldInSections } from '../../wording/texts.ts';

/** The Data Protection Ombudsman: the Regulation knows no register description. */
export const legacyRegisterTerms: Rule = {
  name: 'legacy-register-terms',
  severity: 'info',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste käyttää tietosuoja-asetuksen termejä, ei kumotun henkilötietolain.',
    sv: 'Beskrivningen använder dataskyddsförordningens termer, inte den upphävda personuppgiftslagens.',
    en: "The notice uses the Regulation's terms, not those of the repealed Personal Data Act.",
  },
  why: {
    fi: 'Rekisteriselosteen otsikot ovat kumotusta laista 523/1999. Ne kertovat, ettei tekstiä ole laadittu asetuksen mukaan, ja niistä puuttuu, mitä asetus vaatii.',
    sv: 'Registerbeskrivningens rubriker kommer från den upphävda lagen 523/1999. De visar att texten inte har skrivits enligt förordningen och saknar det som den kräver.',
    en: 'The headings of the register description come from the repealed Act 523/1999. They show that the text was not written for the Regulation and lacks what it asks for.',
  },
  words: {
    fi: ({ law, words }) => ({
      message: `Teksti käyttää kumotun henkilötietolain termejä: "${words}" (${law}).`,
      hint: 'Käytä asetuksen termejä: tietosuojaseloste, oikeus saada pääsy tietoihin, vastaanottajat, säilytysaika.',
    }),
    sv: ({ law, words }) => ({
      message: `Texten använder termer ur den upphävda personuppgiftslagen: "${words}" (${law}).`,
      hint: 'Använd förordningens termer: dataskyddsbeskrivning, rätt till tillgång, personuppgiftsansvarig, mottagare, lagringstid.',
    }),
    en: ({ law, words }) => ({
      message: `The text uses terms of the repealed Finnish Personal Data Act: "${words}" (${law}).`,
      hint: 'Use the terms of the Regulation, in Finnish for example tietosuojaseloste, oikeus saada pääsy tietoihin, vastaanottajat, säilytysaika.',
    }),
  },
  examples: {
    failing: {
      locale: 'fi',
      yaml: 'rights: {access: {text: Saat tietosi pyynnöstä.}}',
      body: 'Sinulla on tarkastusoikeus.',
    },
    passing: {
      locale: 'fi',
      yaml: 'rights: {access: {text: Saat tietosi pyynnöstä.}}',
      body: 'Sinulla on oikeus saada pääsy tietoihisi.',
    },
  },
  *check(notice) {
    const titles = notice.sections.map(
      (section): Told => ({
        section,
        sentence: section.title,
        placeOf: () => section.titlePlace,
      }),
    );
    const found = [...titles, ...toldInSections(notice, () => true)].flatMap((told) => {
      const words = lookUp(legacyRegisterWords, told.sentence, notice.locale);
      return words === undefined ? [] : [{ told, words }];
    });
    yield* remarksBySection(found);
  },
};
