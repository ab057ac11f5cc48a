/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'folder-unreadable': {
    summary: 'Projektin kansioiden sisältö on luettavissa.',
    message: 'Kansion {path} sisältöä ei voi lukea.',
    hint: 'Tarkista, että kansioon on lukuoikeus ja että se ei ole linkki projektin kansiosta ulos.',
  },
  'figure-missing': {
    summary: 'Kuva on selosteen kansiossa figures.',
    message: 'Kuvaa {address} ei ole selosteen kansiossa figures.',
    hint: 'Tallenna kuva kansioon figures ja viittaa siihen muodossa ../figures/kuva.svg.',
  },
  'figure-form-unknown': {
    summary: 'Kuva on SVG-, PNG-, JPEG-, GIF-, WebP- tai AVIF-tiedosto.',
    message: 'Kuvan `{name}` tiedostopääte ei kelpaa. Sallittuja ovat {list}.',
    hint: 'Tallenna kuva jossakin näistä muodoista.',
  },
  'figure-form-differs': {
    summary: 'Kuvan sisältö on sitä muotoa, jonka tiedostopääte kertoo.',
    message: 'Kuvan `{name}` sisältö ei ole sitä muotoa, jonka pääte `.{ending}` kertoo.',
    hint: 'Tallenna kuva uudelleen päätteen mukaisessa muodossa tai korjaa tiedoston nimi.',
  },
  'svg-malformed': {
    summary: 'SVG-kuva on oikein kirjoitettua XML:ää ja koodattu UTF-8:na.',
    message:
      'SVG-kuvaa ei voi lukea tästä kohdasta: se ei ole oikein kirjoitettua XML:ää, sitä ei ole koodattu UTF-8:na tai siinä on liikaa sisäkkäisiä osia.',
    hint: 'Avaa kuva piirto-ohjelmassa ja tallenna se uudelleen tavallisena SVG-tiedostona.',
  },
  'svg-declaration': {
    summary:
      'SVG-kuvassa ei ole dokumenttityyppiä, erillistä tyylitiedostoa eikä muuta merkistöä kuin UTF-8.',
    message:
      'SVG-kuvassa on `{found}`, vaikka sen pitää olla XML 1.0:aa ja UTF-8:aa ilman muita määrittelyjä.',
    hint: 'Poista kohta tai tallenna kuva tavallisena SVG-tiedostona.',
  },
  'svg-root-missing': {
    summary: 'SVG-kuva alkaa elementillä svg.',
    message: 'Kuvan alusta puuttuu SVG:n elementti `svg`.',
    hint: 'Aloita kuva näin: <svg xmlns="http://www.w3.org/2000/svg">.',
  },
  'svg-element-refused': {
    summary:
      'SVG-kuvassa on vain piirtäviä elementtejä: mikään ei käynnisty, lataudu, liiku eikä vie muualle.',
    message: 'Elementti `{element}` ei ole SVG-kuvassa sallittu.',
    hint: 'Poista se piirto-ohjelmassa, esimerkiksi muuttamalla tekstit ja kuvat poluiksi, ja tallenna kuva tavallisena SVG-tiedostona. Vain piirtävät elementit ovat sallittuja, eikä kuvasta poisteta mitään puolestasi.',
  },
  'svg-attribute-refused': {
    summary: 'SVG-kuvan elementeillä on vain piirtämiseen tarvittavia määritteitä.',
    message: 'Elementin `{element}` määrite `{attribute}` ei ole SVG-kuvassa sallittu.',
    hint: 'Poista määrite tai tallenna kuva tavallisena SVG-tiedostona.',
  },
  'svg-address-refused': {
    summary: 'SVG-kuva viittaa vain omiin osiinsa.',
    message:
      'SVG-kuvan elementissä `{element}` on osoite `{address}`, vaikka kuva saa viitata vain omiin osiinsa, esimerkiksi `#osa`.',
    hint: 'Piirrä kuvaan se, mitä osoitteesta haetaan, tai poista viittaus.',
  },
  'svg-style-refused': {
    summary: 'SVG-kuvan tyylit eivät hae eivätkä liikuta mitään.',
    message: 'SVG-kuvan elementin `{element}` tyylissä on `{found}`, jota ei sallita.',
    hint: 'Käytä tyylissä vain värejä, mittoja ja viittauksia kuvan omiin osiin. Säännöistä sallitaan vain @media.',
  },
  'character-unseen': {
    summary:
      'Tekstissä ei ole merkkejä, joita lukija ei näe ja joiden vuoksi teksti luetaan toisin kuin miltä se näyttää.',
    message:
      'Tekstissä on merkki {character}, jota lukija ei näe: teksti voi olla muuta kuin miltä se näyttää.',
    hint: 'Poista merkki. Jos muokkausohjelma ei näytä sitä, poista myös sen ympäriltä ja kirjoita kohta uudelleen.',
  },
  'character-doubtful': {
    summary: 'Tekstissä ei ole tarpeettomia näkymättömiä merkkejä.',
    message: 'Tekstissä on merkki {character}, jota lukija ei näe ja jolla ei ole tässä käyttöä.',
    hint: 'Poista merkki. Jos muokkausohjelma ei näytä sitä, poista myös sen ympäriltä ja kirjoita kohta uudelleen.',
  },
  'address-shared': {
    summary: 'Jokaisella selosteella on kullakin kielellä oma osoite.',
    message: 'Osoite `{address}` on myös selosteella {other}: toinen jäisi toisen alle.',
    hint: 'Anna toiselle selosteelle eri path kielellä {locale}.',
  },
  'address-reserved': {
    summary: 'Millään selosteella ei ole osoitetta, jota sivusto tarvitsee itse.',
    message: 'Osoite `{address}` on sivuston haulla.',
    hint: 'Anna selosteelle eri path kielellä {locale}.',
  },
} as const;
