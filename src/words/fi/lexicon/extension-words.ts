/** What may make a time for an answer the longer one, of hard requests. */
export const extensionWords: readonly string[] = [
  'jatka*|jatko*|pident*|pitene*|lisäai*|lisää|pitempi|pidempi|enemmän|kauemmin|pidempään',
  'monimutkai*|vaikea*|vaativ*|laaja*|poikkeuksel*|poikkeustap*|monia|paljon|useita|hankala*',
  'silloin|tällöin|jos|mikäli|ellei|jolloin|yhteensä|voi|voimme|saattaa|voidaan|joskus|toisinaan',
];
