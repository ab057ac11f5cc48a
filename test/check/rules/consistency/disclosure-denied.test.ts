import { expect, test } from 'vitest';
import { disclosureDenied } from '../../../../src/check/rules/consistency/disclosure-denied.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { deniesDisclosure } from '../../../../src/check/text/lexicon/disclosure-denied.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const denial = 'We do not disclose your data to third parties.';
const recipient = (role: string) => `recipients: [{id: a, name: A Oy, role: ${role}}]`;
const message = `5: The text says that data are disclosed to nobody ("${denial}"), but the recipient "A Oy" (a) gets them for purposes of its own (Article 5(1)(a) and Article 13(1)(e)).`;

test.each([
  { name: 'processors only', yaml: recipient('processor'), body: denial, found: [] },
  { name: 'an authority', yaml: recipient('authority'), body: denial, found: [] },
  { name: 'told', yaml: recipient('controller'), body: 'A Oy gets your address.', found: [] },
  {
    name: 'only what is denied',
    yaml: recipient('controller'),
    body: 'We do not disclose your data for marketing.',
    found: [],
  },
  { name: 'a controller', yaml: recipient('controller'), body: denial, found: [message] },
  { name: 'the public', yaml: recipient('public'), body: denial, found: [message] },
  {
    name: 'a joint controller',
    yaml: recipient('joint-controller'),
    body: denial,
    found: [message],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(disclosureDenied, noticeOf(yaml, body))).toEqual(found);
});

test.each([
  ['surely', 'error', denial],
  ['as it seems', 'warning', 'Honestly, we never share your data.'],
])('what is denied %s is an %s', (_, severity, body) => {
  const request = {
    rules: [disclosureDenied],
    day: '2026-11-01',
    speak: 'en',
    archived: false,
  } as const;
  const [finding] = checkNotice(noticeOf(recipient('controller'), body), request);
  expect(finding?.severity).toBe(severity);
});

test.each([
  ['fi', 'Tietoja ei luovuteta.'],
  ['fi', 'Emme luovuta henkilötietojasi kolmansille osapuolille.'],
  ['fi', 'Tietojasi ei koskaan luovuteta eteenpäin.'],
  ['sv', 'Personuppgifter lämnas inte ut till tredje part.'],
  ['sv', 'Vi lämnar inte ut dina uppgifter.'],
  ['en', 'We never share your personal data.'],
  ['en', 'Your data are not disclosed to anybody.'],
] as const)('%s denies: %s', (locale, sentence) => {
  expect(deniesDisclosure(sentence, locale)).toBe(true);
});

test.each([
  ['fi', 'Säännönmukaisesti tietoja ei luovuteta muille tahoille.'],
  ['fi', 'Tietoja ei luovuteta ilman suostumustasi.'],
  ['fi', 'Emme luovuta tietojasi markkinointiin.'],
  ['fi', 'Tietoja ei luovuteta EU:n ulkopuolelle.'],
  ['fi', 'Emme luovuta tietojasi muille kuin alla luetelluille.'],
  ['fi', 'Emme myy tietojasi emmekä julkaise niitä.'],
  ['sv', 'Uppgifter lämnas inte ut utan ditt samtycke.'],
  ['sv', 'Vi lämnar inte ut dina uppgifter till andra än dem som räknas upp nedan.'],
  ['en', 'We do not share your data without your consent.'],
  ['en', 'We do not share your data with anyone other than those below.'],
  ['en', 'We do not sell your data.'],
] as const)('%s does not deny: %s', (locale, sentence) => {
  expect(deniesDisclosure(sentence, locale)).toBe(false);
});
