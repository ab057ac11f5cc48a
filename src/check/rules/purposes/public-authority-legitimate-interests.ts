import type { Rule } from '../../rule.ts';

export const publicAuthorityLegitimateInterests: Rule = {
  name: 'public-authority-legitimate-interests',
  severity: 'warning',
  articles: ['6(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Viranomainen ei nojaa oikeutettuun etuun tehtäviensä hoitamisessa.',
    sv: 'En myndighet stöder sig inte på berättigade intressen när den fullgör sina uppgifter.',
    en: 'A public authority does not rely on legitimate interests in the performance of its tasks.',
  },
  why: {
    fi: 'Viranomaisen toiminnan perusteesta päättää lainsäätäjä. Sen tehtävät perustuvat lakiin eivätkä etujen punnintaan, jonka se tekisi itse.',
    sv: 'Det är lagstiftaren som ger en myndighet grunden för dess arbete. Uppgifterna vilar på lag, inte på en avvägning som myndigheten själv skulle göra.',
    en: 'It is for the legislator to give an authority the basis of its work. Its tasks rest on law, not on a weighing of interests that it would carry out itself.',
  },
  words: {
    fi: ({ law = '', name, id }) => ({
      message: `Käyttötarkoituksen "${name}" (${id}) peruste on oikeutettu etu, mutta rekisterinpitäjä on viranomainen tai julkishallinnon elin. Viranomainen ei voi nojata siihen tehtäviensä hoitamisessa (${law.replace(/kohta$/u, 'kohdan')} toinen alakohta).`,
      hint: 'Jos käsittely kuuluu viranomaisen tehtäviin, vaihda peruste: basis: public-task tai basis: legal-obligation, ja nimeä laki (law).',
    }),
    sv: ({ law, name, id }) => ({
      message: `Ändamålet "${name}" (${id}) grundar sig på berättigat intresse, men den personuppgiftsansvarige är en myndighet eller ett offentligt organ. En myndighet kan inte stödja sig på det när den fullgör sina uppgifter (${law} andra stycket).`,
      hint: 'Om behandlingen hör till myndighetens uppgifter, byt grund: basis: public-task eller basis: legal-obligation, och ange lagen (law).',
    }),
    en: ({ law, name, id }) => ({
      message: `The purpose "${name}" (${id}) rests on legitimate interests, but the controller is a public authority or body. An authority cannot rely on them in the performance of its tasks (${law}, second subparagraph).`,
      hint: 'If the processing belongs to the tasks of the authority, change the basis: basis: public-task or basis: legal-obligation, and name the law (law).',
    }),
  },
  examples: {
    failing: {
      yaml: `controller: {name: City of Kaski, country: FI, publicBody: true}
purposes:
  - id: permits
    name: Permits
    bases: [{basis: legitimate-interests, interest: good service, interestOf: controller}]`,
    },
    passing: {
      yaml: `controller: {name: City of Kaski, country: FI, publicBody: true}
purposes:
  - id: permits
    name: Permits
    bases: [{basis: public-task, law: [{name: Building Act, number: 751/2023}]}]`,
    },
  },
  *check({ facts }) {
    if (!facts.controller?.publicBody) return;
    for (const [index, { name, id, bases = [] }] of (facts.purposes ?? []).entries()) {
      const position = bases.findIndex(({ basis }) => basis === 'legitimate-interests');
      if (position < 0) continue;
      yield {
        path: ['purposes', index, 'bases', position, 'basis'],
        data: { name, id },
        related: [{ path: ['controller', 'publicBody'], why: 'needs' }],
      };
    }
  },
};
