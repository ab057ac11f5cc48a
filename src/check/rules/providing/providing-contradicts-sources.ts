import type { Facts } from '../../../../schema/disclosures/index.ts';
import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { dataOfPurpose, pathsOfData } from '../../data-of-purpose.ts';
import type { Rule } from '../../rule.ts';

export const providingContradictsSources: Rule = {
  name: 'providing-contradicts-sources',
  severity: 'warning',
  articles: ['13(2)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Rekisteröidyltä itseltään saatavista tiedoista kerrotaan, onko ne pakko antaa.',
    sv: 'För uppgifter som fås av den registrerade själv anges om de måste lämnas.',
    en: 'Where data come from the data subject, the notice says whether they must be given.',
  },
  why: {
    fi: 'Kun tiedot saadaan henkilöltä itseltään, hän antaa ne, ja silloin kysymys pakosta on ratkaistava. Pelkästään havainnoiduista tiedoista, kuten kameratallenteista, kysymystä ei synny.',
    sv: 'När uppgifterna kommer från personen själv är det personen som lämnar dem, och då uppstår frågan om det är obligatoriskt. För det som bara observeras, som kamerabilder, uppstår den inte.',
    en: 'Where the person is the source, giving data is something the person does, so the question whether it is compulsory arises. It does not arise for what is only observed, such as camera footage.',
  },
  words: {
    fi: ({ law, name, id, data }) => ({
      message: `Käyttötarkoituksesta "${name}" (${id}) sanotaan, ettei tietoja kysytä rekisteröidyltä (not-applicable), vaikka osa niistä (${data}) saadaan häneltä itseltään. Silloin on kerrottava, onko ne pakko antaa (${law}).`,
      hint: 'Vaihda kohtaan required by-law, by-contract, to-enter-contract tai no ja lisää consequences. Arvo not-applicable sopii vain havainnoituihin tietoihin, kuten kameravalvontaan tai lokeihin.',
    }),
    sv: ({ law, name, id, data }) => ({
      message: `Om ändamålet "${name}" (${id}) sägs att uppgifterna inte frågas av den registrerade (not-applicable), trots att en del av dem (${data}) fås av personen själv. Då ska det anges om de måste lämnas (${law}).`,
      hint: 'Byt required till by-law, by-contract, to-enter-contract eller no och lägg till consequences. Värdet not-applicable passar bara för observerade uppgifter, såsom kamerabevakning eller loggar.',
    }),
    en: ({ law, name, id, data }) => ({
      message: `The purpose "${name}" (${id}) says that the data are not asked of the data subject (not-applicable), although some of them (${data}) come from that person. Then the notice must say whether they must be given (${law}).`,
      hint: 'Change required to by-law, by-contract, to-enter-contract or no, and add consequences. The value not-applicable fits observed data only, such as camera surveillance or logs.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    data: [contact]
    providing: [{required: not-applicable}]
dataCategories: [{id: contact, name: Contact details, sources: [data-subject]}]`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    data: [contact]
    providing: [{required: by-contract, consequences: Without the data we cannot deliver the order.}]
dataCategories: [{id: contact, name: Contact details, sources: [data-subject]}]`,
    },
  },
  *check({ facts }) {
    for (const [index, purpose] of (facts.purposes ?? []).entries()) {
      const contradicted = givenButNotAsked(facts, purpose);
      if (contradicted.length === 0) continue;
      const { name, id } = purpose;
      const own = purpose.providing?.length;
      yield {
        path: own ? ['purposes', index, 'providing'] : ['purposes', index],
        data: { name, id, data: contradicted.join(', ') },
        related: [
          ...(own ? [] : [{ path: ['providing'], why: 'contradicts' as const }]),
          ...pathsOfData(facts, contradicted).map((path) => ({ path, why: 'needs' as const })),
        ],
      };
    }
  },
};

/** Data from the data subject alone that every word on the matter calls not applicable. */
function givenButNotAsked(facts: Facts, purpose: Purpose): string[] {
  const told = purpose.providing?.length ? purpose.providing : (facts.providing ?? []);
  return dataOfPurpose(facts, purpose)
    .filter(({ sources = [] }) => sources.length > 0 && sources.every((s) => s === 'data-subject'))
    .map(({ id }) => id)
    .filter((id) => {
      const about = told.filter(({ data }) => !data?.length || data.includes(id));
      return about.length > 0 && about.every(({ required }) => required === 'not-applicable');
    });
}
