import type { WordList } from '../../word-list.ts';

export const dataWords: WordList = {
  words: [
    'daten|*daten|angaben|unterlagen|aufzeichnungen|aufnahmen|empfänger|empfängern|akten|akte|personenbezogene*',
    'personenbezogene|ihre|deine|diese|solche|die informationen',
    'informationen über sie|dich|kunden|besucher|nutzer',
    'ihre|deine bewerbung|profil|unterlagen',
    'bewerbungen|einkäufe|bilder|fotos|bestellungen|protokolle|logfiles|kundenkartei|datei|dateien',
    'geburtsdatum|ip-adresse|ip-adressen|standort',
    'ihre|ihren|ihr|deine|deinen|dein .. adresse|anschrift|namen|name|telefonnummer|e-mail-adresse|nummer|kennung|kaufverhalten|nutzungsverhalten|verlauf|einkäufe|bestellungen|anrufe|nachrichten|besuche|foto|fotos|interessen|antworten',
    'anrufe|besuche|gespräche|telefonate .. aufgezeichnet|protokolliert|gefilmt|überwacht|mitgeschnitten',
  ],
  unless: [
    'weitere|weiterführende|zusätzliche|allgemeine|nähere informationen|angaben',
    'informationen zum datenschutz',
  ],
};

/** What of people is sold, beside data by name. */
export const tradedWords: readonly string[] = [
  '*adressen|*anschriften|*anschrift|*liste|*listen|*profile|*profil',
];
