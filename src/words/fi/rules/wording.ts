/** What the rules of src/check/rules/wording/ say. */
export const wording = {
  'address-form-mixed': {
    summary:
      'Lukijaa puhutellaan koko selosteessa samalla tavalla, joko sinutellen tai teititellen.',
    why: 'Vaihteleva puhuttelu häiritsee lukemista ja paljastaa, että osat on kirjoitettu eri aikoina.',
    message: 'Lukijaa puhutellaan kahdella tavalla: "{one}" ja "{many}" ({law}).',
    hint: 'Valitse sinuttelu tai teitittely ja käytä sitä kaikkialla.',
  },
  'browser-settings-consent': {
    summary: 'Selaimen asetuksia ei pidetä suostumuksena evästeisiin.',
    why: 'Suostumus on yksilöity ja aktiivinen teko. Selain, joka sallii evästeet oletuksena, ei ilmaise suostumusta, kuten Helsingin hallinto-oikeus totesi 8.4.2021 (H1515/2021).',
    message:
      'Teksti jättää evästeet selaimen asetusten varaan: "{words}" ({law}; direktiivin 2002/58/EY 5 artiklan 3 kohta).',
    hint: 'Pyydä suostumus ennen kuin muita kuin välttämättömiä evästeitä tallennetaan, ja kerro, missä valintaa voi muuttaa: cookies: {choices: https://esimerkki.example/evasteasetukset}.',
  },
  'changes-check-back': {
    summary: 'Muutosten seuraamista ei jätetä lukijan vastuulle.',
    why: 'Suuntaviivojen mukaan ei riitä eikä ole kohtuullista, että henkilöä vain kehotetaan tarkistamaan seloste aika ajoin.',
    message: 'Sanat "{words}" jättävät muutosten huomaamisen lukijalle ({law}).',
    hint: 'Lupaa kertoa muutoksista, esimerkiksi: "Kerromme muutoksista sähköpostilla ennen kuin ne tulevat voimaan."',
  },
  'changes-discretionary': {
    summary: 'Muutoksista luvataan kertoa; kertominen ei jää harkinnan varaan.',
    why: 'Muutoksesta kertominen kuuluu tietojen läpinäkyvään käsittelyyn. Jos rekisterinpitäjä voi olla kertomatta, lukija ei voi luottaa siihen, minkä on lukenut.',
    message: 'Sanat "{words}" jättävät muutoksista kertomisen harkinnan varaan ({law}).',
    hint: 'Kirjoita sitoumus, esimerkiksi: "Kerromme muutoksista sähköpostilla vähintään 30 päivää ennen kuin ne tulevat voimaan."',
  },
  'changes-implied-acceptance': {
    summary: 'Käytön jatkamista tai vaikenemista ei pidetä hyväksymisenä.',
    why: 'Seloste on tieto, ei sopimus, eikä sitä tarvitse hyväksyä. Suostumukseksi ei kelpaa vaikeneminen eikä palvelun käyttö (johdanto-osan 32 kappale).',
    message: 'Teksti pitää käyttöä tai vaikenemista hyväksymisenä: "{words}" ({law}).',
    hint: 'Poista lause. Kerro sen sijaan, miten muutoksista ilmoitetaan, ja pyydä suostumus erikseen, jos käsittely perustuu siihen.',
  },
  'date-at-line-start': {
    summary: 'Rivin alussa oleva päivämäärä ei muutu luetteloksi.',
    why: 'Markdownissa rivin alussa oleva numero ja piste aloittaa luettelon. Lukija näkee kappaleen sijasta luettelon kohdan, ja päivä irtoaa kuukaudesta.',
    message: 'Päivämäärä "{date}" on muuttunut luettelon kohdaksi, koska se aloittaa rivin.',
    hint: 'Kirjoita kenoviiva pisteen eteen, esimerkiksi 12\\. elokuuta, tai aloita kappale toisella sanalla.',
  },
  'identity-excessive': {
    summary:
      'Pyynnön tekijältä ei vaadita henkilöllisyystodistuksen kopiota eikä allekirjoitettua lomaketta joka kerta.',
    why: 'Lisätietoja henkilöllisyydestä saa pyytää vain, kun on perusteltua syytä epäillä sitä. Passin kopio jokaiselta on tarpeeton henkilötieto, ja allekirjoitettu lomake vaikeuttaa oikeuksien käyttöä.',
    message:
      'Teksti vaatii pyynnön tekijältä enemmän kuin tunnistaminen yleensä edellyttää: "{words}" ({law}).',
    hint: 'Kirjoita esimerkiksi: "Jos emme voi muuten varmistua siitä, kuka olet, pyydämme lisätietoja." Vahva sähköinen tunnistus tai käyttäjätili riittää usein.',
  },
  'legacy-register-terms': {
    summary: 'Seloste käyttää tietosuoja-asetuksen termejä, ei kumotun henkilötietolain.',
    why: 'Rekisteriselosteen otsikot ovat kumotusta laista 523/1999. Ne kertovat, ettei tekstiä ole laadittu asetuksen mukaan, ja niistä puuttuu, mitä asetus vaatii.',
    message: 'Teksti käyttää kumotun henkilötietolain termejä: "{words}" ({law}).',
    hint: 'Käytä asetuksen termejä: tietosuojaseloste, oikeus saada pääsy tietoihin, vastaanottajat, säilytysaika.',
  },
  'obsolete-transfer-words': {
    summary: 'Teksti ei nojaa siirroissa järjestelyyn, joka on kumottu tai todettu pätemättömäksi.',
    why: 'Kumottu päätös ei suojaa tietoja, ja lukija saa siitä väärän kuvan turvastaan. Jos siirtoja tehdään yhä, niille tarvitaan voimassa oleva peruste.',
    message:
      'Teksti vetoaa järjestelyyn "{tool}", joka ei ole ollut pätevä {from} alkaen: {by} ({law}).',
    hint: 'Korvaa se voimassa olevalla, esimerkiksi vakiosopimuslausekkeilla (EU) 2021/914, tai poista lause, jos tietoja ei enää siirretä.',
  },
  'officer-authority-confused': {
    summary: 'Tietosuojavastaavaa ei kutsuta tietosuojavaltuutetuksi eikä päinvastoin.',
    why: 'Tietosuojavaltuutettu on viranomainen, jolle valitetaan, ja tietosuojavastaava on rekisterinpitäjän nimittämä. Jos nimet menevät sekaisin, lukija ei tiedä, kuka häntä auttaa ja kuka valvoo.',
    message: 'Teksti sekoittaa tietosuojavastaavan ja tietosuojavaltuutetun: "{words}" ({law}).',
    hint: 'Kirjoita tietosuojavastaava, kun tarkoitat rekisterinpitäjän nimittämää henkilöä, ja tietosuojavaltuutettu, kun tarkoitat viranomaista.',
  },
  'recipient-generic-words': {
    summary:
      'Teksti kertoo vastaanottajista muutakin kuin että ne ovat kumppaneita tai kolmansia osapuolia.',
    why: '"Kolmas osapuoli" voi olla kuka tahansa. Suuntaviivojen mukaan vastaanottajat nimetään tai ryhmistä kerrotaan tehtävä, toimiala ja sijainti.',
    message: 'Sanat "{words}" eivät kerro, millaiselle toimijalle tietoja luovutetaan ({law}).',
    hint: 'Nimeä vastaanottaja tai kerro, mitä se tekee, esimerkiksi: "kuljetusyhtiölle, joka tuo tilauksesi".',
  },
  'related-notice-unlinked': {
    summary: 'Toiseen selosteeseen, joka mainitaan, pääsee linkistä.',
    why: 'Tietojen on oltava helposti saatavilla. Maininta ilman osoitetta jättää lukijan etsimään.',
    message:
      'Teksti mainitsee toisen selosteen mutta ei kerro, mistä sen löytää: "{sentence}" ({law}).',
    hint: 'Lisää linkki tekstiin, tai merkitse seloste tiedostoon notice.yaml: related: [yritykset].',
  },
  'retention-vague-words': {
    summary: 'Teksti ei lupaa säilyttää tietoja vain "niin kauan kuin on tarpeen".',
    why: 'Säilytysajan on oltava sellainen, että lukija voi arvioida sen omalta kohdaltaan. Pelkkä tarpeellisuus on jo lain vaatimus, ei tieto ajasta.',
    message: 'Sanat "{words}" eivät kerro lukijalle, milloin tiedot poistetaan ({law}).',
    hint: 'Kirjoita aika tai tapahtuma, johon säilytys päättyy, esimerkiksi: "Poistamme tiedot kahden vuoden kuluttua viimeisestä ostoksestasi."',
  },
  'sentence-too-long': {
    summary: 'Virkkeessä on enintään 26 sanaa.',
    why: 'Tiedot on annettava tiiviisti ja selkeästi. Pitkästä virkkeestä lukija ei löydä pääasiaa. Raja on mitattu suomen tekstistä, jossa sanoja on vähemmän kuin englannissa.',
    message: 'Virkkeessä "{words} …" on {count} sanaa, enemmän kuin {limit} ({law}).',
    hint: 'Jaa virke tai kirjoita asiat luetteloksi.',
  },
  'vague-purpose': {
    summary: 'Käyttötarkoitus kertoo, mitä tietoja käytetään ja mihin.',
    why: 'Suuntaviivat antavat huonoiksi esimerkeiksi uusien palvelujen kehittämisen, tutkimustarkoitukset ja yksilölliset palvelut: lukija ei tiedä, mitä palveluja, tutkimusta tai yksilöintiä tarkoitetaan.',
    message:
      'Käyttötarkoitus "{words}" on niin yleinen, ettei lukija saa tietää, mihin hänen tietojaan käytetään ({law}).',
    hint: 'Kirjoita, mitä tietoja käytetään ja mihin, esimerkiksi: "Laskemme, mitä sivuja avataan, ja korjaamme sivut, joilta poistutaan heti."',
  },
  'wording-hedge': {
    summary: 'Teksti sanoo, mitä tiedoille tehdään, eikä vain, mitä niille voidaan tehdä.',
    why: 'Lukija ei tiedä "voimme luovuttaa" -lauseesta, luovutetaanko hänen tietojaan. Suuntaviivat neuvovat välttämään ehdollisia ilmauksia, ellei rekisterinpitäjä osaa perustella niitä.',
    message: 'Teksti kertoo käsittelyn vain mahdolliseksi: "{words}" ({law}).',
    hint: 'Kirjoita, mitä tiedoille tehdään ja milloin, esimerkiksi: "Luovutamme nimesi ja osoitteesi kuljetusyhtiölle, kun tilaat tuotteen."',
  },
  'wording-open-list': {
    summary: 'Tiedot, lähteet, vastaanottajat ja oikeudet luetellaan kokonaan, ei esimerkkeinä.',
    why: 'Esimerkkiluettelosta lukija ei näe, mitä siitä puuttuu. Esimerkit sopivat selventämään täydellistä luetteloa, eivät korvaamaan sitä.',
    message:
      'Sana "{words}" jättää luettelon avoimeksi: lukija ei tiedä, mitä siihen vielä kuuluu ({law}).',
    hint: 'Luettele kaikki, tai nimeä ryhmät niin, että jokainen kohta kuuluu johonkin niistä, ja poista sana.',
  },
  'superseded-named': {
    summary: 'Selosteessa ei ole lakia eikä viranomaista, jota ei enää ole.',
    why: 'Kumotusta laista lukija ei löydä mitään, mikä sitoisi ketään, ja entisellä nimellä lähetetty valitus harhautuu. Nimet jäävät usein teksteihin, jotka on kopioitu vanhoista malleista.',
    message: {
      law: 'Selosteessa on "{words}", laki, joka ei ole ollut voimassa {until} lähtien; sen tilalla: {successor} ({law}).',
      authority:
        'Selosteessa on "{words}", viranomainen, jota ei ole ollut tällä nimellä {until} lähtien; sen tilalla: {successor} ({law}).',
    },
    hint: 'Nimeä se, mikä tuli tilalle, jos maininta on vielä tarpeen. Jos teksti kertoo menneestä, sano se.',
  },
} as const;
