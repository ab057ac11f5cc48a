export const notOfProcessing: readonly string[] = [
  'recht|rechte|rechts|betroffenenrechte|antrag|anträge|anträgen|antrags|anfrage|anfragen|ersuchen|auskunftsersuchen|beschwerde*|beschweren|änderung|änderungen|erklärung|datenschutzerklärung|datenschutzhinweise|schützen|schutz|geschützt|identität|frist|widerspruch|widersprechen|widerruf*',
];
