import { expect, test } from 'vitest';
import { obsoleteTransferWords } from '../../../../src/check/rules/wording/obsolete-transfer-words.ts';
import { wordsFound } from '../../text/wording/support.ts';

test.each([
  {
    name: 'a tool in force',
    section: [
      'en',
      'transfers: [{id: us, country: US}]',
      'Transfers rest on the clauses (EU) 2021/914.',
    ],
    found: [],
  },
  {
    name: 'what was before',
    section: [
      'fi',
      'transfers: [{id: us, country: US}]',
      'Privacy Shield on kumottu. Emme nojaa päätökseen 2010/87/EU.',
    ],
    found: [],
  },
  {
    name: 'a name in small letters',
    section: ['en', 'transfers: [{id: us, country: US}]', 'Researchers act within a safe harbor.'],
    found: [],
  },
  {
    name: 'a fact that names it is an error of its own',
    section: [
      'en',
      'transfers: [{id: us, country: US, mechanisms: [{kind: adequacy, scope: Privacy Shield}]}]',
      'The transfer rests on the Privacy Shield.',
    ],
    found: [],
  },
  {
    name: 'English',
    section: ['en', 'transfers: [{id: us, country: US}]', 'Transfers rest on the Privacy Shield.'],
    found: ['5:23 "Privacy Shield"'],
  },
  {
    name: 'Finnish',
    section: [
      'fi',
      'transfers: [{id: us, country: US}]',
      'Siirrot perustuvat Privacy Shield -järjestelyyn.',
    ],
    found: ['5:20 "Privacy Shield"'],
  },
  {
    name: 'Swedish',
    section: [
      'sv',
      'transfers: [{id: us, country: US}]',
      'Överföringen sker med stöd av Privacy Shield.',
    ],
    found: ['5:31 "Privacy Shield"'],
  },
] as const)('$name', ({ section, found }) => {
  expect(wordsFound(obsoleteTransferWords, section)).toEqual(found);
});
