import { testCases } from '../cases.ts';

testCases({
  'waiver-without-law': [
    { name: 'no waivers', yaml: 'controller: {name: Shop Oy, country: FI}' },
    {
      name: 'an exemption that rests on no law',
      yaml: `waivers: [{id: sources, duty: sources, point: 14(5)(b), because: Nobody is reachable., by: Board}]`,
    },
    {
      name: 'secrecy',
      yaml: `waivers: [{id: sources, duty: sources, point: 14(5)(d), because: The data are secret., by: Board}]`,
      found: [
        '3: What the notice leaves out (sources) rests on law, but the law is not named (Article 14(5)(d)).',
      ],
    },
    {
      name: 'a restriction, in German',
      yaml: `waivers: [{id: who, duty: recipients, point: 23, because: An inquiry is under way., by: Board}]`,
      speak: 'de',
      found: [
        '3: Was weggelassen wird (who), beruht auf Gesetz, doch das Gesetz ist nicht genannt (Artikel 23 Absatz 1).',
      ],
    },
  ],
});
