/** A law or an authority that is no more, as notices still name it. */
export type Superseded = {
  readonly kind: 'law' | 'authority';
  readonly pattern: RegExp;
  /** The first day on which it was gone. */
  readonly until: string;
  /** What took its place, by the name it bears. */
  readonly successor: string;
};

/** Laws before the Regulation, and authorities that have another name now or were abolished. */
export const superseded: readonly Superseded[] = [
  {
    kind: 'law',
    pattern: /\b95\/46\/?(?:E[CGY]|EF)?\b/u,
    until: '2018-05-25',
    successor: '(EU) 2016/679',
  },
  {
    kind: 'law',
    pattern: /\b523\/1999\b|(?<!\p{L})henkilötietola(?:ki|in|issa|kia|kiin)(?!\p{L})/iu,
    until: '2019-01-01',
    successor: '(EU) 2016/679, 1050/2018',
  },
  {
    kind: 'law',
    pattern: /\b1998:204\b|\bPuL\b|(?<!\p{L})personuppgiftslagens?(?!\p{L})/u,
    until: '2018-05-25',
    successor: '(EU) 2016/679, 2018:218',
  },
  {
    kind: 'law',
    pattern:
      /\bBDSG[ ,(]{1,2}(?:a\.\s?F\.|alt\b)|§{1,2}\s?(?:4[a-g]|6[abc]|28[ab]|30a|42a)\s(?:Abs\.\s?\d\s)?BDSG\b(?!\s?n)/u,
    until: '2018-05-25',
    successor: '(EU) 2016/679, BDSG 2018',
  },
  {
    kind: 'law',
    pattern: /§{1,2}\s?1[1-5]a?\s(?:Abs\.\s?\d\s)?(?:TMG|Telemediengesetz)(?!\p{L})/u,
    until: '2021-12-01',
    successor: 'TDDDG',
  },
  {
    kind: 'law',
    pattern: /\bTTDSG\b/u,
    until: '2024-05-14',
    successor: 'TDDDG',
  },
  {
    kind: 'authority',
    pattern: /(?<!\p{L})Datainspektionen(?!\p{L})/u,
    until: '2021-01-01',
    successor: 'Integritetsskyddsmyndigheten (IMY)',
  },
  {
    kind: 'authority',
    pattern: /(?<!\p{L})(?:tietosuojalautakun\p{L}{1,6}|datasekretessnämnden)(?!\p{L})/iu,
    until: '2019-01-01',
    successor: 'Tietosuojavaltuutetun toimisto / Dataombudsmannens byrå',
  },
];
