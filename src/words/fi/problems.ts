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
  'merge-conflict': {
    summary: 'Missään tiedostossa ei ole kahta versiota, joita Git ei osannut yhdistää.',
    message:
      'Tähän on jäänyt Gitin merkkejä yhdistämisestä, joka jäi kesken. Muuta tässä tiedostossa ei tarkistettu, eikä sitä, täyttääkö seloste velvollisuutensa.',
    hint: 'Jätä oikea versio ja poista toinen sekä rivit <<<<<<<, ======= ja >>>>>>>.',
  },
  'other-dialect': {
    summary: 'Teksti on sitä Markdownia, jota tässä luetaan: CommonMark ja taulukot.',
    message:
      'Tekstissä on toisenlaisen Markdownin merkkejä ({dialect}), ja lukija näkisi ne sellaisinaan: {text}',
    hint: 'Kirjoita sama tavallisella Markdownilla, esimerkiksi otsikkona, luettelona tai taulukkona, jonka otsikkorivin alla on rivi | --- |.',
  },
  'words-unshown': {
    summary: 'Lukija näkee jokaisen alaviitteen, määritelmän ja koodilohkon sanat.',
    message: 'Markdown ei näytä tätä lukijalle: {text}',
    hint: 'Viittaa alaviitteeseen tai määritelmään tekstissä. Koodiin kuuluva kirjoitetaan omalle rivilleen merkkien ``` alle. Voit myös kirjoittaa sanat tekstiksi tai poistaa ne.',
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
  'reference-undefined': {
    summary: 'Jokaisella tekstin viittauksella on kohde.',
    message: 'Viittauksella `{text}` ei ole määritelmää: lukija näkee hakasulkeet sellaisinaan.',
    hint: 'Lisää määritelmä omalle rivilleen, esimerkiksi linkille [ehdot]: https://… tai alaviitteelle [^1]: …. Näkyviksi tarkoitetut hakasulkeet kirjoitetaan \\[ ja \\].',
  },
  'heading-id-malformed': {
    summary: 'Otsikon tunniste on otsikon lopussa pienin kirjaimin.',
    message:
      'Odottamaton tunniste `{text}` otsikossa: tunniste kirjoitetaan otsikon loppuun pienin kirjaimin a–z, numeroin ja yhdysmerkein. Nyt lukija näkee sen sellaisenaan.',
    hint: 'Kirjoita tunniste otsikon viimeiseksi, esimerkiksi {example}.',
  },
  'heading-ids-differ': {
    summary: 'Otsikon tunniste on sama joka kielellä.',
    message:
      'Tiedostossa `{file}` ei ole otsikkoa, jonka tunniste on `{id}`. Tunnisteiden pitää olla samat joka kielellä.',
    hint: 'Anna samaa tarkoittavalle otsikolle toisella kielellä tämä tunniste tai poista tunniste kaikista kielistä.',
  },
  'heading-id-twice': {
    summary: 'Otsikon tunniste on selosteessa vain kerran.',
    message:
      'Odottamaton tunniste `{id}`: se on selosteessa toisessakin kohdassa, ja linkki johtaa vain yhteen.',
    hint: 'Anna toiselle otsikoista eri tunniste joka kielellä.',
  },
  'heading-id-taken': {
    summary: 'Tekstin kohdan tunniste ei ole minkään osan nimi.',
    message:
      'Odottamaton tunniste `{id}`: se on jonkin osan nimi, ja linkki johtaisi vain toiseen niistä.',
    hint: 'Anna tekstin kohdalle eri tunniste joka kielellä.',
  },
  'heading-id-reserved': {
    summary: 'Otsikon tunniste ei ole sivun itsensä käytössä.',
    message:
      'Odottamaton tunniste `{id}`: sivu käyttää sitä omiin osiinsa, eikä linkki johtaisi otsikkoon.',
    hint: 'Kirjoita joka kielellä tunniste, joka alkaa toisin, esimerkiksi {example}.',
  },
  'html-id-lost': {
    summary: 'Linkin kohteeksi HTML:ssä merkitty paikka on kohde myös sivulla.',
    message:
      'Odottamaton `{text}`: sivulla ei ole tällaista tunnistetta, eikä mikään linkki johda tähän.',
    hint: 'Kirjoita tekstielementille tunniste ilman välilyöntejä, esimerkiksi {example}, tai anna tunniste yläpuoliselle otsikolle.',
  },
  'link-address-empty': {
    summary: 'Linkin osoite kertoo, mihin linkki johtaa.',
    message: 'Odottamaton osoite `{address}`: se ei ole kokonainen, eikä linkki johda mihinkään.',
    hint: 'Kirjoita koko osoite, esimerkiksi https://www.example.org/, mailto:tietosuoja@example.org tai tel:+358101234567.',
  },
  'link-anchor-missing': {
    summary: 'Selosteen sisäinen linkki johtaa kohtaan, joka on olemassa.',
    message:
      'Linkki `{address}` ei johda mihinkään selosteen osaan, otsikkoon, kohtaan tai alaviitteeseen.',
    hint: 'Linkitä kohtaan, joka on olemassa, esimerkiksi {list}, tai anna tarkoitetulle otsikolle tämä tunniste.',
  },
  'link-page-missing': {
    summary: 'Sivuston sisäinen linkki johtaa sivulle, joka on olemassa.',
    message: 'Linkki `{address}` ei johda millekään sivuston sivulle, kuvaan tai tiedostoon.',
    hint: 'Kirjoita osoite niin kuin se sivustolla on, esimerkiksi {example}. Muualla olevan sivun osoite alkaa https://.',
  },
  'link-to-markdown': {
    summary: 'Mikään linkki ei johda tiedostoon, johon teksti on kirjoitettu.',
    message: 'Linkki `{address}` johtaa Markdown-tiedostoon, jota sivustolla ei ole.',
    hint: 'Linkitä siihen, minkä lukija näkee: {example}.',
  },
  'figure-misspelt': {
    summary: 'Kuvan nimi on tekstissä sama kuin tiedostolla.',
    message:
      'Teksti viittaa kuvaan {address}, mutta tiedoston nimi on `{found}`: isot ja pienet kirjaimet tai tarkkeet eroavat, vaikka nimet voivat näyttää samoilta.',
    hint: 'Kirjoita nimi tekstiin täsmälleen niin kuin tiedostolla, tai nimeä tiedosto uudelleen.',
  },
  'figure-misnamed': {
    summary: 'Kuvan tiedostonimi säilyy samana kaikissa järjestelmissä.',
    message:
      'Kuvan {address} tiedostonimeä ei voi jäädyttää versioon: se ei ole sama kaikissa järjestelmissä ja osoitteissa.',
    hint: 'Käytä nimessä kirjaimia, numeroita ja merkkejä . _ - ( ), ja nimeä tiedosto uudelleen, esimerkiksi `{example}`.',
  },
  'figure-named-twice': {
    summary: 'Kahden kuvan nimet eroavat muutenkin kuin isoilla kirjaimilla tai tarkkeilla.',
    message:
      'Kuvat {address} ja `{found}` eroavat vain isoilla kirjaimilla tai tarkkeilla, ja osassa järjestelmistä ne ovat sama tiedosto.',
    hint: 'Nimeä toinen tiedostoista uudelleen.',
  },
  'figure-outside-root': {
    summary: 'Kuva on projektin kansiossa eikä linkki sen ulkopuolelle.',
    message:
      'Kuva {address} on linkki projektin ulkopuolelle, joten sitä ei voi jäädyttää versioon.',
    hint: 'Kopioi tiedosto selosteen kansioon figures linkin tilalle.',
  },
  'figure-too-large': {
    summary: 'Kuva on enintään 4 megatavua.',
    message: 'Kuva {address} on suurempi kuin 4 megatavua, joten sitä ei voi jäädyttää versioon.',
    hint: 'Pienennä kuvaa tai tallenna se SVG-muodossa.',
  },
  'figure-unreadable': {
    summary: 'Kuvan voi lukea.',
    message:
      'Kuvaa {address} ei voi lukea: se on kansio, ei ole tavallinen tiedosto, tai lukuoikeus puuttuu.',
    hint: 'Tallenna sen tilalle tavallinen tiedosto, jonka voit lukea.',
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
  'svg-copies-refused': {
    summary: 'SVG-kuvassa ei ole niin monta kopioiden kopiota, ettei selain jaksa piirtää niitä.',
    message:
      'SVG-kuvan kopioista (`use`) syntyy yli {limit} elementtiä, tai kopiot kopioivat toisiaan loputtomiin.',
    hint: 'Piirrä kopiot kerran tai tallenna kuva tavallisena SVG:nä.',
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
