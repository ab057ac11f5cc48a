import { expect, test } from 'vitest';
import { identityCheckExcessive } from '../../../../src/check/rules/rights/identity-check-excessive.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'in doubt only',
    yaml: 'requests: {identity: We ask for more information only if we doubt who you are.}',
    found: [],
  },
  {
    name: 'where needed',
    yaml: 'requests: {identity: Pyynnön esittäjää voidaan tarvittaessa pyytää todistamaan henkilöllisyytensä.}',
    found: [],
  },
  {
    name: 'no copy is asked for',
    yaml: 'requests: {identity: Emme pyydä jäljennöstä passista tai muusta henkilötodistuksesta.}',
    found: [],
  },
  {
    name: 'nor in Swedish',
    yaml: 'requests: {identity: Vi ber inte om en kopia av ditt pass.}',
    found: [],
  },
  {
    name: 'always',
    yaml: 'requests: {identity: Pyytäjän on aina todistettava henkilöllisyytensä.}',
    found: [
      '3: The check of identity ("aina todistettava") is stricter than the law allows: more information may be asked for only where there is doubt about identity (Article 12(6) and Article 5(1)(c)).',
    ],
  },
  {
    name: 'a signed request',
    yaml: 'requests: {send: Lähetä omakätisesti allekirjoitettu pyyntö.}',
    found: [
      '3: The check of identity ("omakätisesti allekirjoitettu") is stricter than the law allows: more information may be asked for only where there is doubt about identity (Article 12(6) and Article 5(1)(c)).',
    ],
  },
  {
    name: 'a copy in Swedish',
    yaml: 'requests: {identity: Bifoga en kopia av ditt pass.}',
    found: [
      '3: The check of identity ("kopia av ditt pass") is stricter than the law allows: more information may be asked for only where there is doubt about identity (Article 12(6) and Article 5(1)(c)).',
    ],
  },
  {
    name: 'a copy in English, one finding',
    yaml: 'requests: {identity: Attach a copy of your passport., send: Send a signed form.}',
    found: [
      '3: The check of identity ("copy of your passport") is stricter than the law allows: more information may be asked for only where there is doubt about identity (Article 12(6) and Article 5(1)(c)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(identityCheckExcessive, noticeOf(yaml))).toEqual(found);
});
