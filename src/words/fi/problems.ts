/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'figure-missing': {
    summary: 'Kuva on selosteen kansiossa figures.',
    message: 'Kuvaa {address} ei ole selosteen kansiossa figures.',
    hint: 'Tallenna kuva kansioon figures ja viittaa siihen muodossa ../figures/kuva.svg.',
  },
  'path-changed': {
    summary: 'Seloste pysyy osoitteessaan, kunnes julkaisu antaa sille toisen.',
    message:
      'Selosteen osoite vaihtuu seuraavan version julkaisupäivänä: `{from}` muuttuu muotoon `{to}`. Siihen asti osoite pysyy ennallaan.',
    hint: 'Julkaise versio, kun uusi osoite on oikein. Vanha osoite johtaa sen jälkeen uuteen.',
  },
  'path-taken': {
    summary: 'Jokaisella selosteella on omat osoitteensa, eikä niitä anneta myöhemmin muille.',
    message:
      'Osoite `{address}` kuuluu selosteelle `{other}`, joka on siinä nyt tai on ollut siinä aiemmin.',
    hint: 'Anna selosteelle toinen polku (path).',
  },
} as const;
