import type { WordList } from '../../word-list.ts';

/** What tells that an automated decision stands: no appeal, and no person who looks at it. */
export const finalDecisions: WordList = {
  words: [
    'decision|decisions|outcome|result|answer .. is|are final',
    'cannot be appealed|contested|challenged|reviewed|reconsidered|overturned',
    'not .. appealed|contested|challenged|reconsidered|overturned',
    'cannot appeal|contest|challenge',
    'no appeal|recourse',
    'no person|human|employee|one reviews|checks|looks|examines|reconsiders',
    'nobody reviews|checks|looks|examines|reconsiders',
    'not open|subject to appeal|review|challenge',
  ],
  unless: ['not final', 'once|until|unless|before|after'],
};

/** How it is told that a person looks at an automated decision, or that it can be contested. */
export const decisionRemedies: WordList = {
  words: [
    'review|reviews|reviewed|revised|reconsider*|re-examine*|anew|again',
    'appeal|appeals|appealed|contest|contested|challenge|challenged|objection',
    'human intervention',
    'person|human|employee|caseworker|official|staff .. look|looks|decide|decides|check|checks|examine|examines|intervene|intervenes|assess|assesses',
  ],
};
