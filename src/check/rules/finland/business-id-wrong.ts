import type { Rule } from '../../rule.ts';

const weights = [7, 9, 10, 5, 8, 4, 2] as const;

/** Business Information Act 244/2001: seven digits and a check digit with the weights 7, 9, 10, 5, 8, 4 and 2, modulo 11. */
export const businessIdWrong: Rule = {
  name: 'business-id-wrong',
  severity: 'warning',
  articles: [],
  since: '2001-04-01',
  summary: {
    fi: 'Y-tunnus on muodoltaan oikea ja sen tarkistusnumero täsmää.',
    sv: 'FO-numret har rätt form och kontrollsiffran stämmer.',
    en: 'The Finnish Business ID has the right form and its check digit agrees.',
  },
  why: {
    fi: 'Y-tunnus yksilöi rekisterinpitäjän. Yksi väärä numero johtaa toisen yrityksen tietoihin tai ei mihinkään.',
    sv: 'FO-numret identifierar den personuppgiftsansvarige. En felaktig siffra leder till ett annat företag eller ingenstans.',
    en: 'The Business ID identifies the controller. One wrong digit leads to another company or nowhere.',
  },
  words: {
    fi: ({ value }) => ({
      message: `Y-tunnus \`${value}\` ei ole oikea: muoto on 1234567-1, ja viimeinen numero lasketaan muista (yritys- ja yhteisötietolaki 244/2001).`,
      hint: 'Tarkista tunnus osoitteesta ytj.fi ja korjaa: businessId: 2930948-2 (oma tunnuksenne tässä muodossa).',
    }),
    sv: ({ value }) => ({
      message: `FO-numret \`${value}\` är inte rätt: formen är 1234567-1, och den sista siffran räknas ut av de andra (företags- och organisationsdatalagen 244/2001).`,
      hint: 'Kontrollera numret på ytj.fi och rätta: businessId: 2930948-2 (ert eget nummer i denna form).',
    }),
    en: ({ value }) => ({
      message: `The Business ID \`${value}\` is not right: its form is 1234567-1, and the last digit follows from the others (Business Information Act 244/2001).`,
      hint: 'Look it up at ytj.fi and correct it: businessId: 2930948-2 (your own in this form).',
    }),
  },
  examples: {
    failing: { yaml: 'controller: {name: Infine Oy, country: FI, businessId: 2930948-3}' },
    passing: { yaml: 'controller: {name: Infine Oy, country: FI, businessId: 2930948-2}' },
  },
  *check({ facts: { controller } }) {
    const value = controller?.businessId;
    if (value === undefined || isBusinessId(value)) return;
    yield { path: ['controller', 'businessId'], data: { value } };
  },
};

function isBusinessId(value: string): boolean {
  const [, digits, check] = /^(\d{7})-(\d)$/u.exec(value) ?? [];
  if (!digits) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const rest = sum % 11;
  return rest !== 1 && Number(check) === (rest === 0 ? 0 : 11 - rest);
}
