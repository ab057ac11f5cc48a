import { testCases } from '../cases.ts';

testCases({
  'changes-untold': [
    { name: 'a channel', yaml: 'changes: {tell: [email]}' },
    { name: 'a promise', yaml: 'changes: {promise: We write to you.}' },
    {
      name: 'silence',
      found: ['2: The notice does not say how changes to it are told (Article 12(1)).'],
    },
    {
      name: 'a time only',
      yaml: 'changes: {before: P30D}',
      found: ['3: The notice does not say how changes to it are told (Article 12(1)).'],
    },
  ],
});
