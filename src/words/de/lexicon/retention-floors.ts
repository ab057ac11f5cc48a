import type { WordList } from '../../word-list.ts';

export const retentionFloors: WordList = {
  words: [
    'mindestens|wenigstens .. jahre|jahr|jahren|monate|monat|monaten|wochen|tage|tagen',
    'nicht weniger als .. jahre|jahr|monate|monat|wochen|tage',
    'jahre|monate|wochen|tage oder länger|mehr',
    'mindestdauer|mindestfrist von',
    'speichern|gespeichert|aufbewahrt|bewahren|behalten .. unbefristet|dauerhaft|unbegrenzt|zeitlich',
    'unbefristet|dauerhaft|unbegrenzt gespeichert|aufbewahrt|archiviert',
    'auf|für unbestimmte|unbegrenzte zeit|dauer',
  ],
  unless: [
    'länger|mehr wenn|als',
    'heben|bewahren sie',
    'höchstens|längstens|maximal|spätestens|danach|anschließend',
    'bis zu',
    '§|ao|hgb|bao|ugb|bgb|gesetz|verordnung|richtlinie',
  ],
};
