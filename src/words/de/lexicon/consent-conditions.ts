import type { WordList } from '../../word-list.ts';

/** How a service is made to depend on a consent. */
export const consentConditions: WordList = {
  words: [
    'nur|ausschließlich wer|denen|kunden|personen ... eingewilligt|einwilligung|einwilligt|zugestimmt',
    'nur|erst .. wenn|sofern|nachdem|die|wer .. eingewilligt|einwilligen|einwilligung|zugestimmt|einwilligt',
    'setzt .. einwilligung|zustimmung .. voraus',
    'voraussetzung|bedingung|erforderlich|verlangt|erfordert .. einwilligung|einwilligen',
    'einwilligung|einzuwilligen .. voraussetzung|bedingung|vorausgesetzt',
    'ohne .. einwilligung .. kein|keine|nicht|keinen .. konto|bestell*|vertrag|dienst|möglich|eröffnen|nutzen|kaufen|mitglied*',
    'eröffnen|liefern|bestellen .. kein|nicht .. ohne .. einwilligung',
  ],
  beside: [
    'bestell*|konto|dienst*|mitglied*|kauf*|registrier*|vertrag*|beitreten|app|nutz*|buch*|liefer*|verlosung*|miet*|anmeld*|rabatt*|*versand*|lieferung*|porto*|darlehen*|kredit*|termin*|behandlung|versicherung*|gutschein*|versandkosten*|geschenk*',
  ],
  unless: [
    'daten|angaben|fotos|bilder|verlauf|nachrichten|newsletter|angebote|erinnerungen|ergebnisse|standort .. wird|werden|dürfen .. verwendet|verarbeitet|genutzt|gespeichert|veröffentlicht|gesendet|versandt|weitergegeben|gezeigt|ausgewertet|erhoben',
    'wir .. erheben|verarbeiten|nutzen|speichern|veröffentlichen|messen|verwenden',
    'erheben|verarbeiten|nutzen|speichern|verwenden|messen wir',
    'falls|wenn .. später|künftig',
    'freiwillig*|widerruf*|eltern|sorgeberechtigte*|kind*|veröffentlich*',
    'ob .. oder nicht',
    'setzt keine|nicht',
  ],
};
