import { proseOf } from '../../prose.ts';
import type { Rule } from '../../rule.ts';

/** WP260 rev.01, annex, and the practice of authorities: the authority is named, with a way to reach it. */
export const authorityWithoutDetails: Rule = {
  name: 'authority-without-details',
  severity: 'warning',
  articles: ['13(2)(d)', '14(2)(e)', '77(1)'],
  since: '2018-05-25',
  readsWords: true,
  summary: {
    fi: 'Valvontaviranomaisesta kerrotaan nimi ja se, miten sen tavoittaa.',
    sv: 'Tillsynsmyndigheten anges med namn och kontaktuppgifter.',
    en: 'The supervisory authority is named, with a way to reach it.',
  },
  why: {
    fi: 'Oikeus valittaa auttaa vasta, kun tietää, kenelle. Nimi ja verkko-osoite riittävät.',
    sv: 'Rätten att klaga hjälper först när man vet till vem. Namn och webbadress räcker.',
    en: 'The right to complain helps once one knows to whom. A name and a web address are enough.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Valitusoikeudesta kerrotaan, mutta ei sitä, miten valvontaviranomaisen tavoittaa (${law}).`,
      hint: 'Lisää maakoodi, josta viranomaisen tiedot tulevat: authority: FI.',
    }),
    sv: ({ law }) => ({
      message: `Rätten att klaga anges, men inte hur tillsynsmyndigheten nås (${law}).`,
      hint: 'Lägg till landskoden som ger myndighetens uppgifter: authority: FI.',
    }),
    en: ({ law }) => ({
      message: `The right to complain is told, but not how to reach the supervisory authority (${law}).`,
      hint: "Add the country code that brings the authority's details: authority: FI.",
    }),
  },
  examples: {
    failing: { yaml: 'complaint: {text: You can complain to the authority.}' },
    passing: { yaml: 'complaint: {authority: FI, text: You can complain to the authority.}' },
  },
  *check(notice) {
    const { complaint } = notice.facts;
    if (!complaint || typeof complaint.authority === 'string') return;
    if (!complaint.authority && !complaint.text) return;
    const { url, email, phone, address } = complaint.authority ?? {};
    if (url || email || phone || address?.street || address?.poBox) return;
    if (complaint.authority && /@|https?:|\.fi\b|\.eu\b/u.test(proseOf(notice, ['complaint'])))
      return;
    yield { path: ['complaint', 'authority'] };
  },
};
