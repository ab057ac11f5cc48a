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
  'theme-at-rule': {
    summary: 'Tyylitiedostossa ei ole muita @-sääntöjä kuin @font-face, @media ja @supports.',
    message:
      'Odottamaton `{found}` tyylitiedostossa, odotettiin sääntöä `@font-face`, `@media` tai `@supports`, jonka ehdot ovat tavallisia.',
    hint: 'Poista se. Sivulla docs/theme.md on luettelo siitä, mitä teema saa asettaa.',
  },
  'theme-selector': {
    summary: 'Tyylitiedoston valitsimet ovat tavallisia, eikä mikään sääntö ole toisen sisällä.',
    message:
      'Odottamaton `{found}` tyylitiedostossa, odotettiin omaa tavallista valitsinta, esimerkiksi {expected}.',
    hint: 'Kirjoita sääntö tiedoston ylimmälle tasolle, valitsin ilman lainausmerkkejä, kenoviivoja ja kommentteja.',
  },
  'theme-property': {
    summary:
      'Tyylitiedosto asettaa muuttujia, fontteja ja ominaisuuksia, jotka eivät piilota eivätkä lisää sanoja.',
    message:
      'Odottamaton `{property}` tyylitiedostossa: sillä teema voisi piilottaa tai lisätä sanoja, tai sitä ei tunneta.',
    hint: 'Poista se. Sivulla docs/theme.md on luettelo muuttujista ja ominaisuuksista, jotka teema saa asettaa.',
  },
  'theme-token-unknown': {
    summary: 'Tyylitiedoston jokainen oma muuttuja on sivuston muuttuja.',
    message:
      'Odottamaton muuttuja `{token}` tyylitiedostossa, odotettiin sivuston muuttujaa, esimerkiksi `{near}`.',
    hint: 'Aseta jokin sivun docs/theme.md muuttujista.',
  },
  'theme-token-misplaced': {
    summary:
      'Muuttujat asetetaan koko sivulle, värit vain vaalealle, tummalle ja suuremmalle kontrastille.',
    message:
      'Muuttujaa `{token}` ei ole asetettu koko sivulle, odotettiin sitä kohdassa `{expected}`.',
    hint: 'Siirrä se sinne: vain osalle sivua asetettuna se voisi kadottaa sen osan sanat.',
  },
  'theme-value': {
    summary: 'Tyylitiedoston arvot ovat rajoissa, joissa jokainen sana on luettavissa.',
    message:
      'Odottamaton arvo `{found}` ominaisuudella `{property}` tyylitiedostossa, odotettiin {expected}.',
    hint: 'Valitse arvo näistä rajoista; ne ovat sivulla docs/theme.md.',
  },
  'theme-important': {
    summary: 'Mitään tyylitiedostossa ei ole merkitty tärkeäksi.',
    message:
      'Odottamaton `!important` tyylitiedostossa, odotettiin, ettei sitä ole: se pätisi paperillakin.',
    hint: 'Poista se. Muuttujat voittavat ilman sitä.',
  },
  'theme-contrast': {
    summary: 'Jokainen sivuston teksti erottuu taustastaan.',
    message:
      '`{text}` taustalla `{ground}` erottuu kontrastilla {ratio}:1 lukijalle, jonka valinta on {scheme}; odotettiin 4,5:1, eikä koskaan alle 3:1. Sanat olisivat käytännössä poissa.',
    hint: 'Anna väri sekä vaalealle että tummalle, esimerkiksi light-dark(#0b4f8a, #93c8ff), kunnes se erottuu molemmissa.',
  },
  'theme-contrast-low': {
    summary: 'Tekstin kontrasti on vähintään 4,5:1.',
    message:
      '`{text}` taustalla `{ground}` erottuu kontrastilla {ratio}:1 lukijalle, jonka valinta on {scheme}; odotettiin vähintään 4,5:1.',
    hint: 'Vaalenna tai tummenna jompaakumpaa.',
  },
} as const;
