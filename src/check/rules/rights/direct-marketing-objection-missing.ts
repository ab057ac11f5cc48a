import { rightsIn } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

export const directMarketingObjectionMissing: Rule = {
  name: 'direct-marketing-objection-missing',
  severity: 'error',
  articles: ['21(2)', '21(4)'],
  since: '2018-05-25',
  summary: {
    fi: 'Suoramarkkinoinnista kerrotaan oikeus vastustaa sitä.',
    sv: 'För direktmarknadsföring anges rätten att invända mot den.',
    en: 'Direct marketing comes with the right to object to it.',
  },
  why: {
    fi: 'Kenenkään ei tarvitse sietää suoramarkkinointia. Vastustamista ei tarvitse perustella eikä sitä punnita, ja oikeus on tuotava henkilön tietoon viimeistään ensimmäisen yhteydenoton yhteydessä.',
    sv: 'Ingen behöver tåla direktmarknadsföring. Invändningen kräver varken skäl eller avvägning, och rätten ska meddelas senast vid den första kontakten.',
    en: "Nobody has to put up with direct marketing. The objection needs no reason and no weighing, and it must be brought to the person's attention at the latest in the first communication.",
  },
  words: {
    fi: ({ law, name }) => ({
      message: `Käyttötarkoitus "${name}" on suoramarkkinointia, mutta selosteessa ei kerrota oikeudesta vastustaa sitä (${law}). Oikeus on ehdoton, eikä lukijan tarvitse perustella pyyntöään.`,
      hint: 'Lisää oikeuksiin: directMarketing: {text: "Voit kieltää suoramarkkinoinnin milloin tahansa.", how: …}. Sivusto näyttää sen erillään muusta.',
    }),
    sv: ({ law, name }) => ({
      message: `Ändamålet "${name}" är direktmarknadsföring, men beskrivningen anger inte rätten att invända mot den (${law}). Rätten är ovillkorlig, och läsaren behöver inte motivera sin begäran.`,
      hint: 'Lägg till bland rättigheterna: directMarketing: {text: "Du kan när som helst förbjuda direktmarknadsföring.", how: …}. Webbplatsen visar det åtskilt från allt annat.',
    }),
    en: ({ law, name }) => ({
      message: `The purpose "${name}" is direct marketing, but the notice does not tell of the right to object to it (${law}). The right is absolute: the reader need give no reason.`,
      hint: 'Add to rights: directMarketing: {text: "You may object to direct marketing at any time.", how: …}. The site shows it apart from everything else.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: news
    name: Newsletter
    marketing: {channels: [email]}
rights:
  objection: {text: You may object on grounds relating to your particular situation.}`,
    },
    passing: {
      yaml: `purposes:
  - id: news
    name: Newsletter
    marketing: {channels: [email]}
rights:
  objection: {text: You may object on grounds relating to your particular situation.}
  directMarketing: {text: You may object to direct marketing at any time.}`,
    },
  },
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || rights.directMarketing) return;
    const purposes = notice.facts.purposes ?? [];
    const index = purposes.findIndex(({ marketing }) => marketing);
    const purpose = purposes[index];
    if (!purpose) return;
    yield {
      path: ['rights', 'directMarketing'],
      data: { name: purpose.name },
      related: [{ path: ['purposes', index, 'marketing'], why: 'needs' }],
    };
  },
};
