import { latin } from '../latin.ts';

/** A law or an authority that is no more, as notices still name it. */
export type Superseded = {
  readonly kind: 'law' | 'authority';
  readonly pattern: RegExp;
  /** The first day on which it was gone. */
  readonly until: string;
  /** What took its place, by the name it bears. */
  readonly successor: string;
  /** The name that the successor bears since a later day. */
  readonly renamed?: { readonly from: string; readonly successor: string };
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
    pattern: latin(/\b523\/1999\b|(?<!\p{L})henkilötietola(?:ki|in|issa|kia|kiin)(?!\p{L})/iu),
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
    pattern:
      /§{1,2}\s?1[1-5]a?\s(?:(?:Abs\.|Absatz)\s?\d\s)?(?:(?:S\.|Satz)\s?\d\s)?(?:TMG|Telemediengesetz(?:es)?)(?!\p{L})/u,
    until: '2021-12-01',
    successor: 'TTDSG',
    renamed: { from: '2024-05-14', successor: 'TDDDG' },
  },
  {
    kind: 'law',
    pattern: /(?<!\p{L})(?:TMG|Telemediengesetz(?:es)?)(?!\p{L})/u,
    until: '2024-05-14',
    successor: 'DDG, TDDDG',
  },
  {
    kind: 'law',
    pattern: /\bTTDSG\b/u,
    until: '2024-05-14',
    successor: 'TDDDG',
  },
  {
    kind: 'law',
    pattern: /\b2003:389\b/u,
    until: '2022-06-03',
    successor: '2022:482',
  },
  {
    kind: 'law',
    // What it said of mail is in the Electronic Communications Act since; the rest of it applies.
    pattern: latin(
      /(?<!\p{L})(?:Information Society Services Act,?\s(?:§|section)\s?6|(?:§|section)\s?6\s(?:of\s)?(?:the\s)?Information Society Services Act|infoühiskonna teenuse seaduse\s§\s?6|InfoTS(?:-e|i)?\s§\s?6)(?!\d)/iu,
    ),
    until: '2010-07-10',
    successor: 'elektroonilise side seadus § 103¹',
  },
  {
    kind: 'law',
    pattern: /\b(?:Data Protection Act|DPA),?\s\(?1998\b\)?/u,
    until: '2018-05-25',
    successor: 'UK GDPR, Data Protection Act 2018 (UK)',
  },
  {
    kind: 'law',
    // Together with the Act of 2018 they are cited as the Data Protection Acts 1988 to 2018, which apply.
    pattern:
      /\bData Protection (?:\(Amendment\) )?Acts?,?\s\(?(?:1988(?!\s?(?:to|[-–])\s?20[12])(?:\s?(?:and|to|&|[-–])\s?2003)?|2003)\b\)?/u,
    until: '2018-05-25',
    successor: '(EU) 2016/679, Data Protection Act 2018 (Ireland)',
  },
  {
    kind: 'authority',
    // That of Åland bears the name still.
    pattern: /(?<!\p{L})Datainspektionen(?!\p{L}|\s(?:på|för)\sÅland)/u,
    until: '2021-01-01',
    successor: 'Integritetsskyddsmyndigheten (IMY)',
  },
  {
    kind: 'authority',
    pattern: latin(/(?<!\p{L})(?:tietosuojalautakun\p{L}{1,6}|datasekretessnämnden)(?!\p{L})/iu),
    until: '2019-01-01',
    successor: 'Tietosuojavaltuutetun toimisto / Dataombudsmannens byrå',
  },
];
