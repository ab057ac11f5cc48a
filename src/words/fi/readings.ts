/** What would change how a rule reads the law: by the kind of what it rests on, and of some readings by themselves. */
export const readings = {
  kinds: {
    law: 'Artiklan tai lain uusi sanamuoto tai tuomio, jossa sitä tulkitaan toisin.',
    'case-law': 'Myöhempi tuomio tai tulkitun säännöksen uusi sanamuoto.',
    guidance:
      'Euroopan tietosuojaneuvoston uudet suuntaviivat, valvontaviranomaisen päätös tai tuomio, jossa edellytetään enemmän tai vähemmän.',
    record: 'Ei mikään laissa: selosteen on oltava sopusoinnussa itsensä kanssa joka tapauksessa.',
    usefulness: 'Laki, tuomio tai ohje, jossa tätä edellytetään. Siihen asti tämä on neuvo.',
  },
  own: {
    'accessible-register':
      'Tuomio tai ohje siitä, onko vain joillekuille avoin rekisteri yleisesti saatavilla.',
    'adequacy-moves':
      'Komission päätös tai tuomio, joka on annettu taulukon päivän jälkeen. Katso ensin komission luettelo.',
    'age-told':
      'Laki tai ohje siitä, mitä selosteessa kerrotaan lapsen suostumuksesta: 8 artikla koskee suostumusta, eikä mikään 13 ja 14 artiklan kohta edellytä tätä.',
    'authority-by-country': 'Valtion liittyminen Euroopan talousalueeseen tai ero siitä.',
    'authority-of-land':
      'Toisenlainen tehtävänjako liittovaltion ja osavaltioiden välillä. Joitakin rekisterinpitäjiä, kuten tele- ja postialan yrityksiä, valvoo jo nyt liittovaltion valtuutettu.',
    'consequences-if-free':
      'Tuomio tai ohje, jonka mukaan seuraukset on kerrottava myös silloin, kun kenenkään ei ole pakko antaa tietoja.',
    'disputed-inferences':
      'Tuomio siitä, ovatko rekisterinpitäjän päättelemät tiedot muualta saatuja: asia on kiistanalainen.',
    'essential-storage':
      'Tuomio tai ohje siitä, mikä on palvelulle ehdottoman välttämätöntä: tilastoinnin osalta asia on kiistanalainen.',
    'framework-appeal':
      'Unionin tuomioistuimen tuomio valitusasiassa C-703/25 P tai komission päätös, jolla päätöstä (EU) 2023/1795 muutetaan, sen soveltaminen keskeytetään tai se kumotaan.',
    inquiry:
      'Tuomio siitä, mitä viranomaisen tietty tutkimus tarkoittaa (4 artiklan 9 kohta): lain edellyttämää säännöllistä ilmoitusta ei pidetä sellaisena.',
    'interest-holder':
      'Tuomio tai ohje, jonka mukaan on kerrottava, kenen etu on kyseessä, silloinkin kun se on rekisterinpitäjän oma, kuten konsernissa.',
    'lead-time':
      'Laki tai ohje, jossa on määräaika: sellaista ei tunneta, ja 30 päivää on oma mittamme, kun seloste ei lupaa mitään aikaa.',
    'longer-accounts':
      'Pykälän muutos tai muu laki, jossa edellytetään pidempää aikaa, kuten kiinteistöistä.',
    month: 'Tuomio siitä, montako päivää kuukausi on: sekä 30 että 31 päivää hyväksytään.',
    'observed-portable':
      'Tuomio, jonka mukaan ihmisistä havaitut tiedot eivät ole heidän toimittamiaan: suuntaviivoissa (WP242) ne luetaan toimitetuiksi.',
    'one-balance':
      'Tuomio tai ohje, jonka mukaan etujen punninta on kerrottava jokaisesta edusta: tässä riittää, että se kerrotaan yhdestä.',
    'own-customers':
      'Tuomio siitä, onko 21 artiklan 2 kohdan vastustamisoikeus voimassa direktiivin 2002/58/EY kielto-oikeuden rinnalla tuomion C-654/23 jälkeen, tai kansallinen laki, jossa on lisää edellytyksiä.',
    'processors-guessed':
      'Tosiasiat: käsittelijän olemassaolo on arvaus seurannan ja sähköisen markkinoinnin perusteella. Joka tekee kaiken itse, voi lieventää sääntöä ja kertoa syyn.',
    'representative-needless':
      'Tosiasiat, joita selosteesta ei näe: toimipaikka unionissa tai se, ettei 3 artiklan 2 kohtaa sovelleta rekisterinpitäjään.',
    'right-by-law':
      'Kansallinen laki, joka rajoittaa oikeutta 23 artiklan tai 89 artiklan 2 kohdan nojalla ja jota selosteessa ei nimetä.',
    silence:
      'Tuomio, jonka mukaan seloste saa vaieta, kun kerrottavaa ei ole: artiklat edellyttävät tietoa tapauksen mukaan. Yksi rivi, jossa sanotaan, ettei sellaista ole, riittää.',
    'special-declared':
      'Laki tai ohje, jonka mukaan selosteessa on sanottava, ettei tällaisia tietoja käsitellä.',
    'withdrawal-words':
      'Tuomio siitä, millä sanoilla kerrotaan, että aiempi käsittely säilyy lainmukaisena: tässä riittää, että peruuttaminen vaikuttaa vain vastaisuudessa.',
  },
} as const;
