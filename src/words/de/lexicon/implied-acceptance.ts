import type { WordList } from '../../word-list.ts';

export const impliedAcceptance: WordList = {
  words: [
    'durch|mit|bei der|die|den|ihren|unsere|unserer|ihrer|deiner|ihrem|dem|das|weiterer|weitere ... nutzung|verwendung|besuch|zugriff|weiternutzung|registrierung|anmeldung|installation|betreten|nutzen|fortsetzung|aufruf|bestellung|teilnahme ... einverstanden|zustimm*|stimmen|stimmst|akzeptier*|einwillig*|willigen|willigst|erkennen|erkennst|einverständnis|gebunden',
    'indem|wenn|sobald|sofern sie|du ... nutzen|nutzt|verwenden|verwendest|besuchen|besuchst|aufrufen|registrieren|anmelden|installieren|betreten|fortfahren|weiternutzen|surfen ... einverstanden|stimmen|stimmst|zustimm*|akzeptier*|willigen|willigst|erkennen|erkennst|einwilligung|zustimmung',
    'weitere|weiterer|fortgesetzte|fortgesetzter|fortgesetzten|anhaltende nutzung|verwendung|nutzen|besuch ... einverstanden|zustimmung|einwilligung|akzept*|einverständnis|annahme|stimmen|stimmst',
    'weiternutzung|weiterverwendung|weitersurfen ... einverstanden|zustimmung|einwilligung|akzept*|einverständnis|annahme|stimmen|stimmst',
    'nutzung|verwendung|besuch|betreten|teilnahme|schweigen|anmeldung|registrierung gilt|gelten|bedeutet|stellt|werten ... als|ihre|deine|eine|ihr|dar ... zustimmung|einwilligung|annahme|einverständnis|zugestimmt',
    'gilt|gelten|gelte|betrachten|werten|angesehen|verstanden|aufgefasst ... als ... zustimmung|einwilligung|einverständnis|akzeptiert|angenommen|zugestimmt|annahme|erteilt|genehmigt|vereinbart',
    'gilt|gelten ... als ... angenommen|akzeptiert|genehmigt|erteilt|zugestimmt',
    'zustimmung|einwilligung|einverständnis|änderungen|änderung|fassung|erklärung gilt|gelten ... als ... erteilt|angenommen|akzeptiert|genehmigt|vereinbart',
    'widersprechen|widerspruch|reagieren|antworten|äußern ... nicht ... einverstanden|zustimmung|einwilligung|akzeptiert|angenommen|genehmigt|erteilt',
    'stillschweigend*|konkludent* ... einwillig*|zustimm*|zugestimmt|einverständnis|einverstanden|akzept*',
    'einwillig*|zustimm*|zugestimmt|einverstanden ... stillschweigend*|konkludent*',
    'erklären|erklärst sie|du sich|dich ... nutzung|besuch|verwendung|registrierung ... einverstanden',
  ],
  unless: [
    'auch wenn|obwohl ... nicht|ohne',
    'ob',
    'fragen|bitten wir|sie|dich',
    'nicht|nie|niemals als',
    'nicht|kein|keine|keinen zustimmung|einwilligung|annahme|einverständnis|einwilligen|zustimmen',
    'widerruf*|einstellung*|schaltfläche|button|kästchen|häkchen|ankreuzen|formular|link|gesondert|getrennt',
    'nutzungsbedingungen|agb|geschäftsbedingungen',
  ],
};
