import { isThirdCountry } from '../../../../schema/gdpr/third-countries.ts';
import { entriesOf } from '../../entries.ts';
import type { Rule } from '../../rule.ts';
import { printTransfer, transferData } from '../../transfers.ts';

const kinds = 'adequacy, bcr, code, certification, public-instrument, approved-clauses, derogation';

export const transferWithoutMechanism: Rule = {
  name: 'transfer-without-mechanism',
  severity: 'error',
  articles: ['13(1)(f)', '14(1)(f)'],
  since: '2018-05-25',
  summary: {
    fi: 'Jokaisesta siirrosta kerrotaan komission päätös tai suojatoimet.',
    sv: 'För varje överföring anges kommissionens beslut eller skyddsåtgärderna.',
    en: 'Every transfer names the adequacy decision or the safeguards it rests on.',
  },
  why: {
    fi: 'Tietoja saa siirtää vain tietosuojan riittävyyttä koskevan päätöksen, asianmukaisten suojatoimien tai poikkeuksen nojalla. Siitä riippuu, mitä henkilö voi ulkomailla vaatia.',
    sv: 'Uppgifter får lämna området bara med stöd av ett beslut om adekvat skyddsnivå, lämpliga skyddsåtgärder eller ett undantag. Vilket det är avgör vad en person kan kräva utomlands.',
    en: 'Data may leave the Area only under an adequacy decision, appropriate safeguards or a derogation. Which one it is decides what a person can demand abroad.',
  },
  words: {
    fi: (data) => ({
      message: `Siirrosta ${printTransfer(data, 'fi')} ei kerrota, onko komissio tehnyt päätöksen tietosuojan riittävyydestä tai millaisin suojatoimin tiedot siirretään (${data['law']}).`,
      hint: `Lisää peruste, esimerkiksi: mechanisms: [{kind: scc, copy: tietosuoja@esimerkki.example}]. Muut vaihtoehdot: ${kinds}.`,
    }),
    sv: (data) => ({
      message: `För överföringen ${printTransfer(data, 'sv')} anges varken om kommissionen har beslutat att skyddsnivån är adekvat eller med vilka skyddsåtgärder uppgifterna överförs (${data['law']}).`,
      hint: `Lägg till en grund, till exempel: mechanisms: [{kind: scc, copy: dataskydd@exempel.example}]. Andra alternativ: ${kinds}.`,
    }),
    en: (data) => ({
      message: `The transfer ${printTransfer(data, 'en')} says neither whether there is an adequacy decision nor which safeguards are used (${data['law']}).`,
      hint: `Add what it rests on, for example: mechanisms: [{kind: scc, copy: privacy@company.example}]. Other choices: ${kinds}.`,
    }),
  },
  examples: {
    failing: {
      yaml: `transfers:
  - id: mailer
    country: US`,
    },
    passing: {
      yaml: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: scc, copy: privacy@shop.example}]`,
    },
  },
  *check({ facts }, { day }) {
    for (const [index, transfer] of entriesOf(facts.transfers).entries()) {
      if (transfer.mechanisms?.length) continue;
      // Within the EEA nothing is transferred in the sense of Chapter V.
      if (transfer.country && !isThirdCountry(transfer.country, day)) continue;
      yield { path: ['transfers', index, 'mechanisms'], data: transferData(transfer) };
    }
  },
};
