import type { WordList } from '../../word-list.ts';

/** What tells that an automated decision stands: no appeal, and no person who looks at it. */
export const finalDecisions: WordList = {
  words: [
    'entscheidung|entscheidungen|ergebnis|bescheid .. endgültig|unanfechtbar',
    'ist|sind endgültig|unanfechtbar',
    'kann|können|darf .. nicht angefochten|überprüft|beanstandet|geändert',
    'nicht anfechten|überprüfen|beanstanden',
    'widerspruch|einspruch|anfechtung|überprüfung|beschwerde|rechtsmittel .. nicht möglich|ausgeschlossen',
    'kein|keine|keinen rechtsmittel|rechtsbehelf|widerspruch|einspruch|überprüfung|anfechtung',
    'kein|keine mensch|mitarbeiter|mitarbeiterin|person .. prüft|überprüft|sieht',
  ],
  unless: ['nicht endgültig|unanfechtbar', 'erst|solange|bis|bevor|nach'],
};

/** How it is told that a person looks at an automated decision, or that it can be contested. */
export const decisionRemedies: WordList = {
  words: [
    'überprüf*|überprüft|anfecht*|angefochten|widerspruch|widersprechen|einspruch|rechtsbehelf|rechtsmittel|berichtigung|erneut|neu',
    'mensch|menschen|person|mitarbeiter|mitarbeiterin|sachbearbeiter|beschäftigte*|bediensteter .. prüft|prüfen|entscheidet|entscheiden|ansieht|ansehen|eingreift|eingreifen|beurteilt',
    'entscheidet|prüft|überprüft .. mensch|person|mitarbeiter|mitarbeiterin|sachbearbeiter',
    'eingreifen einer person|menschen',
  ],
};
