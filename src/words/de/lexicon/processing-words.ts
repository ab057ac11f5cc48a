import type { WordList } from '../../word-list.ts';

export const processingWords: WordList = {
  words: [
    'offengelegt|offenlegen|weitergegeben|weitergeben|übermittelt|übermitteln',
    'aufgezeichnet|überwacht|protokolliert|mitgeschnitten',
    'erheben|erhoben|erfassen|erfasst .. standort|nummer|bonität|verlauf|verhalten|antworten',
    'sicherungskopien|sicherungen|gespräche|gespräch',
    'beiträge|zahlungen|bestellung|bestellungen|standort .. weitergegeben|übermittelt|eingesehen|gezeigt',
    'quellen|subunternehmer|auftragsverarbeiter|verarbeitungszwecke',
    'shop|app|dienst|seite|website|system|formular speichert|enthält|erfasst|protokolliert',
    'fragen|gefragt nach',
  ],
};
