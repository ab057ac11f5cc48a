/** What the rules of src/check/rules/national/DE/ say. */
export const germany = {
  'accounting-period-wrong-germany': {
    summary:
      'Saksan kauppalakiin tai verolakiin nojaava säilytysaika ei ole niiden vähimmäisaikaa lyhyempi.',
    why: 'Kirjanpito ja tilinpäätökset säilytetään kymmenen vuotta, tositteet kuten laskut 1.1.2025 alkaen kahdeksan vuotta ja liikekirjeet kuusi, kukin kalenterivuoden lopusta. Ne ovat vähimmäisaikoja: pidempi aika tarvitsee oman perusteensa. Ostoksesta laskettu aika jää liian lyhyeksi.',
    message: {
      vouchers:
        'Säilytysaika {entry} nojaa Saksan kauppalakiin tai verolakiin, mutta alittaa niiden vaatiman: tositteet vähintään 8 vuotta sen kalenterivuoden lopusta, jona ne syntyivät (HGB 257 §:n 4 ja 5 momentti, AO 147 §:n 3 ja 4 momentti; {law}).',
      books:
        'Säilytysaika {entry} nojaa Saksan kauppalakiin tai verolakiin, mutta alittaa niiden vaatiman: kirjanpito ja tilinpäätökset vähintään 10 vuotta sen kalenterivuoden lopusta, jona viimeinen kirjaus tehtiin tai tilinpäätös laadittiin (HGB 257 §:n 4 ja 5 momentti, AO 147 §:n 3 ja 4 momentti; {law}).',
      letters:
        'Säilytysaika {entry} nojaa Saksan kauppalakiin tai verolakiin, mutta alittaa niiden vaatiman: liikekirjeet vähintään 6 vuotta sen kalenterivuoden lopusta, jona ne saatiin tai lähetettiin (HGB 257 §:n 4 ja 5 momentti, AO 147 §:n 3 ja 4 momentti; {law}).',
    },
    hint: {
      vouchers: 'Korjaa: period: P8Y, from: "sen kalenterivuoden lopusta, jona tosite syntyi".',
      books:
        'Korjaa: period: P10Y, from: "sen kalenterivuoden lopusta, jona viimeinen kirjaus tehtiin".',
      letters:
        'Korjaa: period: P6Y, from: "sen kalenterivuoden lopusta, jona kirje saatiin tai lähetettiin".',
    },
  },
  'applicants-kept-long-germany': {
    summary:
      'Hylättyjen hakijoiden papereita ei säilytetä kauemmin kuin vaatimuksia voidaan esittää.',
    why: 'Hylätyllä hakijalla on kaksi kuukautta aikaa esittää Saksan yhdenvertaisuuslakiin (AGG) perustuva vaatimus ja sen jälkeen kolme kuukautta aikaa nostaa kanne. Saksan liittovaltion tietosuojavaltuutetun ja osavaltioiden viranomaisten mukaan paperit saa säilyttää enintään kuusi kuukautta, sen jälkeen vain hakijan suostumuksella, esimerkiksi hakijapankissa.',
    message:
      'Säilytysaika {entry} on liian pitkä: hylättyjen hakijoiden papereita säilytettäisiin yli 6 kuukautta (AGG 15 §:n 4 momentti, ArbGG 61 b §:n 1 momentti; {law}).',
    hint: 'Korjaa: period: P6M. Jos hakija suostuu siihen, että häntä harkitaan myöhemmin, kerro se omana kohtanaan, suostumuksesta alkaen.',
  },
  'authority-for-other-bodies': {
    summary:
      'Baijerin kahdesta valvontaviranomaisesta selosteessa on se, joka valvoo rekisterinpitäjää.',
    why: 'Baijerissa BayLDA (Bayerisches Landesamt für Datenschutzaufsicht) valvoo yrityksiä ja yhdistyksiä, osavaltion tietosuojavaltuutettu BayLfD viranomaisia. Väärälle viranomaiselle tehty valitus siirretään eteenpäin ja viivästyy.',
    message: {
      public:
        'Selosteessa on {named}, joka valvoo Baijerin viranomaisia, mutta rekisterinpitäjä ei ole viranomainen ({law}).',
      private:
        'Selosteessa on {named}, joka valvoo Baijerissa yrityksiä ja muita yksityisiä, mutta rekisterinpitäjä on viranomainen ({law}).',
    },
    hint: 'Nimeä sen sijaan: {right}. Jos rekisterinpitäjä sittenkin on viranomainen tai ei olekaan, korjaa se rekisterinpitäjän tietoihin (publicBody).',
  },
  'company-number-wrong-germany': {
    summary:
      'Saksalaisessa rekisterinumerossa ovat rekisteri ja tuomioistuin, ja arvonlisäverotunnisteen tarkistusnumero täsmää.',
    why: 'Numero yksilöi rekisterinpitäjän. Jokainen rekisterituomioistuin numeroi erikseen, joten pelkkä HRB 12345 on usean yrityksen numero.',
    message: {
      form: 'Numero `{value}` ei ole rekisterinumero (HRA, HRB, GnR, GsR, PR tai VR ja numero) eikä pätevä arvonlisäverotunniste (DE ja yhdeksän numeroa, joista viimeinen lasketaan muista).',
      court: 'Rekisterinumerolta `{value}` puuttuu tuomioistuin, joten se sopii useaan yritykseen.',
    },
    hint: {
      form: 'Tarkista numero osoitteesta handelsregister.de ja korjaa: businessId: "Amtsgericht München, HRB 12345" (oma numeronne tässä muodossa). Verotusnumero ei kuulu selosteeseen.',
      court:
        'Lisää tuomioistuin: businessId: "Amtsgericht München, HRB 12345" (oma numeronne tässä muodossa).',
    },
  },
  'customer-exception-untold-germany': {
    summary:
      'Kun asiakkaille mainostetaan ilman suostumusta, selosteessa kerrotaan, että mainonnan voi kieltää milloin tahansa ja maksutta.',
    why: 'Saksan kilpailulain mukaan omille asiakkaille saa lähettää sähköpostimainontaa ilman suostumusta vain, jos jokaiselle kerrotaan selvästi sekä osoitetta kerättäessä että joka viestissä, että mainonnan voi kieltää milloin tahansa ilman muita kuin perusmaksun mukaisia lähetyskuluja. Jos tieto puuttuu, poikkeus ei päde.',
    message:
      'Käyttötarkoitus {purpose} nojaa asiakkaita koskevaan poikkeukseen, mutta mikään selosteen virke ei kerro, että mainonnan voi kieltää maksutta (UWG 7 §:n 3 momentin 4 kohta).',
    hint: 'Lisää esimerkiksi suoramarkkinoinnin kieltämistä koskevaan oikeuteen: "Voit kieltää sähköpostiosoitteesi käytön mainontaan milloin tahansa maksutta, lukuun ottamatta perusmaksun mukaisia lähetyskuluja." Jos kerrotte sen vain siinä, missä keräätte osoitteen, mitään ei tarvitse lisätä.',
  },
  'marketing-without-consent-germany': {
    summary:
      'Sähköposti- ja tekstiviestimainontaan on suostumus, tai se nojaa asiakkaita koskevaan poikkeukseen; puhelinmainontaan on suostumus.',
    why: 'Saksassa sähköinen mainonta vaatii vastaanottajan, myös yrityksen, nimenomaisen ennakkosuostumuksen. Oikeutettu etu ei riitä, ellei viesti koske yrityksen omia, asiakkaan ostaman kaltaisia tuotteita ja poikkeuksen kaikki ehdot täyty.',
    message: {
      none: 'Käyttötarkoituksessa {purpose} lähetetään mainontaa sähköpostilla tai tekstiviestillä, mutta oikeusperusteissa ei ole suostumusta (UWG 7 §:n 2 momentin 2 kohta ja 3 momentti).',
      some: 'Käyttötarkoituksessa {purpose} lähetetään mainontaa sähköpostilla tai tekstiviestillä, mutta suostumus kattaa vain osan vastaanottajista. Ulkopuolelle jäävät: {groups} (UWG 7 §:n 2 momentin 2 kohta ja 3 momentti).',
      calls:
        'Käyttötarkoituksessa {purpose} mainostetaan puhelimitse, mutta perusteena ei ole kaikkien niiden suostumus, joille soitetaan. Kuluttajalle saa soittaa vain nimenomaisella ennakkosuostumuksella, ja asiakkaita koskeva poikkeus koskee sähköpostia ja tekstiviestejä (UWG 7 §:n 2 momentin 1 kohta).',
    },
    hint: {
      none: 'Vaihda peruste: bases: [{basis: consent}]. Jos mainostatte vain asiakkaille omia, heidän ostamiensa kaltaisia tuotteita, lisää: marketing: {customerException: true}.',
      some: 'Vaihda peruste: bases: [{basis: consent}]. Jos mainostatte vain asiakkaille omia, heidän ostamiensa kaltaisia tuotteita, lisää: marketing: {customerException: true}.',
      calls:
        'Vaihda puheluiden perusteeksi bases: [{basis: consent}] tai poista puhelut kanavista (call). Jos soitatte vain yrityksille, joille oletettu suostumus voi riittää, vaienna sääntö notice.yamlissa (suppressions) ja kerro se siinä.',
    },
  },
} as const;
