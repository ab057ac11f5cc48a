import type { WordList } from '../../word-list.ts';

/** How a text says that the clauses which protect a transfer are not to be had. */
export const copiesRefused: WordList = {
  words: [
    'vertraulich*|geheim|geheime|geheimhaltung*',
    'nicht|nie|niemals .. herausgegeben|herausgeben|ausgehändigt|aushändigen|veröffentlicht|verfügbar|erhältlich|öffentlich|zugänglich|weitergegeben|übermittelt|bereitgestellt|offengelegt|einsehbar|heraus|verschickt|kopie',
    'kein|keine|keinen kopie|kopien|abschrift|abschriften|exemplar',
    'internen|interner|interne|intern gebrauch|dokument|dokumente|unterlage|unterlagen|bestimmt',
  ],
  unless: [
    'anhang|anhänge|anlage|anlagen',
    'sind öffentlich',
    'teile|stellen|passagen|abschnitte|preise|geschwärzt*|schwärz*|entfernt*|ausgenommen|außer',
    'fordern|schreiben|anfordern|wenden|fragen|herunterladen|kontaktieren',
  ],
};
