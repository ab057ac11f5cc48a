/** Mitä `init` kysyy ja kertoo. */
export const init = {
  questions: {
    company: 'Yrityksen, yhdistyksen tai viranomaisen nimi:',
    country: 'Maa, johon se on sijoittautunut, kaksi kirjainta (FI, SE, DE …):',
    language: 'Selosteiden kielet, lähdekieli ensin ({list}):',
    notice: 'Selosteet, joista aloitetaan ({list}):',
    'site-title': 'Sivuston nimi (Enter: tavallinen):',
    'base-url': 'Sivuston osoite, https://… (Enter: myöhemmin):',
    email: 'Sähköpostiosoite tietosuojakysymyksiä varten (Enter: myöhemmin):',
  },
  expected: {
    company: 'enintään 300 merkin nimi yhdellä rivillä',
    country: 'maan kaksi kirjainta, esimerkiksi FI',
    language: 'yksi tai useampi näistä: {list}',
    notice: 'yksi tai useampi näistä: {list}',
    'site-title': 'enintään 300 merkin nimi yhdellä rivillä',
    'base-url': 'osoite, esimerkiksi https://tietosuoja.yritys.example/',
    email: 'sähköpostiosoite, esimerkiksi tietosuoja@yritys.example',
    'time-zone': 'aikavyöhyke, esimerkiksi Europe/Helsinki',
  },
  written: 'Kirjoitettu kansioon {folder}:',
  left: 'Jätetty ennalleen, koska nämä olivat jo olemassa:',
  next: 'Seuraavaksi: npm install. Sen jälkeen npm run check luettelee, mitä on vielä kirjoittamatta, ja README.md kertoo, miten jatketaan.',
  'add-scripts': 'package.json oli jo olemassa. Lisää siihen, mitä projekti tarvitsee:',
  'move-up':
    'GitHub ja GitLab lukevat .github- ja .gitlab-ci.yml-tiedostot vain repositorion juuresta: siirrä ne sinne kansiosta {folder}. Niiden työt siirtyvät itse kansioon {folder}. Jos siellä on jo .gitlab-ci.yml, lisää työt siihen.',
} as const;
