import { isNone } from '../../../../schema/values.ts';
import type { Rule } from '../../rule.ts';

export const publicBodyWithoutOfficer: Rule = {
  name: 'public-body-without-officer',
  severity: 'error',
  articles: ['37(1)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Viranomaisella tai julkishallinnon elimellä on tietosuojavastaava.',
    sv: 'En myndighet eller ett offentligt organ har ett dataskyddsombud.',
    en: 'A public authority or body has a data protection officer.',
  },
  why: {
    fi: 'Viranomaista ei voi vaihtaa toiseen. Siksi jokaisella viranomaisella ja julkishallinnon elimellä, lainkäyttötehtäväänsä hoitavia tuomioistuimia lukuun ottamatta, on oltava riippumaton tietosuojavastaava.',
    sv: 'Man kan inte välja bort en myndighet. Därför måste varje myndighet och offentligt organ, utom domstolar i deras dömande verksamhet, ha ett oberoende dataskyddsombud.',
    en: 'Nobody can simply stop dealing with an authority. That is why every public authority or body, except courts acting in their judicial capacity, must have an independent officer to watch over its processing.',
  },
  words: {
    fi: ({ law, name }) => ({
      message: `Rekisterinpitäjä "${name}" on viranomainen tai julkishallinnon elin, mutta selosteen mukaan sillä ei ole tietosuojavastaavaa. Sellainen on nimitettävä (${law}).`,
      hint: 'Vaihda tilalle yhteystiedot: dataProtectionOfficer: {email: tietosuojavastaava@esimerkki.example}. Vaatimus ei koske tuomioistuinta lainkäyttötehtävässään: kirjaa silloin perustelu selosteen notice.yaml-tiedoston kohtaan suppressions.',
    }),
    sv: ({ law, name }) => ({
      message: `Den personuppgiftsansvarige "${name}" är en myndighet eller ett offentligt organ, men enligt beskrivningen finns inget dataskyddsombud. Ett sådant ska utnämnas (${law}).`,
      hint: 'Byt till kontaktuppgifterna: dataProtectionOfficer: {email: dataskyddsombud@exempel.example}. Kravet gäller inte en domstol i dess dömande verksamhet: anteckna då skälet under suppressions i notice.yaml.',
    }),
    en: ({ law, name }) => ({
      message: `The controller "${name}" is a public authority or body, but according to the notice it has no data protection officer. It must designate one (${law}).`,
      hint: 'Put the contact details in its place: dataProtectionOfficer: {email: dpo@agency.example}. The duty does not bind a court acting in its judicial capacity: then give the reason under suppressions in notice.yaml.',
    }),
  },
  examples: {
    failing: {
      yaml: `controller: {name: City of Kaski, country: FI, publicBody: true}
dataProtectionOfficer: {none: We have no data protection officer.}`,
    },
    passing: {
      yaml: `controller: {name: City of Kaski, country: FI, publicBody: true}
dataProtectionOfficer: {email: dpo@kaski.example}`,
    },
  },
  *check({ facts: { controller, dataProtectionOfficer } }) {
    if (!controller?.publicBody || !isNone(dataProtectionOfficer)) return;
    yield {
      path: ['dataProtectionOfficer', 'none'],
      data: { name: controller.name },
      related: [{ path: ['controller', 'publicBody'], why: 'needs' }],
    };
  },
};
