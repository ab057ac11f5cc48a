export const dataWords: readonly string[] = [
  'tieto|tietoa|tietoja|tiedot|tietosi|tietojasi|tietonne|tietojanne|tietojen|tietojesi|tietoihin|tiedoista|tiedoistasi',
  '*tietosi|*tietojasi|*tietoja|*tiedot|*tietojen|*tietojesi|*tietonne|*tietojanne|henkilötieto*',
  '*historiaasi|*historiasi|*osoitteesi|*numerosi|*puhelusi|*viestisi|*ostoksesi|*kuvasi|sijaintisi|sijaintiasi|käyntisi|selaamistasi|profiilisi',
  '*tallenne|*tallenteet|*tallenteita|nimesi|kuvaasi|puheluita|puheluja|puhelut',
];
