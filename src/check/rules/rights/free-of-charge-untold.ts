import { proseOf } from '../../prose.ts';
import { rightsIn } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

const told =
  /maksut|maksullis|ilmai|veloit|avgiftsfri|kostnadsfri|gratis|utan (?:avgift|kostnad)|free|charge|\bfees?\b/iu;

export const freeOfChargeUntold: Rule = {
  name: 'free-of-charge-untold',
  severity: 'info',
  articles: ['12(5)'],
  since: '2018-05-25',
  readsWords: true,
  summary: {
    fi: 'Seloste kertoo, että pyynnöt ovat maksuttomia.',
    sv: 'Beskrivningen anger att en begäran är avgiftsfri.',
    en: 'The notice says that requests are free of charge.',
  },
  why: {
    fi: 'Moni luulee tarkastuspyynnön maksavan. Yksi lause poistaa esteen oikeuksien käyttämiseltä.',
    sv: 'Många tror att en begäran om registerutdrag kostar. En mening undanröjer hindret för att använda rättigheterna.',
    en: 'Many believe that a request costs something. One sentence takes that obstacle away.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteessa ei kerrota, että pyynnöt ovat maksuttomia (${law}).`,
      hint: 'Lisää: requests: {fee: "Pyynnöt ovat maksuttomia."}.',
    }),
    sv: ({ law }) => ({
      message: `Beskrivningen anger inte att en begäran är avgiftsfri (${law}).`,
      hint: 'Lägg till: requests: {fee: "En begäran är avgiftsfri."}.',
    }),
    en: ({ law }) => ({
      message: `The notice does not say that requests are free of charge (${law}).`,
      hint: 'Add: requests: {fee: "Requests are free of charge."}.',
    }),
  },
  examples: {
    failing: { yaml: 'rights: {access: {text: You can get a copy of your data.}}' },
    passing: {
      yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {fee: Requests are free of charge.}`,
    },
  },
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || notice.facts.requests?.fee) return;
    if (told.test(proseOf(notice, ['rights', 'requests', 'complaint']))) return;
    yield { path: ['requests', 'fee'] };
  },
};
