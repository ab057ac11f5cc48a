import type { WordList } from '../../word-list.ts';

/** What tells that an automated decision stands: no appeal, and no person who looks at it. */
export const finalDecisions: WordList = {
  words: [
    'beslutet|besluten|avgörandet|avgörandena|resultatet .. är slutgiltigt|slutgiltiga',
    'är slutgiltigt|slutgiltiga',
    'kan|får .. inte överklagas|omprövas|bestridas|ändras|prövas',
    'kan|får .. inte överklaga|bestrida|ompröva|begära',
    'inte kan|får överklagas|omprövas|bestridas|ändras|prövas|överklaga|bestrida',
    'ingen|inga människa|person|medarbetare|handläggare .. granskar|prövar|kontrollerar|omprövar|ser',
  ],
  unless: ['inte slutgiltigt|slutgiltiga', 'förrän|innan|efter|om inte'],
};

/** How it is told that a person looks at an automated decision, or that it can be contested. */
export const decisionRemedies: WordList = {
  words: [
    'omprövning|omprövas|ompröva|omprövar|överklaga|överklagas|överklagande|bestrida|bestridas|rättelse|nytt',
    'människa|person|medarbetare|handläggare|anställd .. avgör|granskar|prövar|kontrollerar|ser|ingriper|bedömer|fattar|går',
    'avgörs|granskas|prövas|kontrolleras|bedöms .. av en? människa|person|medarbetare|handläggare|anställd',
    'mänskligt ingripande',
  ],
};
