import { testCases } from '../cases.ts';

const noticeForChildrenMissing =
  '3: The service is offered to children, but there is no notice written for children (Article 12(1)).';

testCases({
  'child-consent-without-age-limit': [
    {
      name: 'an age limit',
      yaml: `children: {offeredDirectly: true, ageLimit: 13}
purposes: [{id: game, name: Game, bases: [{basis: consent}]}]`,
    },
    {
      name: 'not offered to children',
      yaml: `children: {offeredDirectly: false}
purposes: [{id: game, name: Game, bases: [{basis: consent}]}]`,
    },
    {
      name: 'no consent',
      yaml: `children: {offeredDirectly: true}
purposes: [{id: game, name: Game, bases: [{basis: contract}]}]`,
    },
    {
      name: 'none',
      yaml: `children: {none: Our services are for adults.}
purposes: [{id: game, name: Game, bases: [{basis: consent}]}]`,
    },
    {
      name: 'no age limit',
      yaml: `children: {offeredDirectly: true}
purposes: [{id: game, name: Game, bases: [{basis: consent}]}]`,
      found: [
        '3: The service is offered directly to children and rests on consent, but the notice does not say from which age a child can consent alone (Article 8(1)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: `children: {offeredDirectly: true}
purposes: [{id: game, name: Game, bases: [{basis: consent}]}]`,
      locale: 'fi',
      speak: 'fi',
      found: [
        '3: Palvelua tarjotaan suoraan lapsille ja käsittely perustuu suostumukseen, mutta selosteessa ei kerrota, minkä ikäinen voi antaa suostumuksen itse (8 artiklan 1 kohta).',
      ],
    },
  ],
  'child-consent-without-guardian': [
    {
      name: 'a guardian',
      yaml: `children: {offeredDirectly: true, guardian: We ask by e-mail.}
purposes: [{id: game, name: Game, bases: [{basis: consent}]}]`,
    },
    {
      name: 'no consent',
      yaml: `children: {offeredDirectly: true}
purposes: [{id: game, name: Game, bases: [{basis: contract}]}]`,
    },
    {
      name: 'no guardian',
      found: [
        '3: The service is offered directly to children and rests on consent, but the notice does not say how the guardian of a child below the age limit consents or gives authorisation (Article 8(1)).',
      ],
    },
    {
      name: 'in Finnish',
      locale: 'fi',
      speak: 'fi',
      found: [
        '3: Palvelua tarjotaan suoraan lapsille ja käsittely perustuu suostumukseen, mutta selosteessa ei kerrota, miten ikärajaa nuoremman lapsen huoltaja antaa suostumuksen tai valtuutuksen (8 artiklan 1 kohta).',
      ],
    },
  ],
  'notice-for-children-missing': [
    {
      name: 'a text for children',
      yaml: 'children: {offeredDirectly: true, childVersion: "https://a.example/x"}',
    },
    { name: 'no children', yaml: 'children: {none: We do not serve children.}' },
    { name: 'not offered to them', yaml: 'children: {offeredDirectly: false}' },
    {
      name: 'a notice for children',
      yaml: `children: {offeredDirectly: true}
dataSubjects: [{id: pupils, name: You, children: true}]`,
    },
    {
      name: 'only a text for adults',
      yaml: 'children: {offeredDirectly: true}',
      found: [noticeForChildrenMissing],
    },
    {
      name: 'for adults and children',
      yaml: `children: {offeredDirectly: true}
dataSubjects: [{id: pupils, name: Pupils, children: true}, {id: b, name: Parents}]`,
      found: [noticeForChildrenMissing],
    },
  ],
  'child-age-limit-wrong': [
    {
      name: 'thirteen in Finland',
      yaml: `controller: {name: A, country: FI}
children: {offeredDirectly: true, ageLimit: 13}`,
    },
    {
      name: 'no age',
      yaml: `controller: {name: A, country: FI}
children: {offeredDirectly: true}`,
    },
    {
      name: 'no children',
      yaml: `controller: {name: A, country: FI}
children: {none: Only adults can join.}`,
    },
    {
      name: 'a higher age with a recorded reason',
      yaml: `controller: {name: A, country: FI}
children: {ageLimit: 15, note: The game has an age rating.}`,
    },
    { name: 'no country', yaml: 'children: {ageLimit: 12}' },
    {
      name: 'outside of the EEA',
      yaml: `controller: {name: A, country: US}
children: {ageLimit: 12}`,
    },
    {
      name: 'before the Finnish act',
      yaml: `controller: {name: A, country: FI}
children: {ageLimit: 16}`,
      day: '2018-12-31',
    },
    {
      name: 'sixteen in Finland',
      yaml: `controller: {name: A, country: FI}
children: {ageLimit: 16}`,
      found: [
        '4: The age limit is said to be 16, but in Finland a child can consent alone from the age of 13 (tietosuojalaki 1050/2018, 5 § / dataskyddslagen 1050/2018, 5 §; Article 8(1)).',
      ],
    },
    {
      name: 'a lower age, whatever the reason',
      yaml: `controller: {name: A, country: DE}
children: {ageLimit: 13, note: A reason.}`,
      speak: 'de',
      found: [
        '4: Als Altersgrenze ist 13 angegeben, aber im Land des Verantwortlichen (Deutschland) kann ein Kind ab 16 Jahren allein einwilligen ((EU) 2016/679, 8(1); Artikel 8 Absatz 1).',
      ],
    },
    {
      name: 'Denmark before 2024',
      yaml: `controller: {name: A, country: DK}
children: {ageLimit: 13}`,
      day: '2023-12-31',
    },
    {
      name: 'Denmark since 2024',
      yaml: `controller: {name: A, country: DK}
children: {ageLimit: 13}`,
      day: '2024-01-01',
      found: [
        '4: The age limit is said to be 13, but in Denmark a child can consent alone from the age of 15 (databeskyttelsesloven § 6, stk. 2; Article 8(1)).',
      ],
    },
    {
      name: 'what is known from memory says so',
      yaml: `controller: {name: A, country: IS}
children: {ageLimit: 16}`,
      found: [
        '4: The age limit is said to be 16. As far as this table knows, from memory and not from a source, a child in Iceland can consent alone from the age of 13 (lög nr. 90/2018, 10. gr.; Article 8(1)). Confirm which is right.',
      ],
    },
  ],
});
