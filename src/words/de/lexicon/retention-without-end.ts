import type { WordList } from '../../word-list.ts';

export const retentionWithoutEnd: WordList = {
  words: [
    'bis|solange sie|du|kunden|kundinnen|nutzer|mitglieder|betroffene ... löschung|löschen ... verlangen|verlangst|beantragen|wünschen|bitten|fordern|auffordern',
    'bis|solange sie|du|kunden|nutzer|mitglieder .. verlangen|verlangst|beantragen|wünschen|auffordern',
    'bis|solange sie|du|kunden|nutzer|mitglieder nicht|keine ... löschung|löschen verlangen|verlangst|beantragen|wünschen',
    'löschen|gelöscht|löscht|entfernen|entfernt|vernichten|vernichtet|bereinigen|bereinigt .. veraltete|überholte|unnötige|überflüssige|nicht .. daten|angaben|informationen|unterlagen',
    'veraltete|überholte|unnötige|überflüssige .. daten|angaben|informationen|unterlagen .. gelöscht|entfernt|vernichtet|bereinigt',
    'nicht mehr benötigte*|erforderliche*|gebrauchte* .. daten|angaben|informationen|unterlagen ... löschen|gelöscht|entfernt|vernichtet',
    'löschen|gelöscht|entfernt|vernichtet sobald|wenn ... überflüssig|veraltet|überholt|entbehrlich',
  ],
  unless: [
    'sie können|können sie',
    'auf ihren|deinen|ihr|dein antrag|wunsch|verlangen',
    'berichtigen|berichtigt|korrigieren|unrichtige*|unrichtig|recht|rechte',
    'jahr|jahre|jahren|monat|monate|monaten|tag|tage|tagen|woche|wochen|stunde|stunden',
    'cookie|cookies|newsletter',
  ],
};
