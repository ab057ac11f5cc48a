import { adequacyDecisionFor, adequacyScope } from '../../../../schema/gdpr/adequacy.ts';
import type { Rule } from '../../rule.ts';
import { mechanismsOf, obsoleteToolOf, printTransfer, transferData } from '../../transfers.ts';

export const adequacyWithoutScope: Rule = {
  name: 'adequacy-without-scope',
  severity: 'warning',
  articles: ['13(1)(f)', '14(1)(f)', '45(3)'],
  since: '2018-05-25',
  summary: {
    fi: 'Jos päätös kattaa vain osan vastaanottajista, seloste kertoo, että nämä kuuluvat siihen.',
    sv: 'Om beslutet gäller bara en del av mottagarna anger beskrivningen att dessa omfattas.',
    en: 'Where a decision covers only some recipients, the notice says that these are covered.',
  },
  why: {
    fi: 'Osa päätöksistä kattaa vain vastaanottajat, jotka ovat liittyneet järjestelyyn tai kuuluvat tietyn lain piiriin. Silloin maan nimi ei vielä kerro, että tiedot on suojattu.',
    sv: 'Vissa beslut gäller bara mottagare som har anslutit sig till en ordning eller omfattas av en viss lag. Då räcker inte landets namn för att veta att uppgifterna är skyddade.',
    en: 'Some decisions cover only recipients that have joined a framework or fall under a certain law. Naming the country is then not enough to know that the data are protected.',
  },
  words: {
    fi: (data) => ({
      message: `Päätös ${data['decision']} kattaa vain osan vastaanottajista, mutta siirrosta ${printTransfer(data, 'fi')} ei kerrota, että vastaanottaja kuuluu sen piiriin (${data['law']}).`,
      hint: `Tarkista asia vastaanottajasta ja lisää: scope: "${adequacyScope(data['decision'] ?? '', 'fi')}".`,
    }),
    sv: (data) => ({
      message: `Beslutet ${data['decision']} gäller bara en del av mottagarna, men för överföringen ${printTransfer(data, 'sv')} anges inte att mottagaren omfattas (${data['law']}).`,
      hint: `Kontrollera saken och lägg till: scope: "${adequacyScope(data['decision'] ?? '', 'sv')}".`,
    }),
    en: (data) => ({
      message: `The decision ${data['decision']} covers only some recipients, but the transfer ${printTransfer(data, 'en')} does not say that this one is covered (${data['law']}).`,
      hint: `Check with the recipient and add: scope: "${adequacyScope(data['decision'] ?? '', 'en')}".`,
    }),
  },
  examples: {
    failing: {
      yaml: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: adequacy}]`,
    },
    passing: {
      yaml: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: adequacy, scope: The recipient has joined the Data Privacy Framework.}]`,
    },
  },
  *check(notice, { day }) {
    for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
      if (mechanism.kind !== 'adequacy' || mechanism.scope || obsoleteToolOf(mechanism)) continue;
      const decision = adequacyDecisionFor(transfer, day);
      if (!decision?.scope) continue;
      const data = { ...transferData(transfer), decision: decision.decision };
      yield { path: [...path, 'scope'], data };
    }
  },
};
