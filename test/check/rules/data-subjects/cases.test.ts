import { testCases } from '../cases.ts';

const dataSubjectsMissing = '3: The notice does not say whom it is about (Article 12(1)).';

testCases({
  'data-subjects-missing': [
    { name: 'none', found: [dataSubjectsMissing] },
    { name: 'an empty list', yaml: 'dataSubjects: []', found: [dataSubjectsMissing] },
  ],
  'purpose-without-data-subjects': [
    {
      name: 'one group',
      yaml: 'dataSubjects: [{id: a, name: A}]\npurposes: [{id: orders, name: Orders}]',
    },
    { name: 'no groups', yaml: 'purposes: [{id: orders, name: Orders}]' },
    {
      name: 'a purpose without',
      found: [
        '4: The purpose "Orders" (orders) does not say whom it is about, though the notice has several groups (Article 12(1)).',
      ],
    },
  ],
});
