import { identityDemands } from '../../lexicon/identity-demands.ts';
import { lookUpAffirmed } from '../../lexicon/lexicon.ts';
import type { Rule } from '../../rule.ts';
import { remarkOn } from '../../wording/remark.ts';
import { disclosesAny, toldInFacts, toldInSections } from '../../wording/texts.ts';

/** Articles 12(2), 12(6) and 11; in Finland the ombudsman's decision 6097/161/21. */
export const identityExcessive: Rule = {
  name: 'identity-excessive',
  severity: 'warning',
  articles: ['12(6)', '12(2)'],
  since: '2018-05-25',
  summary: {
    fi: 'Pyynnön tekijältä ei vaadita henkilöllisyystodistuksen kopiota eikä allekirjoitettua lomaketta joka kerta.',
    sv: 'Av den som gör en begäran krävs inte varje gång en kopia av legitimationen eller en undertecknad blankett.',
    en: 'Whoever makes a request is not always asked for a copy of an identity document or a signed form.',
  },
  why: {
    fi: 'Lisätietoja henkilöllisyydestä saa pyytää vain, kun on perusteltua syytä epäillä sitä. Passin kopio jokaiselta on tarpeeton henkilötieto, ja allekirjoitettu lomake vaikeuttaa oikeuksien käyttöä.',
    sv: 'Ytterligare uppgifter om identiteten får begäras bara om det finns rimliga skäl att tvivla på den. En passkopia av var och en är en onödig personuppgift, och en undertecknad blankett försvårar begäran.',
    en: 'Further information on identity may be asked only where there is reasonable doubt. A copy of everybody’s passport is needless personal data, and a signed form makes the rights harder to use.',
  },
  words: {
    fi: ({ law, words }) => ({
      message: `Teksti vaatii pyynnön tekijältä enemmän kuin tunnistaminen yleensä edellyttää: "${words}" (${law}).`,
      hint: 'Kirjoita esimerkiksi: "Jos emme voi muuten varmistua siitä, kuka olet, pyydämme lisätietoja." Vahva sähköinen tunnistus tai käyttäjätili riittää usein.',
    }),
    sv: ({ law, words }) => ({
      message: `Texten kräver mer av den som gör en begäran än identifieringen brukar förutsätta: "${words}" (${law}).`,
      hint: 'Skriv till exempel: "Om vi inte annars kan försäkra oss om vem du är ber vi om ytterligare uppgifter." Stark autentisering eller ett användarkonto räcker ofta.',
    }),
    en: ({ law, words }) => ({
      message: `The text asks more of whoever makes a request than identification commonly takes: "${words}" (${law}).`,
      hint: 'Write for example: "If we cannot otherwise be sure who you are, we ask for more information." Electronic identification or a user account is often enough.',
    }),
  },
  examples: {
    failing: {
      yaml: 'requests: {email: [privacy@shop.example]}',
      body: 'Enclose a copy of your passport with the request.',
    },
    passing: {
      yaml: 'requests: {email: [privacy@shop.example]}',
      body: 'If we have reason to doubt who you are, we ask for more information.',
    },
  },
  *check(notice) {
    const told = [
      ...toldInSections(notice, (at) => disclosesAny(at, ['rights', 'requests', 'complaint'])),
      ...toldInFacts(notice, ['requests', 'rights']),
    ];
    for (const text of told) {
      const words = lookUpAffirmed(identityDemands, text.sentence, notice.locale);
      if (words !== undefined) yield remarkOn(text, words);
    }
  },
};
