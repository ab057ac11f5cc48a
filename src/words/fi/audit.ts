/** Mitä minkä tahansa selosteen tarkastus sanoo. */
export const audit = {
  title: 'Mitä {file} kertoo ({language})',
  state: 'Tila',
  sentence: 'Virke',
  states: {
    told: 'kerrottu',
    vague: 'epämääräinen',
    denied: 'sanottu: ei',
    refused: 'evätty',
    missing: 'puuttuu',
  },
  sentences: { one: '{n} virke', other: '{n} virkettä' },
  claims: { one: '{n} väite', other: '{n} väitettä' },
  read: '{sentences}: {told} kertoo jotakin, {unrecognised} jäi tunnistamatta.',
  'words-only':
    'Luettiin sanoja, ei tosiseikkoja: kukaan ei ole tarkistanut, pitävätkö ne paikkansa. {claims}, joista varmoja {sure}; muut näyttävät sanovan niin.',
  gained: 'Kerrotaan tässä, ei toisessa tekstissä',
  lost: 'Kerrotaan toisessa tekstissä, ei tässä',
  turned: 'Toinen teksti vahvistaa, toinen kieltää',
  same: 'Tekstit kertovat saman siltä osin kuin ne tunnistettiin.',
} as const;
