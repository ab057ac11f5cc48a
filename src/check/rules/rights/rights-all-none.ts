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
  *check({ facts: { rights: stated } }) {
    const isDenied = always.every((right) => isNone(stated?.[right]));
    if (isDenied && !stated?.directMarketing) yield { path: ['rights'] };
  },
};
