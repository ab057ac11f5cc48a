export const noticeWords: readonly string[] = [
  'datenschutzerklärung|datenschutzhinweise|datenschutzhinweisen|datenschutzinformation|datenschutzinformationen|datenschutzmitteilung|erklärung|hinweise|hinweisen|mitteilung|richtlinie',
  'diese|dieser seite',
  'wesentliche|wesentlichen|erhebliche|wichtige|bedeutende|solche|diese|etwaige|alle änderungen|aktualisierungen',
];
