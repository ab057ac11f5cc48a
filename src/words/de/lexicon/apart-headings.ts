export const apartHeadings: readonly string[] = [
  'recht|rechte|betroffenenrechte|*recht|anfrage|anfragen|antrag|anträge|beschwerde*|widerspruch*|widerruf*',
  'änderung*|aktualisierung*',
  'kontakt|kontaktdaten|*bedingungen',
];
