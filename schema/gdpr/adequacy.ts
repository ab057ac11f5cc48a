/** A decision of the Commission that a third country or an organisation protects data adequately. */
export type AdequacyDecision = {
  /** ISO 3166-1 alpha-2; an organisation has none. */
  country?: string;
  /** Names of an international organisation, as notices write them. */
  organisation?: readonly string[];
  /** Number of the decision. */
  decision: string;
  /** The day of the decision; for the United Kingdom and Privacy Shield also the day it took effect. */
  from: string;
  /** The first day on which it no longer holds, where there is one. */
  until?: string;
  /** Whether it covers less than everything. */
  isPartial?: true;
  /** What was before the courts on the day of the table: the judgment that upheld it, and the appeal against that. */
  contested?: { readonly upheldBy: string; readonly upheldOn: string; readonly appeal: string };
};

/** The day on which the table was last compared with the Commission's list. */
export const adequacyAsOf = '2026-02-01';

/**
 * Adequacy decisions under Article 45(3), and those under Directive 95/46/EC that Article 45(9)
 * keeps in force. Renewals that amend a decision keep its number (United Kingdom: (EU) 2025/1226
 * and the renewal of 19 December 2025).
 */
export const adequacyDecisions: readonly AdequacyDecision[] = [
  { country: 'AD', decision: '2010/625/EU', from: '2010-10-19' },
  { country: 'AR', decision: '2003/490/EC', from: '2003-06-30' },
  { country: 'BR', decision: '(EU) 2026/179', from: '2026-01-26' },
  {
    country: 'CA',
    decision: '2002/2/EC',
    from: '2001-12-20',
    isPartial: true,
  },
  { country: 'CH', decision: '2000/518/EC', from: '2000-07-26' },
  { country: 'FO', decision: '2010/146/EU', from: '2010-03-05' },
  { country: 'GB', decision: '(EU) 2021/1772', from: '2021-06-28', until: '2031-12-27' },
  { country: 'GG', decision: '2003/821/EC', from: '2003-11-21' },
  { country: 'IL', decision: '2011/61/EU', from: '2011-01-31' },
  { country: 'IM', decision: '2004/411/EC', from: '2004-04-28' },
  { country: 'JE', decision: '2008/393/EC', from: '2008-05-08' },
  {
    country: 'JP',
    decision: '(EU) 2019/419',
    from: '2019-01-23',
    isPartial: true,
  },
  {
    country: 'KR',
    decision: '(EU) 2022/254',
    from: '2021-12-17',
    isPartial: true,
  },
  { country: 'NZ', decision: '2013/65/EU', from: '2012-12-19' },
  {
    country: 'US',
    decision: '(EU) 2016/1250',
    from: '2016-07-12',
    until: '2020-07-16',
    isPartial: true,
  },
  {
    country: 'US',
    decision: '(EU) 2023/1795',
    from: '2023-07-10',
    isPartial: true,
    // Latombe v Commission; the appeal was brought on 31 October 2025 (OJ C, C/2025/6610).
    contested: { upheldBy: 'T-553/23', upheldOn: '2025-09-03', appeal: 'C-703/25 P' },
  },
  { country: 'UY', decision: '2012/484/EU', from: '2012-08-21' },
  {
    organisation: [
      'Euroopan patenttijärjestö',
      'Europeiska patentorganisationen',
      'European Patent Organisation',
      'EPO',
      'EPOrg',
    ],
    decision: '(EU) 2025/1382',
    from: '2025-07-15',
  },
];

/** Where data go: a country, or the name of an international organisation. */
export type Destination = { country?: string | undefined; organisation?: string | undefined };

/** The adequacy decision that covers a destination, at least in part, on a day. */
export function adequacyDecisionFor(to: Destination, day: string): AdequacyDecision | undefined {
  return adequacyDecisions.find(
    (entry) => covers(entry, to) && entry.from <= day && (!entry.until || day < entry.until),
  );
}

function covers(entry: AdequacyDecision, { country, organisation }: Destination): boolean {
  if (country !== undefined) return entry.country === country;
  const words = wordsOf(organisation ?? '');
  return (entry.organisation ?? []).some((known) => words.includes(wordsOf(known)));
}

/** The words of a name with a space on either side of each, so that a short name matches whole words. */
function wordsOf(name: string): string {
  return ` ${(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
