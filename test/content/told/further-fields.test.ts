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
