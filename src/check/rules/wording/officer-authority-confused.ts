import { lookUp } from '../../lexicon/lexicon.ts';
import { authorityForOfficer, officerForAuthority } from '../../lexicon/officer-words.ts';
import type { Rule } from '../../rule.ts';
import { remarkOn } from '../../wording/remark.ts';
import { toldInFacts, toldInSections } from '../../wording/texts.ts';

/** A fact on the officer that bears the authority's title and nothing else. */
const titleOfAuthority = /^(?:tietosuojavaltuutettu|dataombudsman(?:nen)?)\.?$/iu;

/** The officer of Articles 37 to 39 and the authority of Article 51 bear similar names. */
export const officerAuthorityConfused: Rule = {
  name: 'officer-authority-confused',
  severity: 'warning',
  articles: ['13(1)(b)', '14(1)(b)', '77(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Tietosuojavastaavaa ei kutsuta tietosuojavaltuutetuksi eikä päinvastoin.',
    sv: 'Dataskyddsombudet kallas inte dataombudsman och inte heller tvärtom.',
    en: 'The data protection officer is not called by the title of the supervisory authority, nor the other way.',
  },
  why: {
    fi: 'Tietosuojavaltuutettu on viranomainen, jolle valitetaan, ja tietosuojavastaava on rekisterinpitäjän nimittämä. Jos nimet menevät sekaisin, lukija ei tiedä, kuka häntä auttaa ja kuka valvoo.',
    sv: 'Dataombudsmannen är den myndighet som tar emot klagomål, och dataskyddsombudet utses av den personuppgiftsansvarige. Om namnen blandas ihop vet läsaren inte vem som hjälper och vem som övervakar.',
    en: 'In Finnish and Swedish the authority (tietosuojavaltuutettu, dataombudsman) and the officer whom a controller designates (tietosuojavastaava, dataskyddsombud) have similar names. Confused, they hide who helps and who supervises.',
  },
  words: {
    fi: ({ law, words }) => ({
      message: `Teksti sekoittaa tietosuojavastaavan ja tietosuojavaltuutetun: "${words}" (${law}).`,
      hint: 'Kirjoita tietosuojavastaava, kun tarkoitat rekisterinpitäjän nimittämää henkilöä, ja tietosuojavaltuutettu, kun tarkoitat viranomaista.',
    }),
    sv: ({ law, words }) => ({
      message: `Texten blandar ihop dataskyddsombudet och dataombudsmannen: "${words}" (${law}).`,
      hint: 'Skriv dataskyddsombud om personen som den personuppgiftsansvarige har utsett och dataombudsman om myndigheten.',
    }),
    en: ({ law, words }) => ({
      message: `The text confuses the data protection officer with the supervisory authority: "${words}" (${law}).`,
      hint: 'Write tietosuojavastaava or dataskyddsombud for the officer and tietosuojavaltuutettu or dataombudsman for the authority.',
    }),
  },
  examples: {
    failing: {
      locale: 'fi',
      yaml: 'dataProtectionOfficer: {email: tietosuoja@kauppa.example}',
      body: 'Tietosuojavaltuutettumme vastaa kysymyksiisi.',
    },
    passing: {
      locale: 'fi',
      yaml: 'dataProtectionOfficer: {email: tietosuoja@kauppa.example}',
      body: 'Tietosuojavastaavamme vastaa kysymyksiisi. Voit valittaa tietosuojavaltuutetulle.',
    },
  },
  *check(notice) {
    const { locale } = notice;
    for (const told of [
      ...toldInSections(notice, () => true),
      ...toldInFacts(notice, ['dataProtectionOfficer', 'complaint', 'requests', 'rights']),
    ]) {
      const words =
        lookUp(authorityForOfficer, told.sentence, locale) ??
        lookUp(officerForAuthority, told.sentence, locale);
      if (words !== undefined) yield remarkOn(told, words);
    }
    for (const told of toldInFacts(notice, ['dataProtectionOfficer'])) {
      if (titleOfAuthority.test(told.sentence)) yield remarkOn(told, told.sentence);
    }
  },
};
