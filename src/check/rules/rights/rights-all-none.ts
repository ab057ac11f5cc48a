import { rights } from '../../../../schema/gdpr/vocabularies.ts';
import { isNone } from '../../../../schema/values.ts';
import type { Rule } from '../../rule.ts';

/** Withdrawal arises from consent only: a notice without consent may well deny it. */
const always = rights.filter((right) => right !== 'withdrawal');

export const rightsAllNone: Rule = {
  name: 'rights-all-none',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste ei kiellä kaikkia rekisteröidyn oikeuksia.',
    sv: 'Beskrivningen förnekar inte alla den registrerades rättigheter.',
    en: 'The notice does not deny every right of the data subject.',
  },
  why: {
    fi: 'Laki voi rajoittaa oikeuksia 23 artiklan mukaisesti, kutakin vain siltä osin kuin on välttämätöntä. Mikään laki ei poista niitä kaikkia, joten kaikki oikeudet kieltävä seloste antaa laista väärän kuvan.',
    sv: 'En lag får begränsa rättigheter enligt artikel 23, var och en i den mån det är nödvändigt. Ingen lag tar bort alla, så en beskrivning som förnekar dem alla ger en felaktig bild av lagen.',
    en: 'A law may restrict rights where Article 23 allows it, each to the extent that is necessary. No law takes all of them away, so a notice that denies them all is wrong about the law.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteen mukaan rekisteröidyllä ei ole mitään oikeuksia, mutta kaikkia niitä ei voi rajoittaa (${law}).`,
      hint: 'Kerro oikeudet, jotka rekisteröidyllä on, esimerkiksi: access: {text: "Voit pyytää jäljennöksen sinua koskevista tiedoista."}.',
    }),
    sv: ({ law }) => ({
      message: `Enligt beskrivningen har den registrerade inga rättigheter alls, men alla kan inte begränsas (${law}).`,
      hint: 'Ange de rättigheter som den registrerade har, till exempel: access: {text: "Du kan begära en kopia av uppgifterna om dig."}.',
    }),
    en: ({ law }) => ({
      message: `The notice says that the data subject has no rights at all, but not all of them can be restricted (${law}).`,
      hint: 'Tell of the rights that there are, for example: access: {text: "You may ask for a copy of the data about you."}.',
    }),
  },
  examples: {
    failing: {
      yaml: `rights:
  access: {none: You may not.}
  rectification: {none: You may not.}
  erasure: {none: You may not.}
  restriction: {none: You may not.}
  objection: {none: You may not.}
  portability: {none: You may not.}`,
    },
    passing: {
      yaml: `rights:
  access: {text: You may ask for a copy of the data about you.}
  rectification: {text: You may ask us to correct inaccurate data about you.}
  erasure: {none: The law obliges us to keep the data.}
  restriction: {text: You may ask us to restrict the processing of your data.}
  objection: {none: The processing rests on a legal obligation.}
  portability: {none: The processing rests on a legal obligation.}`,
    },
  },
  *check({ facts: { rights: stated } }) {
    const isDenied = always.every((right) => isNone(stated?.[right]));
    if (isDenied && !stated?.directMarketing) yield { path: ['rights'] };
  },
};
