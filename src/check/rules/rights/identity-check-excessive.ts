import { excessiveCheckIn } from '../../lexicon/identity-checks.ts';
import type { Rule } from '../../rule.ts';

/** The Finnish authority found a signed form excessive in case 6097/161/21 (9 May 2022). */
export const identityCheckExcessive: Rule = {
  name: 'identity-check-excessive',
  severity: 'warning',

  articles: ['12(6)', '5(1)(c)'],
  since: '2018-05-25',

  summary: {
    fi: 'Henkilöllisyys varmistetaan vain epäilyksen vuoksi ja kohtuullisin keinoin.',
    sv: 'Identiteten kontrolleras bara vid tvivel och med rimliga medel.',
    en: 'Identity is confirmed only in doubt, and by proportionate means.',
  },
  why: {
    fi: 'Lisätietoja saa pyytää vain, kun on perusteltu syy epäillä pyytäjän henkilöllisyyttä. Rutiininomainen henkilötodistuksen kopio tai allekirjoitettu lomake on liikaa.',
    sv: 'Ytterligare information får begäras bara vid rimliga skäl att betvivla identiteten. En rutinmässig kopia av en id-handling eller en undertecknad blankett är för mycket.',
    en: 'More information may be asked for only with reasonable doubt about identity. A routine copy of an identity document, or a signed form, is too much.',
  },
  words: {
    fi: ({ words, law }) => ({
      message: `Henkilöllisyyden varmistaminen ("${words}") on tiukempaa kuin laki sallii: lisätietoja voi pyytää vain, kun henkilöllisyyttä on syytä epäillä (${law}).`,
      hint: 'Korjaa: identity: "Pyydämme lisätietoja vain, jos meillä on perusteltu syy epäillä, kuka pyynnön on lähettänyt."',
    }),
    sv: ({ words, law }) => ({
      message: `Kontrollen av identiteten ("${words}") är strängare än lagen tillåter: ytterligare information får begäras bara när det finns skäl att betvivla identiteten (${law}).`,
      hint: 'Rätta: identity: "Vi ber om mer information bara om vi har rimliga skäl att betvivla vem som har skickat begäran."',
    }),
    en: ({ words, law }) => ({
      message: `The check of identity ("${words}") is stricter than the law allows: more information may be asked for only where there is doubt about identity (${law}).`,
      hint: 'Correct it: identity: "We ask for more information only if we have reason to doubt who sent the request."',
    }),
  },
  examples: {
    failing: { yaml: 'requests: {identity: Attach a copy of your passport.}' },
    passing: {
      yaml: 'requests: {identity: We ask for more information only if we doubt who you are.}',
    },
  },
  *check({ facts: { requests } }) {
    for (const field of ['identity', 'send', 'inPerson'] as const) {
      const words = excessiveCheckIn(requests?.[field] ?? '');
      if (!words) continue;
      yield { path: ['requests', field], data: { words } };
      return;
    }
  },
};
