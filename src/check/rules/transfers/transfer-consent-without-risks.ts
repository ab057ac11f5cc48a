import type { Rule } from '../../rule.ts';
import { mechanismsOf, printTransfer, transferData } from '../../transfers.ts';

export const transferConsentWithoutRisks: Rule = {
  name: 'transfer-consent-without-risks',
  severity: 'error',
  articles: ['49(1)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Suostumukseen perustuvasta siirrosta kerrotaan sen riskit.',
    sv: 'För en överföring som grundar sig på samtycke anges riskerna.',
    en: 'A transfer that rests on explicit consent comes with its risks.',
  },
  why: {
    fi: 'Suostumus siirtoon pätee vain, jos se on annettu mahdollisista riskeistä tietoisena. Se erottaa sen muista suostumuksista.',
    sv: 'Ett samtycke till en överföring gäller bara om det har lämnats efter information om de möjliga riskerna. Det skiljer det från alla andra samtycken.',
    en: 'Consent to a transfer counts only when it was given after hearing of the possible risks. That is what sets it apart from every other consent.',
  },
  words: {
    fi: (data) => ({
      message: `Siirto ${printTransfer(data, 'fi')} perustuu nimenomaiseen suostumukseen, mutta selosteessa ei kerrota riskeistä, joita siirrosta voi aiheutua, kun tietosuojan riittävyydestä ei ole päätöstä eikä suojatoimia ole (${data['law']}).`,
      hint: 'Lisää: risks: "Maassa ei ole tietosuojaviranomaista, eivätkä oikeutesi välttämättä toteudu siellä."',
    }),
    sv: (data) => ({
      message: `Överföringen ${printTransfer(data, 'sv')} grundar sig på uttryckligt samtycke, men beskrivningen anger inte vilka risker den kan medföra när det varken finns ett beslut om adekvat skyddsnivå eller skyddsåtgärder (${data['law']}).`,
      hint: 'Lägg till: risks: "Landet har ingen dataskyddsmyndighet, och dina rättigheter förverkligas inte nödvändigtvis där."',
    }),
    en: (data) => ({
      message: `The transfer ${printTransfer(data, 'en')} rests on explicit consent, but the notice does not tell the risks of it in the absence of an adequacy decision and safeguards (${data['law']}).`,
      hint: 'Add: risks: "The country has no data protection authority, and your rights may not be enforceable there."',
    }),
  },
  examples: {
    failing: {
      yaml: `transfers:
  - id: survey
    country: US
    mechanisms: [{kind: derogation, derogation: a}]`,
    },
    passing: {
      yaml: `transfers:
  - id: survey
    country: US
    mechanisms: [{kind: derogation, derogation: a, risks: Your rights may not be enforceable there.}]`,
    },
  },
  *check(notice) {
    for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
      if (mechanism.kind !== 'derogation' || mechanism.derogation !== 'a') continue;
      if (!mechanism.risks) yield { path: [...path, 'risks'], data: transferData(transfer) };
    }
  },
};
