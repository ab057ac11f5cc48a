import { proseOf } from '../../prose.ts';
import type { Rule } from '../../rule.ts';

/** One way of two, a letter or a visit, leaves no choice. Recital 59: means for requests to be made electronically. The Finnish authority fined a paper form in case 6097/161/21 (9 May 2022). */
export const requestChannelBurdensome: Rule = {
  name: 'request-channel-burdensome',
  severity: 'warning',
  articles: ['12(2)'],
  since: '2018-05-25',
  readsWords: true,
  summary: {
    fi: 'Pyynnön voi tehdä myös sähköisesti.',
    sv: 'En begäran kan göras också elektroniskt.',
    en: 'A request can be made electronically too.',
  },
  why: {
    fi: 'Rekisterinpitäjän on helpotettava oikeuksien käyttämistä. Pelkkä kirje tai käynti on este varsinkin, kun tiedot kerätään verkossa.',
    sv: 'Den personuppgiftsansvarige ska underlätta utövandet av rättigheterna. Enbart brev eller besök är ett hinder, särskilt när uppgifterna samlas in på nätet.',
    en: 'The controller must facilitate the use of rights. A letter or a visit as the only way is an obstacle, above all where data are collected online.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Pyynnön voi selosteen mukaan tehdä vain kirjeellä tai käymällä paikalla (${law}).`,
      hint: 'Lisää sähköinen tapa: requests: {email: [tietosuoja@esimerkki.example]} tai form: https://esimerkki.example/pyynto.',
    }),
    sv: ({ law }) => ({
      message: `Enligt beskrivningen kan en begäran göras bara per brev eller på plats (${law}).`,
      hint: 'Lägg till ett elektroniskt sätt: requests: {email: [dataskydd@exempel.example]} eller form: https://exempel.example/begaran.',
    }),
    en: ({ law }) => ({
      message: `By the notice a request can be made by letter or in person only (${law}).`,
      hint: 'Add an electronic way: requests: {email: [privacy@shop.example]} or form: https://shop.example/request.',
    }),
  },
  examples: {
    failing: {
      yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {inPerson: At our office with a signed form.}`,
    },
    passing: {
      yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {inPerson: At our office., email: [privacy@shop.example]}`,
    },
  },
  *check(notice) {
    const { requests } = notice.facts;
    if (!requests) return;
    const { email, form, phone, inPerson, address } = requests;
    if (email?.length || form || phone?.length) return;
    if (Boolean(inPerson) === Boolean(address)) return;
    if (/@|https?:/u.test(proseOf(notice, ['rights', 'requests']))) return;
    yield { path: ['requests', inPerson ? 'inPerson' : 'address'] };
  },
};
