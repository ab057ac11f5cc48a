/** What the law of a country settles where the GDPR leaves it to the member states, and what its registers look like. */
export type NationalLaw = {
  /** From which age a child consents to a service alone: Article 8(1). */
  readonly ageOfConsent: { readonly years: number; readonly act: string };
  /** How companies are numbered; `isValid` is told a number without spaces. */
  readonly companyNumber: { readonly act: string; readonly isValid: (written: string) => boolean };
  /** What carries out Article 13 of Directive 2002/58/EC: consent to marketing by e-mail and text message. */
  readonly marketing: { readonly act: string };
  /** How long accounts are kept at least, from the end of the year that an act names. */
  readonly accounts: {
    readonly number: string;
    readonly act: string;
    readonly vouchers: string;
    readonly books: string;
  };
  /** Addresses and names by which the supervisory authority can no longer be reached. */
  readonly formerAuthority: RegExp;
};

const finnishWeights = [7, 9, 10, 5, 8, 4, 2] as const;

/** Seven digits and a check digit, modulo 11. */
function isFinnishNumber(written: string): boolean {
  const [, digits, check] = /^(\d{7})-(\d)$/u.exec(written) ?? [];
  if (!digits) return false;
  const sum = finnishWeights.reduce(
    (total, weight, index) => total + weight * Number(digits[index]),
    0,
  );
  const rest = sum % 11;
  return rest !== 1 && Number(check) === (rest === 0 ? 0 : 11 - rest);
}

/** Ten digits of which the last is a check digit, modulo 10 (ISO/IEC 7812-1). */
function isSwedishNumber(written: string): boolean {
  const digits = /^\d{6}-?\d{4}$/u.test(written) ? written.replace('-', '') : '';
  const sum = [...digits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return digits !== '' && sum % 10 === 0;
}

/** The countries whose own law is known, by ISO 3166-1 alpha-2. Another one is a row here, and its rules. */
export const national = {
  FI: {
    ageOfConsent: { years: 13, act: 'Data Protection Act 1050/2018, section 5' },
    companyNumber: { act: 'Business Information Act 244/2001', isValid: isFinnishNumber },
    marketing: { act: 'Act 917/2014 on Electronic Communications Services, section 200' },
    accounts: {
      number: '1336/1997',
      act: 'Accounting Act 1336/1997, chapter 2, section 10',
      vouchers: 'P6Y',
      books: 'P10Y',
    },
    formerAuthority: /Ratapihantie 9|Bangårdsvägen 9|PL 800,? 00521|PB 800,? 00521/iu,
  },
  SE: {
    ageOfConsent: { years: 13, act: 'Act 2018:218, chapter 2, section 4' },
    companyNumber: { act: 'Act 1974:174 on identity designations', isValid: isSwedishNumber },
    marketing: { act: 'Marketing Act 2008:486, section 19' },
    accounts: {
      number: '1999:1078',
      act: 'Accounting Act 1999:1078, chapter 7, section 2',
      vouchers: 'P7Y',
      books: 'P7Y',
    },
    formerAuthority: /Datainspektionen|Drottninggatan 29/iu,
  },
} as const satisfies Readonly<Record<string, NationalLaw>>;
