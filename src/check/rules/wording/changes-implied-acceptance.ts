import { impliedAcceptance } from '../../lexicon/implied-acceptance.ts';
import { lookUp } from '../../lexicon/lexicon.ts';
import type { Rule } from '../../rule.ts';
import { remarkOn } from '../../wording/remark.ts';
import { toldInFacts, toldInSections } from '../../wording/texts.ts';

/** Silence is no consent (recital 32), and a notice is no contract. */
export const changesImpliedAcceptance: Rule = {
  name: 'changes-implied-acceptance',
  severity: 'warning',
  articles: ['4(11)', '7', '12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Käytön jatkamista tai vaikenemista ei pidetä hyväksymisenä.',
    sv: 'Fortsatt användning eller tystnad tas inte för godkännande.',
    en: 'Continued use or silence is not taken for acceptance.',
  },
  why: {
    fi: 'Seloste on tieto, ei sopimus, eikä sitä tarvitse hyväksyä. Suostumukseksi ei kelpaa vaikeneminen eikä palvelun käyttö (johdanto-osan 32 kappale).',
    sv: 'Beskrivningen är information, inget avtal, och behöver inte godkännas. Tystnad eller användning av en tjänst är inget samtycke (skäl 32).',
    en: 'A notice is information, not a contract, and needs no acceptance. Silence or use of a service is no consent (recital 32).',
  },
  words: {
    fi: ({ law, words }) => ({
      message: `Teksti pitää käyttöä tai vaikenemista hyväksymisenä: "${words}" (${law}).`,
      hint: 'Poista lause. Kerro sen sijaan, miten muutoksista ilmoitetaan, ja pyydä suostumus erikseen, jos käsittely perustuu siihen.',
    }),
    sv: ({ law, words }) => ({
      message: `Texten tar användning eller tystnad för godkännande: "${words}" (${law}).`,
      hint: 'Stryk meningen. Säg i stället hur ändringar meddelas, och be om samtycke separat om behandlingen grundar sig på det.',
    }),
    en: ({ law, words }) => ({
      message: `The text takes use or silence for acceptance: "${words}" (${law}).`,
      hint: 'Strike the sentence. Say instead how changes are told, and ask for consent separately where processing rests on it.',
    }),
  },
  examples: {
    failing: {
      yaml: 'changes: {tell: [website]}',
      body: 'By continuing to use our services you accept the changes.',
    },
    passing: {
      yaml: 'changes: {tell: [email]}',
      body: 'We tell you of changes by e-mail. Where they need your consent, we ask for it.',
    },
  },
  *check(notice) {
    const { purposes = [] } = notice.facts;
    const restsOnConsent = purposes.some(({ bases = [] }) =>
      bases.some(({ basis }) => basis === 'consent'),
    );
    const severity = restsOnConsent ? 'error' : 'warning';
    for (const told of [
      ...toldInSections(notice, () => true),
      ...toldInFacts(notice, ['changes']),
    ]) {
      const words = lookUp(impliedAcceptance, told.sentence, notice.locale);
      if (words !== undefined) yield { ...remarkOn(told, words), severity };
    }
  },
};
