import type { WordList } from '../../word-list.ts';

/** How the processing is told where an interest should stand; what says why it is done is one. */
export const activities: WordList = {
  words: [
    'wir .. versenden|verschicken|schicken|senden|sammeln|erheben|erhebt|speichern|speichert|sammelt|versendet|verschickt|erfassen|erfasst|verarbeiten|verarbeitet|nutzen|nutzt|verwenden|verwendet|analysieren|analysiert|werten|wertet|verfolgen|protokollieren|veröffentlichen|veröffentlicht|geben|gibt|teilen|rufen|filmen|fotografieren|zeichnen|gleichen|vergleichen|kontaktieren|laden|dokumentieren|kopieren|messen',
    'der|die|das verein|gesellschaft|unternehmen|stiftung|praxis|laden|schule .. versenden|verschicken|schicken|senden|sammeln|erheben|erhebt|speichern|speichert|sammelt|versendet|verschickt|erfassen|erfasst|verarbeiten|verarbeitet|nutzen|nutzt|verwenden|verwendet|analysieren|analysiert|werten|wertet|verfolgen|protokollieren|veröffentlichen|veröffentlicht|geben|gibt|teilen|rufen|filmen|fotografieren|zeichnen|gleichen|vergleichen|kontaktieren|laden|dokumentieren|kopieren|messen',
  ],
  unless: [
    'um|damit|weil|interesse|interessen|möchten|wollen|will|brauchen|benötigen|können|vorteil|sicher*|schutz|schützen|verhindern|vorbeugen|abwehren|daher|deshalb|zweck',
  ],
};

/** How an interest is said to be in nothing but what is done with people: `Our interest is to call you.` */
export const interestActivities: WordList = {
  words: [
    'unser|das|ihr .. interesse ist|liegt|besteht es? darin? .. anzurufen|zuzusenden|zu .. senden|schicken|versenden|verschicken|speichern|verarbeiten|analysieren|filmen|fotografieren|verfolgen|profilieren|aufzuzeichnen|erfassen|registrieren',
    'unser interesse ist|liegt|besteht es? darin? .. anzurufen|aufzuzeichnen|zuzusenden|anzuschreiben',
  ],
  unless: [
    'um|damit|weil|schützen|wissen|erfahren|gewinnen|verkaufen|behalten|sicher*|verhindern|vorbeugen|ohne|wer|wie|was|welche',
  ],
};
