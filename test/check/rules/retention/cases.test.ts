import { testCases } from '../cases.ts';

const retentionMissing =
  '4: The notice does not say how long data are kept for the purpose "Orders" (orders) (Article 13(2)(a)).';

testCases({
  'retention-missing': [
    {
      name: 'a purpose that names its period',
      yaml: `purposes:
  - {id: orders, name: Orders, retention: [two]}
retention: [{id: two, period: P2Y}]`,
    },
    {
      name: 'a period for data it uses',
      yaml: `purposes:
  - {id: orders, name: Orders, data: [contact]}
retention: [{id: two, data: [contact], period: P2Y}]`,
    },
    {
      name: 'a period for all data',
      yaml: `purposes:
  - {id: orders, name: Orders, data: [contact]}
retention: [{id: two, period: P2Y}]`,
    },
    {
      name: 'a purpose that names no data',
      yaml: `purposes:
  - {id: orders, name: Orders}
retention: [{id: two, data: [contact], period: P2Y}]`,
    },
    {
      name: 'a period for other data',
      yaml: `purposes:
  - {id: orders, name: Orders, data: [contact]}
retention: [{id: two, data: [orders], period: P2Y}]`,
      found: [retentionMissing],
    },
    {
      name: 'a period of another purpose',
      yaml: `purposes:
  - {id: orders, name: Orders}
  - {id: mail, name: Mail, retention: [two]}
retention: [{id: two, period: P2Y}]`,
      found: [retentionMissing],
    },
    {
      name: 'a period for other people',
      yaml: `purposes:
  - {id: orders, name: Orders, dataSubjects: [buyers]}
retention: [{id: two, dataSubjects: [visitors], period: P2Y}]`,
      found: [retentionMissing],
    },
    {
      name: 'no period at all is one finding',
      yaml: 'purposes:\n  - {id: orders, name: Orders}\n  - {id: mail, name: Mail}',
      found: ['3: The notice does not say how long data are kept (Article 13(2)(a)).'],
    },
  ],
  'retention-group-missing': [
    {
      name: 'one period for all',
      yaml: `dataSubjects: [{id: buyers, name: Buyers}, {id: visitors, name: Visitors}]
purposes: [{id: orders, name: Orders, dataSubjects: [buyers, visitors]}]
retention: [{id: all, period: P2Y}]`,
    },
    {
      name: 'a period for each',
      yaml: `dataSubjects: [{id: buyers, name: Buyers}, {id: visitors, name: Visitors}]
purposes: [{id: orders, name: Orders, dataSubjects: [buyers, visitors]}]
retention: [{id: b, dataSubjects: [buyers], period: P2Y}, {id: v, dataSubjects: [visitors], period: P1Y}]`,
    },
    {
      name: 'a group left out',
      yaml: `dataSubjects: [{id: buyers, name: Buyers}, {id: visitors, name: Visitors}]
purposes: [{id: orders, name: Orders, dataSubjects: [buyers, visitors]}]
retention: [{id: b, dataSubjects: [buyers], period: P2Y}]`,
      found: [
        '4: Of the groups that the purpose "Orders" (orders) concerns, these have no retention period: Visitors (Article 13(2)(a)).',
      ],
    },
  ],
  'retention-without-period': [
    { name: 'a period', yaml: 'retention: [{id: two, period: P2Y}]' },
    { name: 'a criterion', yaml: 'retention: [{id: two, criterion: The end of the case.}]' },
    { name: 'a relationship', yaml: 'retention: [{id: two, during: The membership.}]' },
    {
      name: 'none of them',
      found: [
        '4: The retention entry "Orders" (orders) has neither a period nor the criteria that decide it (Article 13(2)(a)).',
      ],
    },
  ],
  'retention-without-start': [
    {
      name: 'after the relationship',
      yaml: 'retention: [{id: a, during: the contract, period: P5Y}]',
    },
    { name: 'a criterion', yaml: 'retention: [{id: a, criterion: until you cancel}]' },
    {
      name: 'a period alone',
      yaml: 'retention: [{id: a, name: Orders, period: P18M}]',
      found: [
        '3: The retention period "Orders" (a) (18 months) does not say when it begins (Article 13(2)(a)).',
      ],
    },
  ],
  'retention-same-for-all': [
    {
      name: 'periods by purpose',
      yaml: `purposes: [{id: a, name: A, retention: [x], bases: [{basis: contract}]}, {id: b, name: B, retention: [y], bases: [{basis: consent}]}]
retention: [{id: x, period: P1Y}, {id: y, period: P2Y}]`,
    },
    {
      name: 'one purpose',
      yaml: `purposes: [{id: a, name: A, bases: [{basis: contract}]}]
retention: [{id: x, period: P1Y}]`,
    },
    {
      name: 'one basis',
      yaml: `purposes: [{id: a, name: A, bases: [{basis: contract}]}, {id: b, name: B, bases: [{basis: contract}]}]
retention: [{id: x, period: P1Y}]`,
    },
    {
      name: 'one period for two bases',
      yaml: `purposes: [{id: a, name: Orders, bases: [{basis: contract}]}, {id: b, name: News, bases: [{basis: consent}]}]
retention: [{id: x, period: P1Y}]`,
      found: [
        '4: The retention period `x` covers purposes with different legal bases (Orders, News) (Article 13(2)(a) and Article 5(1)(e)). Check whether all data are needed equally long.',
      ],
    },
    {
      name: 'a period that both purposes name',
      yaml: `purposes: [{id: a, name: Orders, retention: [x], bases: [{basis: contract}]}, {id: b, name: News, retention: [x], bases: [{basis: consent}]}]
retention: [{id: x, period: P1Y}]`,
    },
  ],
  'retention-law-unnamed': [
    {
      name: 'a law',
      yaml: 'retention: [{id: a, criterion: as the accounting law orders, law: [{name: Accounting Act}]}]',
    },
    {
      name: 'a criterion of another kind',
      yaml: 'retention: [{id: a, criterion: until you cancel the newsletter}]',
    },
    {
      name: 'a claim at law',
      yaml: 'retention: [{id: a, criterion: as long as a claim can be made, longerIf: a lawsuit is pending}]',
    },
    {
      name: 'a vague criterion is another finding',
      yaml: 'retention: [{id: a, criterion: for the period required by law}]',
    },
    {
      name: 'Finnish',
      yaml: 'retention: [{id: a, criterion: "siinä määrin kuin lakisääteisten velvoitteiden, kuten kirjanpitolainsäädännön, noudattaminen vaatii"}]',
      found: [
        '3: The retention period `a` rests on a law ("lakisääteisten") that is not named (Article 13(2)(a)).',
      ],
    },
    {
      name: 'Swedish',
      yaml: 'retention: [{id: a, period: P2Y, from: köpet, longerIf: bokföringslagstiftningen kräver det}]',
      found: [
        '3: The retention period `a` rests on a law ("bokföringslagstiftningen") that is not named (Article 13(2)(a)).',
      ],
    },
    {
      name: 'English',
      yaml: 'retention: [{id: a, name: Books, criterion: as long as tax law obliges us to keep records}]',
      found: [
        '3: The retention period "Books" (a) rests on a law ("tax law") that is not named (Article 13(2)(a)).',
      ],
    },
  ],
  'retention-end-untold': [
    { name: 'an end', yaml: 'retention: [{id: a, period: P5Y, then: anonymise}]' },
    {
      name: 'in the text',
      yaml: 'retention: [{id: a, period: P5Y}]',
      body: 'Then we delete the data.',
    },
    { name: 'no retention is another finding', yaml: 'dataCategories: [{id: a, name: A}]' },
    {
      name: 'two periods, one finding',
      yaml: 'retention: [{id: a, name: Orders, period: P5Y}, {id: b, period: P1Y}]',
      found: [
        '3: The notice does not say what happens to the data when these periods end: Orders, b (Article 5(1)(e)).',
      ],
    },
  ],
});
