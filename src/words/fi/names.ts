import type { Names } from '../names.ts';

/** Names that the forms of the grammar do not make. */
export const names: Names = {
  capitalisesNouns: false,
  inLanguage: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi', de: 'saksaksi' },
  destinations: {
    AU: 'Australiaan',
    BR: 'Brasiliaan',
    CA: 'Kanadaan',
    CH: 'Sveitsiin',
    CN: 'Kiinaan',
    GB: 'Isoon-Britanniaan',
    IL: 'Israeliin',
    IN: 'Intiaan',
    JP: 'Japaniin',
    KR: 'Etelä-Koreaan',
    MX: 'Meksikoon',
    NZ: 'Uuteen-Seelantiin',
    PH: 'Filippiineille',
    SG: 'Singaporeen',
    TR: 'Turkkiin',
    UA: 'Ukrainaan',
    US: 'Yhdysvaltoihin',
    ZA: 'Etelä-Afrikkaan',
  },
};
