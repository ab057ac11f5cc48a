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
});
