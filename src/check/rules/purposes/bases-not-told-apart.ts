import type { LegalBasisEntry } from '../../../../schema/disclosures/purposes.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { labelOf } from '../../../locale/labels.ts';
import type { Rule } from '../../rule.ts';

const printBases = (bases: string | undefined, locale: Locale) =>
  (bases ?? '')
    .split(' ')
    .map((basis) => labelOf('basis', basis, locale))
    .join(', ');

export const basesNotToldApart: Rule = {
  name: 'bases-not-told-apart',
  severity: 'warning',
  articles: ['13(1)(c)', '14(1)(c)', '5(1)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Jos käyttötarkoituksella on useita oikeusperusteita, seloste kertoo, mitä tietoja kukin koskee.',
    sv: 'Om ett ändamål har flera rättsliga grunder framgår det vilka uppgifter var och en gäller.',
    en: 'Where a purpose has several legal bases, the notice says which data each of them covers.',
  },
  why: {
    fi: 'Jos samaan asiaan mainitaan sekä suostumus että sopimus, lukija luulee käsittelyn päättyvän, kun suostumuksen peruuttaa, vaikka niin ei käy. Läpinäkyvä käsittely pitää ne erillään.',
    sv: 'Om både samtycke och avtal anges för samma sak tror läsaren att behandlingen upphör när samtycket återkallas, och det gör den inte. Öppen behandling håller isär dem.',
    en: 'Consent beside a contract for the same thing makes a reader believe that withdrawing it ends the processing, which it does not. Transparent processing keeps the two apart.',
  },
  words: {
    fi: ({ law, name, id, bases }) => ({
      message: `Käyttötarkoituksella "${name}" (${id}) on useita koko käsittelyä koskevia oikeusperusteita (${printBases(bases, 'fi')}). Lukija ei voi päätellä, mikä niistä koskee mitäkin tietoa ja mitä oikeuksia hänellä siksi on (${law}).`,
      hint: 'Jätä yksi peruste, tai rajaa muut niihin tietoihin tai henkilöihin, joita ne koskevat: data: [tietoryhmä] tai dataSubjects: [ryhmä]. Myös käyttötarkoituksen voi jakaa kahdeksi.',
    }),
    sv: ({ law, name, id, bases }) => ({
      message: `Ändamålet "${name}" (${id}) har flera rättsliga grunder som gäller hela behandlingen (${printBases(bases, 'sv')}). Läsaren kan inte avgöra vilken av dem som gäller vilka uppgifter och vilka rättigheter som följer av den (${law}).`,
      hint: 'Behåll en grund, eller begränsa de övriga till de uppgifter eller personer som de gäller: data: [kategori] eller dataSubjects: [grupp]. Ändamålet kan också delas i två.',
    }),
    en: ({ law, name, id, bases }) => ({
      message: `The purpose "${name}" (${id}) has several legal bases for the whole of it (${printBases(bases, 'en')}). A reader cannot tell which of them covers which data, and which rights follow (${law}).`,
      hint: 'Keep one basis, or limit the others to the data or people they cover: data: [category] or dataSubjects: [group]. The purpose may also be split in two.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: consent}, {basis: contract}]`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}, {basis: legal-obligation, data: [payments]}]
dataCategories: [{id: payments, name: Payments}]`,
    },
  },
  *check({ facts }) {
    for (const [index, { name, id, bases = [] }] of (facts.purposes ?? []).entries()) {
      const whole = new Set(bases.filter(coversAll).map(({ basis }) => basis));
      if (whole.size < 2) continue;
      yield {
        path: ['purposes', index, 'bases'],
        data: { name, id, bases: [...whole].join(' ') },
      };
    }
  },
};

function coversAll({ data, dataSubjects }: LegalBasisEntry): boolean {
  return !data?.length && !dataSubjects?.length;
}
