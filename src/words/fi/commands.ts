/** What commands say of their work. */
export const commands = {
  'release-moves': 'Osoite `{from}` johtaa {day:day} alkaen osoitteeseen `{to}`.',
  'site-first': 'Tiedostoa {file} ei ole: ei mitään, mihin verrata, kuten --first kertoo.',
  'site-moved': 'Julkaistu sivusto on osoitteessa `{listed}`, tämä olisi osoitteessa `{found}`.',
  'site-notice-gone': '{notice}: seloste on julkaistulla sivustolla ja katoaisi siltä.',
  'site-language-gone': '{notice} {language}: kieli on julkaistulla sivustolla ja katoaisi siltä.',
  'site-revision-gone':
    '{notice} {language} {revision}: versio on julkaistulla sivustolla ja katoaisi siltä.',
  'site-revision-inserted':
    '{notice} {language} {revision}: julkaistulla sivustolla ei ole tätä versiota, vaikka siellä on myöhempi.',
  'site-value-differs':
    '{notice} {language} {revision}: `{key}` olisi `{found}`, julkaistulla sivustolla se on `{listed}`.',
  'site-differs':
    'Sivustoa ei rakennettu, koska se, mikä on jo julkista, ei pysyisi ennallaan. Palauta julkaistu sisältö Gitistä. Voimaantulopäivää muutetaan komennolla `postpone`, osoitetta julkaisemalla uusi versio.',
} as const;
