import type { WordList } from '../../word-list.ts';

export const processingWords: WordList = {
  words: [
    'disclose|discloses|disclosed|disclosing',
    'recorded|monitored|profiled|logged|registered',
    'chat|chats|conversation|conversations read|be',
    'collect|collects|collected .. location|number|score|history|behaviour|behavior|answers|files',
    'file|files|backups|interviews|interview',
    'fees|payments|order|orders|location .. passed|shared|sent|viewed|seen|shown',
    'sources|subcontractors|processors|purposes',
    'the shop|app|service|site|website|system|record|file|form stores|records|contains|holds|logs',
    'asked for|about',
  ],
};
