/** What rules rest on, by the ids of schema/gdpr/sources.ts, and how it is told whether a text of it was read. */
export const sources = {
  names: {
    gdpr: 'General Data Protection Regulation, (EU) 2016/679',
    'eprivacy-storage': 'Directive 2002/58/EC, Article 5(3)',
    'standard-clauses': 'Implementing Decision (EU) 2021/914, Article 4',
    'adequacy-decisions': 'Adequacy decisions of the Commission under Article 45(3)',
    'eea-agreement': 'EEA Agreement, decision of the Joint Committee of 6 July 2018',
    'uk-agreement':
      'Trade and Cooperation Agreement between the EU and the United Kingdom, Article 782',
    'schrems-i': 'Court of Justice, C-362/14, Schrems',
    'schrems-ii': 'Court of Justice, C-311/18, Facebook Ireland and Schrems',
    planet49: 'Court of Justice, C-673/17, Planet49',
    'helsinki-cookies': 'Helsinki Administrative Court, H1515/2021',
    'dun-bradstreet': 'Court of Justice, C-203/22, Dun & Bradstreet Austria',
    latombe:
      'General Court, T-553/23, Latombe v Commission (under appeal since 31 October 2025, C-703/25 P)',
    storstockholm: 'Court of Justice, C-422/24, Storstockholms Lokaltrafik',
    'wp260-access': 'Guidelines on transparency, WP260 rev.01, paragraph 11',
    'wp260-language': 'Guidelines on transparency, WP260 rev.01, paragraphs 12 and 13',
    'wp260-children': 'Guidelines on transparency, WP260 rev.01, paragraphs 14 to 16',
    'wp260-changes': 'Guidelines on transparency, WP260 rev.01, paragraphs 29 to 31',
    'wp260-exceptions': 'Guidelines on transparency, WP260 rev.01, paragraphs 56 to 66',
    'wp260-annex': 'Guidelines on transparency, WP260 rev.01, Annex',
    'wp242-portability': 'Guidelines on the right to data portability, WP242 rev.01',
    'wp243-officers': 'Guidelines on data protection officers, WP243 rev.01',
    'wp251-decisions': 'Guidelines on automated decisions and profiling, WP251 rev.01',
    'edpb-consent': 'Guidelines 05/2020 of the European Data Protection Board on consent',
    'fi-otavamedia': 'Finnish Data Protection Ombudsman, 6097/161/21, Otavamedia',
    'fi-authority-page': 'Contact details on the website of the Finnish Data Protection Ombudsman',
    'fi-business-information': 'Finnish Business Information Act 244/2001',
    'fi-communications': 'Finnish Act 917/2014 on Electronic Communications Services, section 200',
    'ages-of-consent':
      'Laws of the states on the age of Article 8(1), each as the table of countries tells',
    'fi-data-protection-code': 'Finnish Data Protection Act 1050/2018, section 29',
    'fi-accounting': 'Finnish Accounting Act 1336/1997, chapter 2, section 10',
    'se-marketing': 'Swedish Marketing Act 2008:486, section 19',
    'se-accounting': 'Swedish Accounting Act 1999:1078, chapter 7, section 2',
    'se-identity-designations': 'Swedish Act 1974:174 on identity designations',
    'se-data-protection-number': 'Swedish Act 2018:218, chapter 3, section 10',
    'de-applicants':
      'German Federal Commissioner for Data Protection (BfDI), on papers of applicants',
    'ee-accounting': 'Estonian Accounting Act (raamatupidamise seadus), section 12',
    'ee-communications':
      'Estonian Electronic Communications Act (elektroonilise side seadus), section 103¹',
    'ee-registers': 'Estonian Commercial Register Act (äriregistri seadus)',
    'eprivacy-mail': 'Directive 2002/58/EC, Article 13(2)',
    'de-unfair-competition': 'German Act against Unfair Competition (UWG), section 7',
    'de-accounts': 'German Commercial Code (HGB), section 257, and Fiscal Code (AO), section 147',
    'de-registers':
      'German Commercial Code (HGB), sections 8 to 16, and VAT Act (UStG), section 27a',
    'de-data-protection': 'German Federal Data Protection Act (BDSG), section 9',
    'de-data-protection-states':
      'German Federal Data Protection Act (BDSG), section 40, and Bavarian Data Protection Act, articles 15 and 18',
    'ai-act-transparency': 'Artificial Intelligence Act, (EU) 2024/1689, Article 50',
    'ai-act-high-risk':
      'Artificial Intelligence Act, (EU) 2024/1689, Articles 26 and 86, in force as (EU) 2026/1744 has it',
    'consumer-credit': 'Consumer Credit Directive, (EU) 2023/2225, Article 18',
    'edpb-storage':
      'Guidelines 2/2023 of the European Data Protection Board on what stores or reads something on a device',
    'fi-administrative-procedure':
      'Finnish Administrative Procedure Act 434/2003, sections 53 e and 53 f',
    'fi-working-life':
      'Finnish Act 759/2004 on the Protection of Privacy in Working Life, section 4',
  },
  kinds: {
    law: '{name}: law in force from {from:day}',
    'case-law': '{name}: judgment of {from:day}',
    guidance: '{name}: view of an authority, {from:day}',
    record: 'The notice itself: what it says, records and shows must agree.',
    usefulness: 'Use to the reader: no law or authority asks a notice for it.',
  },
  read: '{source} (read on {read:day})',
  recalled: '{source} (from memory: look it up before you rely on it)',
} as const;
