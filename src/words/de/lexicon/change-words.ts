import type { WordList } from '../../word-list.ts';

export const changeWords: WordList = {
  words: ['änderung|änderungen|aktualisierung|aktualisierungen|neuerungen'],
  unless: [
    'änderung|änderungen der|ihrer|deiner|von|an|bei',
    'adresse|anschrift|*daten|passwort|bestellung|fahrplan|preis|preise|preisen',
  ],
};
