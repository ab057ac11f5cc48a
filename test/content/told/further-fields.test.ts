import { expect, test } from 'vitest';
import { tell } from './tell.ts';

test('a recipient in two roles, in the whole Union', () => {
  const { facts, problems } = tell(`| Recipient | Role | Other role | Where |
| --- | --- | --- | --- |
| Payer Oy | processor | independent controller | EU |
| Clouds Oy | processor | | EU/EEA |`);
  expect(problems).toEqual([]);
  expect(facts.recipients).toMatchObject([
    { name: 'Payer Oy', role: 'processor', alsoAs: 'controller', country: ['EU'] },
    { name: 'Clouds Oy', role: 'processor', country: ['EEA'] },
  ]);
});

test('several authorities', () => {
  const { facts, problems } = tell(
    `- **Aufsichtsbehörde:** Bayerisches Landesamt für Datenschutzaufsicht
- **Land:** Deutschland
- **Weitere Behörden:** Österreichische Datenschutzbehörde, Landesbeauftragte Berlin`,
    'de',
  );
  expect(problems).toEqual([]);
  expect(facts.complaint).toEqual({
    authority: { name: 'Bayerisches Landesamt für Datenschutzaufsicht', country: 'DE' },
    otherAuthorities: ['Österreichische Datenschutzbehörde', 'Landesbeauftragte Berlin'],
  });
});

test.each([
  ['fi', '**Tekoälyjärjestelmät:** Ei. Emme käytä sellaisia.'],
  ['sv', '**AI-system:** Inga. Vi använder inga sådana.'],
  ['en', '**AI systems:** None. We use none.'],
  ['de', '**KI-Systeme:** Keine. Wir setzen keine ein.'],
] as const)('no AI systems: %s', (locale, line) => {
  const { facts, problems } = tell(line, locale);
  expect(problems).toEqual([]);
  expect(facts.ai).toEqual({ none: line.replace(/^.*:\*\* /u, '') });
});

test('AI systems, each in a row', () => {
  const { facts, problems } = tell(
    `| Tekoälyjärjestelmä | Mitä se tekee | Miten siitä kerrotaan |
| --- | --- | --- |
| Neuvoja | keskustelee ihmisten kanssa, tuottaa sisältöä | Se kertoo sen itse. |`,
    'fi',
  );
  expect(problems).toEqual([]);
  expect(facts.ai).toMatchObject([
    { name: 'Neuvoja', uses: ['interacts', 'generates-content'], told: 'Se kertoo sen itse.' },
  ]);
});

test('what stores something beside cookies', () => {
  const { facts, problems } = tell(
    `| Kaka | Teknik | Ändamål |
| --- | --- | --- |
| cart | lokal lagring | Varukorgen |
| Visits | spårningspixel | Räknar besök |`,
    'sv',
  );
  expect(problems).toEqual([]);
  expect(facts.cookies).toMatchObject({
    list: [
      { name: 'cart', kind: 'local-storage' },
      { name: 'Visits', kind: 'pixel' },
    ],
  });
});

test('a decision that is reviewed, on creditworthiness', () => {
  const { facts, problems } = tell(
    `## Credit {#credit}

- **Who decides:** a person
- **Assessment of creditworthiness:** yes
- **Reconsideration by a person:** Claim a revised decision free of charge.`,
  );
  expect(problems).toEqual([]);
  expect(facts.automatedDecisions).toMatchObject([
    {
      solely: false,
      creditworthiness: true,
      review: 'Claim a revised decision free of charge.',
    },
  ]);
});
