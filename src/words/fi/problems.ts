/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'figure-missing': {
    summary: 'Kuva on selosteen kansiossa figures.',
    message: 'Kuvaa {address} ei ole selosteen kansiossa figures.',
    hint: 'Tallenna kuva kansioon figures ja viittaa siihen muodossa ../figures/kuva.svg.',
  },
  'merge-conflict': {
    summary: 'Missään tiedostossa ei ole kahta versiota, joita Git ei osannut yhdistää.',
    message: 'Tähän on jäänyt Gitin merkkejä yhdistämisestä, joka jäi kesken.',
    hint: 'Jätä oikea versio ja poista toinen sekä rivit <<<<<<<, ======= ja >>>>>>>.',
  },
  'other-dialect': {
    summary: 'Teksti on sitä Markdownia, jota tässä luetaan: CommonMark ja taulukot.',
    message:
      'Tekstissä on toisenlaisen Markdownin merkkejä ({dialect}), ja lukija näkisi ne sellaisinaan: {text}',
    hint: 'Kirjoita sama tavallisella Markdownilla, esimerkiksi otsikkona, luettelona tai taulukkona, jonka otsikkorivin alla on rivi | --- |.',
  },
  'table-cells-extra': {
    summary: 'Taulukon rivillä ei ole enempää soluja kuin taulukossa on sarakkeita.',
    message:
      'Rivillä on enemmän soluja kuin taulukossa sarakkeita, eikä lukija näe tekstiä: {text}',
    hint: 'Lisää taulukkoon sarake tai poista solu. Tekstissä merkki | kirjoitetaan \\|.',
  },
  'table-text-glued': {
    summary: 'Taulukon ja sen alla olevan tekstin välissä on tyhjä rivi.',
    message: 'Taulukon alla olevasta rivistä on tullut taulukon rivi: {text}',
    hint: 'Jätä taulukon ja tekstin väliin tyhjä rivi tai kirjoita rivi merkkien | väliin.',
  },
  'text-unfinished': {
    summary: 'Teksti on valmis: mikään siinä ei ole vasta paikka sanoille.',
    message: 'Teksti on tässä kesken: `{text}`',
    hint: 'Kirjoita se, mikä tähän kuuluu. Sellaisenaan tarkoitettu kirjoitetaan koodina: `…`.',
  },
  'text-mojibake': {
    summary: 'Kirjaimet luetaan samalla merkistöllä, jolla ne on tallennettu.',
    message: 'Kirjaimet on tässä tallennettu yhdellä merkistöllä ja luettu toisella: `{text}`',
    hint: 'Kirjoita sana uudelleen ja tallenna tiedosto UTF-8-muodossa.',
  },
} as const;
