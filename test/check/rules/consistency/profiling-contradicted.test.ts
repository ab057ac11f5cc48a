import { expect, test } from 'vitest';
import { profilingContradicted } from '../../../../src/check/rules/consistency/profiling-contradicted.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { deniesProfiling } from '../../../../src/check/text/lexicon/profiling-denied.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const profiling = 'purposes: [{id: ads, name: Ads, profiling: {how: x}}]\n';
const message =
  'The notice says that nobody is profiled ("We do not profile you."), but the purpose "Ads" (ads) involves profiling (Article 5(1)(a)).';

test.each([
  { name: 'profiling told of', yaml: profiling, body: 'We compare your purchases.', found: [] },
  {
    name: 'no profiling',
    yaml: 'purposes: [{id: a, name: A}]',
    body: 'We do not profile you.',
    found: [],
  },
  {
    name: 'denied in a fact',
    yaml: `${profiling}automatedDecisions: {none: We do not profile you.}`,
    body: 'We do not profile you.',
    found: [`4: ${message}`],
  },
  {
    name: 'denied in the text',
    yaml: profiling,
    body: 'We do not profile you.',
    found: [`5: ${message}`],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(profilingContradicted, noticeOf(yaml, body))).toEqual(found);
});

test.each([
  ['surely', 'error', 'We do not profile you.'],
  ['as it seems', 'warning', 'We do not secretly profile you.'],
])('what the text denies %s is an %s', (_, severity, body) => {
  const [finding] = checkNotice(noticeOf(profiling, body), {
    rules: [profilingContradicted],
    day: '2026-11-01',
    speak: 'fi',
    archived: false,
  });
  expect(finding?.severity).toBe(severity);
});

test.each([
  ['fi', 'Emme tee sinusta automaattisia päätöksiä emmekä profiloi sinua.'],
  ['fi', 'Profilointia ei tehdä.'],
  ['sv', 'Vi profilerar dig inte.'],
  ['sv', 'Vi fattar inga automatiska beslut och profilerar dig inte.'],
  ['en', 'We do not make automated decisions about you or profile you.'],
] as const)('%s denies: %s', (locale, sentence) => {
  expect(deniesProfiling(sentence, locale)).toBe(true);
});

test.each([
  ['fi', 'Emme profiloi lapsia.'],
  ['fi', 'Sinulla on oikeus olla joutumatta päätöksen kohteeksi, joka perustuu profilointiin.'],
  ['sv', 'Du har rätt att inte bli föremål för profilering.'],
  ['en', 'You have the right not to be subject to profiling.'],
  ['en', 'We do not use your health data for profiling.'],
  ['en', 'We do not profile you unless you agree.'],
] as const)('%s does not deny: %s', (locale, sentence) => {
  expect(deniesProfiling(sentence, locale)).toBe(false);
});
