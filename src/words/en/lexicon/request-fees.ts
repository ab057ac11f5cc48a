import type { WordList } from '../../word-list.ts';

/** A fee for a request; the law allows one for further copies, and for what is unfounded or excessive. */
export const requestFees: WordList = {
  words: [
    'charge|charges|charged|pay|payable|costs ... fee|€*|£*|$*|euros|euro|pounds|eur|gbp|usd',
    'fee|fees of|charged|payable|applies',
    '€*|£*|$* ... fee',
    'against|for|subject to? a|an|our? fee|payment|charge',
  ],
  unless: [
    'no|not|never|without|free|nothing',
    'further|additional|second|extra|another|more copy|copies|than|information',
    'unfounded|excessive|repetitive|repeated|vexatious',
  ],
};

/** What shows that a fee is one for using a right. */
export const requestWords: readonly string[] = [
  'request|requests|copy|copies|right|rights|access|answer|answering|exercise',
];

/** What is done on request, by the words of it: a price beside them is one of a right. */
export const rightDeeds: readonly string[] = [
  'erase|erases|erasing|erasure|delete|deletes|deleting|deletion|correct|correcting|correction|rectification|restrict|restricting|restriction|move|moving .. your .. data|information',
  'your .. data|information .. erased|deleted|corrected|rectified|restricted|moved',
];
