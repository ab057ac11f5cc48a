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
