import { adequacyAsOf, adequacyDecisionFor } from '../../../../schema/gdpr/adequacy.ts';
import { isThirdCountry } from '../../../../schema/gdpr/third-countries.ts';
import { printDate } from '../../../locale/dates.ts';
import type { Rule } from '../../rule.ts';
import { mechanismsOf, obsoleteToolOf, printTransfer, transferData } from '../../transfers.ts';

export const adequacyNotInForce: Rule = {
  name: 'adequacy-not-in-force',
  severity: 'warning',
  articles: ['13(1)(f)', '14(1)(f)', '45(3)'],
  since: '2018-05-25',
  summary: {
    fi: 'Tietosuojan riittävyyttä koskeva päätös, johon siirto perustuu, on voimassa.',
    sv: 'Det beslut om adekvat skyddsnivå som en överföring grundar sig på är i kraft.',
    en: 'The adequacy decision that a transfer rests on is in force.',
  },
  why: {
    fi: 'Maan tietosuojan riittävyyden voi todeta vain voimassa oleva komission päätös. Päätösten taulukolla on päiväys, joten uudempi päätös on mahdollinen: siksi tämä on varoitus.',
    sv: 'Bara ett gällande beslut av kommissionen gör ett lands skydd adekvat. Tabellen över beslut har ett datum, så ett nyare beslut är möjligt: därför är detta en varning.',
    en: "Only a decision of the Commission that is in force makes a country's protection adequate. The table of decisions has a date, so a newer decision is possible: hence a warning.",
  },
  words: {
    fi: (data) => ({
      message: `Siirto ${printTransfer(data, 'fi')} perustuu komission päätökseen tietosuojan riittävyydestä, mutta päivänä ${printDate(data['day'] ?? '', 'fi')} voimassa olevaa päätöstä ei ole ${printDate(adequacyAsOf, 'fi')} tarkistetussa taulukossa (${data['law']}).`,
      hint: 'Katso komission luettelosta, onko päätös voimassa. Jos ei ole, kerro muu peruste: mechanisms: [{kind: scc, copy: tietosuoja@esimerkki.example}].',
    }),
    sv: (data) => ({
      message: `Överföringen ${printTransfer(data, 'sv')} grundar sig på kommissionens beslut om adekvat skyddsnivå, men tabellen, som kontrollerades ${printDate(adequacyAsOf, 'sv')}, har inget beslut som gäller den ${printDate(data['day'] ?? '', 'sv')} (${data['law']}).`,
      hint: 'Se i kommissionens förteckning om beslutet gäller. Om det inte gör det, ange en annan grund: mechanisms: [{kind: scc, copy: dataskydd@exempel.example}].',
    }),
    en: (data) => ({
      message: `The transfer ${printTransfer(data, 'en')} rests on an adequacy decision, but the table, checked on ${printDate(adequacyAsOf, 'en')}, has none that is in force on ${printDate(data['day'] ?? '', 'en')} (${data['law']}).`,
      hint: "See the Commission's list. Where the decision is not in force, name another safeguard: mechanisms: [{kind: scc, copy: privacy@company.example}].",
    }),
  },
  examples: {
    failing: {
      yaml: `transfers:
  - id: support
    country: IN
    mechanisms: [{kind: adequacy}]`,
    },
    passing: {
      yaml: `transfers:
  - id: support
    country: JP
    mechanisms: [{kind: adequacy}]`,
    },
  },
  *check(notice, { day }) {
    for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
      if (mechanism.kind !== 'adequacy' || obsoleteToolOf(mechanism)) continue;
      const { country, organisation } = transfer;
      if (country ? !isThirdCountry(country, day) : !organisation) continue;
      if (adequacyDecisionFor(transfer, day)) continue;
      yield { path: [...path, 'kind'], data: { ...transferData(transfer), day } };
    }
  },
};
