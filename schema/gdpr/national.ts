import { type Basis, readAt, recalled } from './basis.ts';

/** What the law of a country settles where the GDPR leaves it to the member states, and what its registers look like. */
export type NationalLaw = {
  /** How companies are numbered; `isValid` is told a number as it is written. */
  readonly companyNumber: {
    readonly act: string;
    readonly isValid: (written: string) => boolean;
    /** Whether public bodies have none, as where registers of courts number companies. */
    readonly ofCompaniesAlone?: true;
    readonly known: Basis;
  };
  /** What carries out Article 13 of Directive 2002/58/EC: consent to marketing by e-mail and text message. */
  readonly marketing: { readonly act: string; readonly known: Basis };
  /** How long accounts are kept at least, from the end of the year that an act names; `letters` where they have a time of their own. */
  readonly accounts: {
    readonly number?: string;
    readonly act: string;
    readonly vouchers: string;
    readonly books: string;
    readonly letters?: string;
    readonly known: Basis;
  };
  /** What carries out Article 5(3) of Directive 2002/58/EC: cookies and the like; left out where no act is known. */
  readonly cookies?: { readonly act: string; readonly known: Basis };
  /** The number of persons of Article 87, and when it may be used. */
  readonly personalNumber?: {
    readonly act: string;
    readonly number: string;
    readonly known: Basis;
  };
};

const day = '2026-11-30';

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

/** Section and number of a register of a court: HRA and HRB companies, GnR cooperatives, GsR partnerships, PR those of professions, VR associations. */
const registerNumber =
  /(?<![\p{L}\d])(?:HR\s?[AB]|GnR|GsR|PR|VR)\s?\d{1,6}(?:\s?[A-Z]{1,3})?(?![\p{L}\d])/u;
const vatNumber = /(?<![\p{L}\d])DE\s?(\d{3}\s?\d{3}\s?\d{3})(?:-\d{5})?(?!\d)/u;

/** A register number with or without its court, or a VAT or economy identification number, of which the ninth digit is a check digit (ISO 7064, MOD 11,10). */
function isGermanNumber(written: string): boolean {
  const digits = vatNumber.exec(written)?.[1]?.replace(/\s/gu, '');
  if (digits === undefined) return registerNumber.test(written);
  const product = [...digits.slice(0, 8)].reduce((before, digit) => {
    const sum = (Number(digit) + before) % 10 || 10;
    return (2 * sum) % 11;
  }, 10);
  return Number(digits[8]) === (11 - product) % 10;
}

/** Eight digits, of companies, associations and public bodies alike. */
function isEstonianNumber(written: string): boolean {
  return /^\d{8}$/u.test(written);
}

/** The countries whose own law is known, by ISO 3166-1 alpha-2. Another one is a row here, and its rules. */
export const national = {
  FI: {
    companyNumber: {
      act: 'Business Information Act 244/2001',
      isValid: isFinnishNumber,
      known: recalled,
    },
    marketing: {
      act: 'Act 917/2014 on Electronic Communications Services, section 200',
      known: readAt('https://wp.npe.fi/gdpr', day),
    },
    accounts: {
      number: '1336/1997',
      act: 'Accounting Act 1336/1997, chapter 2, section 10',
      vouchers: 'P6Y',
      books: 'P10Y',
      known: readAt(
        'https://kauppakamaritieto.fi/artikkelit/kirjanpitoaineiston-sailytysajat',
        day,
      ),
    },
    cookies: {
      act: 'Act 917/2014 on Electronic Communications Services, section 205',
      known: recalled,
    },
    personalNumber: {
      act: 'Data Protection Act 1050/2018, section 29',
      number: '1050/2018',
      known: recalled,
    },
  },
  SE: {
    companyNumber: {
      act: 'Act 1974:174 on identity designations',
      isValid: isSwedishNumber,
      known: readAt('https://sv.wikipedia.org/wiki/Organisationsnummer', day),
    },
    marketing: {
      act: 'Marketing Act 2008:486, section 19',
      known: readAt(
        'https://iabsverige.se/fraga-advokaten/manadens-fraga-november-2020-nar-far-reklam-skickas-via-e-post-eller-sms/',
        day,
      ),
    },
    accounts: {
      number: '1999:1078',
      act: 'Accounting Act 1999:1078, chapter 7, section 2',
      vouchers: 'P7Y',
      books: 'P7Y',
      known: readAt('https://www.zentralen.se/ufaqs/vad-sager-bokforingslagen/', day),
    },
    cookies: {
      act: 'Electronic Communications Act 2022:482, chapter 9, section 28',
      known: recalled,
    },
    personalNumber: {
      act: 'Act 2018:218, chapter 3, section 10',
      number: '2018:218',
      known: readAt(
        'https://www.imy.se/privatperson/dataskydd/introduktion-till-gdpr/vad-ar-personuppgifter/personnummer/',
        day,
      ),
    },
  },
  DE: {
    companyNumber: {
      act: 'Commercial Code (HGB), sections 8 to 16; VAT Act (UStG), section 27a',
      isValid: isGermanNumber,
      ofCompaniesAlone: true,
      known: readAt('https://allaboutberlin.com/guides/handelsregisternummer-germany', day),
    },
    marketing: {
      act: 'Act against Unfair Competition (UWG), section 7',
      known: readAt('https://lxgesetze.de/uwg/7', day),
    },
    accounts: {
      act: 'Commercial Code (HGB), section 257; Fiscal Code (AO), section 147',
      vouchers: 'P8Y',
      books: 'P10Y',
      letters: 'P6Y',
      known: readAt('https://muchowitsch.de/?p=2245', day),
    },
    cookies: {
      act: 'TDDDG, section 25',
      known: readAt(
        'https://lfd.niedersachsen.de/startseite/infothek/faqs_zur_ds_gvo/faq-telekommunikation-digitale-dienste-datenschutzgesetz-tdddg-206449.html',
        day,
      ),
    },
  },
  EE: {
    companyNumber: {
      act: 'Commercial Register Act (äriregistri seadus)',
      isValid: isEstonianNumber,
      known: readAt('https://firmaotsing.ee/en/sonastik/registrikood', day),
    },
    marketing: {
      act: 'Electronic Communications Act (elektroonilise side seadus), § 103¹',
      known: readAt('https://www.aki.ee/et/menetluspraktika/rampspostitajate-nimekiri', day),
    },
    accounts: {
      act: 'Accounting Act (raamatupidamise seadus), § 12',
      vouchers: 'P7Y',
      books: 'P7Y',
      known: readAt(
        'https://rmp.geenius.ee/raamatupidamine/pohitoed/3-8-raamatupidamise-dokumentide-sailitamine',
        day,
      ),
    },
  },
} as const satisfies Readonly<Record<string, NationalLaw>>;
