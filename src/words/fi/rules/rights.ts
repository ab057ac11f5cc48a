/** What the rules of src/check/rules/rights/ say. */
export const rights = {
  'authority-not-supervisory': {
    summary: 'Viranomainen, jolle valituksen voi tehdä, valvoo tietosuojaa.',
    why: 'Kuluttaja- tai toimialaviranomainen ei voi ratkaista henkilötietoja koskevaa valitusta. Sille kirjoittanut odottaa turhaan tai siihen asti, että asia siirretään oikealle viranomaiselle.',
    message: {
      one: 'Valitukset ohjataan viranomaiselle "{name}", joka ei näytä valvovan tietosuojaa. Maan valvontaviranomainen on {right} ({law}).',
      states:
        'Valitukset ohjataan viranomaiselle "{name}", joka ei näytä valvovan tietosuojaa. Useimpia rekisterinpitäjiä valvoo osavaltion tietosuojaviranomainen ({law}).',
    },
    hint: {
      one: 'Nimeä sen sijaan {right}, tai kerro, mitä asiaa varten toinen viranomainen on. Jos se valvoo tietosuojaa, kuten kirkon tai itsehallintoalueen oma viranomainen, vaienna sääntö notice.yamlissa (suppressions) ja kerro syy.',
      states:
        'Nimeä sen osavaltion tietosuojaviranomainen, johon rekisterinpitäjä on sijoittautunut. Jos nimetty viranomainen on oikea, kuten kirkon tai yleisradioyhtiön oma, vaienna sääntö notice.yamlissa (suppressions) ja kerro syy.',
    },
  },
  'authority-of-state-untold': {
    summary:
      'Jos jokaisella osavaltiolla on oma viranomaisensa, seloste nimeää osavaltion viranomaisen.',
    why: 'Saksassa yrityksiä ja yhdistyksiä valvoo niiden osavaltion viranomainen, liittovaltion viranomainen vain liittovaltion elimiä ja harvoja muita. Väärälle viranomaiselle valittava odottaa vastausta pidempään.',
    message:
      'Selosteessa nimetään valvontaviranomaiseksi {authority}, joka valvoo lähinnä liittovaltion elimiä ({law}). Yrityksiä, yhdistyksiä ja kuntia valvoo niiden osavaltion viranomainen.',
    hint: 'Kirjoita sen osavaltion viranomainen, johon rekisterinpitäjä on sijoittautunut: authority: {name: …, country: DE, url: https://…}. Jos liittovaltion viranomainen on oikea, kuten televiestinnässä ja postissa, ohita sääntö notice.yaml-tiedostossa (suppressions) ja kerro syy.',
  },
  'authority-without-details': {
    summary: 'Valvontaviranomaisesta kerrotaan nimi ja se, miten sen tavoittaa.',
    why: 'Oikeus valittaa auttaa vasta, kun tietää, kenelle. Nimi ja verkko-osoite riittävät.',
    message:
      'Valitusoikeudesta kerrotaan, mutta ei sitä, miten valvontaviranomaisen tavoittaa ({law}).',
    hint: {
      authority:
        'Lisää maakoodi, josta viranomaisen ({authority}) tiedot tulevat: authority: {country}.',
      byState:
        'Kirjoita sen osavaltion viranomainen, johon rekisterinpitäjä on sijoittautunut: authority: {name: …, url: https://…}. Maakoodi {byState} tarkoittaa liittovaltion viranomaista, joka valvoo vain harvoja yrityksiä.',
      elsewhere:
        'Kirjoita viranomaisen nimi ja verkkosivusto: authority: {name: …, url: https://…}. Maakoodille {elsewhere} ei tunneta viranomaista.',
      other:
        'Lisää rekisterinpitäjän maan koodi, josta viranomaisen tiedot tulevat, esimerkiksi: authority: FI.',
    },
  },
  'complaint-elsewhere-untold': {
    summary: 'Valituksesta kerrotaan, että sen voi tehdä myös asuin- tai työpaikan maassa.',
    why: 'Muualla EU- tai ETA-maassa asuva voi valittaa oman maansa viranomaiselle omalla kielellään. Harva tietää sen.',
    message:
      'Selosteessa ei kerrota, että valituksen voi tehdä myös siinä EU- tai ETA-maassa, jossa asuu, työskentelee tai jossa rikkominen tapahtui ({law}).',
    hint: 'Lisää lause tekstiin ja merkitse kohtaan complaint: elsewhere: true.',
  },
  'complaint-missing': {
    summary: 'Seloste kertoo oikeudesta tehdä valitus valvontaviranomaiselle.',
    why: 'Valitus on oikeussuojakeino sille, joka ei saa rekisterinpitäjältä apua. Se on maksuton, ja siitä on kerrottava juuri sen, johon se voi kohdistua.',
    message: 'Selosteessa ei kerrota oikeudesta tehdä valitus valvontaviranomaiselle ({law}).',
    hint: {
      authority:
        'Lisää: complaint: {authority: {country}, text: "Voit tehdä valituksen valvontaviranomaiselle ({authority})."}. Viranomaisen yhteystiedot tulevat maakoodista.',
      byState:
        'Lisää sen osavaltion viranomainen, johon rekisterinpitäjä on sijoittautunut: complaint: {authority: {name: …, url: https://…}, text: "Voit tehdä valituksen valvontaviranomaiselle."}. Maakoodi {byState} tarkoittaa liittovaltion viranomaista, joka valvoo vain harvoja yrityksiä.',
      elsewhere:
        'Lisää viranomaisen nimi ja verkkosivusto: complaint: {authority: {name: …, url: https://…}, text: "Voit tehdä valituksen valvontaviranomaiselle."}. Maakoodille {elsewhere} ei tunneta viranomaista.',
      other:
        'Lisää rekisterinpitäjän maan viranomainen, Suomessa esimerkiksi: complaint: {authority: FI, text: "Voit tehdä valituksen valvontaviranomaiselle."}. Viranomaisen yhteystiedot tulevat maakoodista.',
    },
  },
  'direct-marketing-objection-missing': {
    summary: 'Suoramarkkinoinnista kerrotaan oikeus vastustaa sitä.',
    why: 'Kenenkään ei tarvitse sietää suoramarkkinointia. Vastustamista ei tarvitse perustella eikä sitä punnita, ja oikeus on tuotava henkilön tietoon viimeistään ensimmäisen yhteydenoton yhteydessä.',
    message:
      'Käyttötarkoitus "{name}" on suoramarkkinointia, mutta selosteessa ei kerrota oikeudesta vastustaa sitä ({law}). Oikeus on ehdoton, eikä lukijan tarvitse perustella pyyntöään.',
    hint: 'Lisää oikeuksiin: directMarketing: {text: "Voit kieltää suoramarkkinoinnin milloin tahansa.", how: …}. Sivusto näyttää sen erillään muusta.',
  },
  'fee-wrong': {
    summary: 'Pyynnöstä peritään maksu vain, kun laki sallii sen.',
    why: 'Hinta estää käyttämästä oikeutta. Laki sallii maksun vain ilmeisen perusteettomista tai kohtuuttomista pyynnöistä ja lisäjäljennöksistä.',
    message:
      'Selosteen mukaan pyynnöstä voi joutua maksamaan ("{fee}"), mutta pyynnöt ovat maksuttomia, elleivät ne ole ilmeisen perusteettomia tai kohtuuttomia tai koske useampaa jäljennöstä ({law}).',
    hint: {
      right:
        'Poista maksu. Maksun saa periä vain ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä ja lisäjäljennöksistä: kerro se kohdassa, joka kertoo maksuista.',
      other:
        'Korjaa: fee: "Pyynnöt ovat maksuttomia. Ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä voimme periä kohtuullisen maksun."',
    },
  },
  'free-of-charge-untold': {
    summary: 'Seloste kertoo, että pyynnöt ovat maksuttomia.',
    why: 'Moni luulee tarkastuspyynnön maksavan. Yksi lause poistaa esteen oikeuksien käyttämiseltä.',
    message: 'Selosteessa ei kerrota, että pyynnöt ovat maksuttomia ({law}).',
    hint: 'Lisää: requests: {fee: "Pyynnöt ovat maksuttomia."}.',
  },
  'request-channel-burdensome': {
    summary: 'Pyynnön voi tehdä myös sähköisesti.',
    why: 'Rekisterinpitäjän on helpotettava oikeuksien käyttämistä. Pelkkä kirje tai käynti on este varsinkin, kun tiedot kerätään verkossa.',
    message: 'Pyynnön voi selosteen mukaan tehdä vain kirjeellä tai käymällä paikalla ({law}).',
    hint: 'Lisää sähköinen tapa: requests: {email: [tietosuoja@esimerkki.example]} tai form: https://esimerkki.example/pyynto.',
  },
  'request-outcome-untold': {
    summary:
      'Seloste kertoo, mitä kielteisestä vastauksesta seuraa ja miten korjauksista ilmoitetaan eteenpäin.',
    why: 'Laki ei vaadi näitä selosteeseen, mutta ne koskevat jokaista pyynnön tekijää: kieltäytyminen on perusteltava, korjauksista on kerrottava vastaanottajille, ja asian voi viedä tuomioistuimeen.',
    message: 'Selosteessa ei kerrota, {said}. Laki ei vaadi sitä, mutta lukija hyötyy siitä.',
    hint: 'Lisää tekstiin: "{advice}"',
    said: {
      refusal: 'miten kielteinen vastaus perustellaan (12 artiklan 4 kohta)',
      recipients: 'että korjauksista ja poistoista ilmoitetaan vastaanottajille (19 artikla)',
      court: 'että asian voi viedä tuomioistuimeen (79 artiklan 1 kohta)',
    },
    advice: {
      refusal:
        'Jos emme suostu pyyntöösi, perustelemme päätöksen ja kerromme oikeudestasi tehdä valitus valvontaviranomaiselle ja viedä asia tuomioistuimeen.',
      recipients:
        'Kun olemme korjanneet tai poistaneet tietosi, ilmoitamme siitä niille, joille olemme luovuttaneet ne.',
      court: 'Voit myös viedä asian tuomioistuimeen.',
    },
  },
  'research-objection-missing': {
    summary: 'Tutkimuksesta ja tilastoinnista kerrotaan oikeus vastustaa käsittelyä.',
    why: 'Tutkimuksessa ja tilastoinnissa voi käyttää muuhun tarkoitukseen kerättyjä tietoja. Vastapainoksi henkilö voi vastustaa käyttöä oman tilanteensa perusteella, ellei tutkimus ole tarpeen yleistä etua koskevan tehtävän suorittamiseksi.',
    message:
      'Käyttötarkoitus {purpose} on tutkimusta tai tilastointia, mutta selosteessa ei kerrota oikeudesta vastustaa käsittelyä ({law}).',
    hint: 'Lisää oikeuksiin (rights): objection: {text: "Voit vastustaa tietojesi käyttöä tutkimukseen henkilökohtaisen tilanteesi vuoksi."}, tai kerro, minkä lain nojalla oikeutta on rajoitettu: objection: {none: …}.',
  },
  'response-time-untold': {
    summary: 'Seloste kertoo, milloin pyyntöön vastataan.',
    why: 'Määräaikaa ei tarvitse kertoa selosteessa, mutta se vähentää kyselyjä: lukija tietää odottaa kuukauden.',
    message: 'Selosteessa ei kerrota, milloin pyyntöön vastataan ({law}).',
    hint: 'Lisää: requests: {answerWithin: P1M, extension: P2M}.',
  },
  'response-time-vague': {
    summary: 'Pyyntöihin ei luvata vastata vain kohtuullisessa ajassa.',
    why: '"Kohtuullinen aika" peittää määräajan, joka laissa on. Joka tietää määräajan, tietää, milloin voi valittaa.',
    message:
      'Teksti lupaa vastata pyyntöihin kohtuullisessa ajassa ("{found}"), mutta määräaika on kuukausi ({law}).',
    hint: 'Kirjoita tekstiin määräaika, esimerkiksi: "Vastaamme pyyntöösi kuukauden kuluessa."',
  },
  'response-time-wrong': {
    summary:
      'Pyyntöihin luvataan vastata kuukaudessa, jota voidaan jatkaa enintään kahdella kuukaudella.',
    why: 'Laki antaa kuukauden ja kaksi lisää, jos pyynnöt ovat monimutkaisia tai niitä on paljon ja henkilölle kerrotaan siitä ensimmäisen kuukauden aikana. Seloste ei voi antaa rekisterinpitäjälle enempää.',
    message: {
      answerWithin:
        'Pyyntöön vastaamisen määräaika ({time}) on pidempi kuin laki sallii ({most}, {law}).',
      extension:
        'Vastauksen määräaikaa jatketaan selosteen mukaan ({time}) enemmän kuin laki sallii ({most}, {law}).',
    },
    hint: 'Korjaa: {field}: {longest}.',
  },
  'right-access-missing': {
    summary: 'Seloste kertoo oikeudesta saada pääsy omiin tietoihin.',
    why: 'Pääsy tietoihin on muiden oikeuksien edellytys: vain omat tietonsa näkevä voi arvioida, pitävätkö ne paikkansa ja kuuluuko niitä käsitellä lainkaan.',
    message: 'Selosteessa ei kerrota oikeudesta saada pääsy omiin tietoihin ({law}).',
    hint: 'Lisää oikeuksiin (rights): access: {text: "Voit pyytää jäljennöksen sinua koskevista tiedoista."}.',
  },
  'right-denied': {
    summary: 'Seloste ei kiellä oikeutta, jonka jokin käyttötarkoitus antaa.',
    why: 'Oikeusperuste ratkaisee, mitä oikeuksia henkilöllä on. Perusteesta seuraavaa oikeutta ei voi poistaa selosteella, vaan sitä voi rajoittaa vain laki.',
    message: {
      purpose:
        'Selosteen mukaan rekisteröidyllä ei ole oikeutta, jonka käyttötarkoitus {purpose} hänelle antaa: {named} ({law}). Käsittelyn peruste on {basis}.',
      processing:
        'Selosteen mukaan rekisteröidyllä ei ole oikeutta, jonka käsittelyn peruste ({basis}) hänelle antaa: {named} ({law}).',
      act: 'Selosteen mukaan rekisteröidyllä ei ole oikeutta, jonka käsittelyn peruste ({basis}) hänelle antaa, eikä siinä nimetä lakia, joka oikeutta rajoittaa: {named} ({law}). Se, että tehtävä perustuu lakiin, ei poista oikeutta.',
    },
    hint: {
      purpose:
        'Kerro oikeudesta sen sijaan, että kiellät sen: {right}: {text: …}. Jos laki rajoittaa oikeutta, kerro siitä oikeuden rajoissa (limits).',
      processing:
        'Kerro oikeudesta sen sijaan, että kiellät sen: {right}: {text: …}. Jos laki rajoittaa oikeutta, kerro siitä oikeuden rajoissa (limits).',
      act: 'Kerro oikeudesta sen sijaan, että kiellät sen: {right}: {text: …}. Jos jokin laki rajoittaa oikeutta (23 artikla), nimeä laki ja sen pykälä siinä, missä oikeus kielletään.',
    },
  },
  'right-erasure-missing': {
    summary: 'Seloste kertoo oikeudesta saada tiedot poistetuiksi.',
    why: 'Tietoja, joita ei enää tarvita tai joita ei olisi saanut käsitellä, ei tarvitse jättää odottamaan, että joku muistaa ne. Henkilö voi vaatia niiden poistamista.',
    message: 'Selosteessa ei kerrota oikeudesta saada tiedot poistetuiksi ({law}).',
    hint: 'Lisää oikeuksiin (rights): erasure: {text: "Voit pyytää tietojesi poistamista, kun niitä ei enää tarvita."}.',
  },
  'right-not-triggered': {
    summary: 'Oikeutta, jota mikään käyttötarkoitus ei synnytä, ei luvata rajauksetta.',
    why: 'Vastustamisoikeus, oikeus siirtää tiedot ja suostumuksen peruuttaminen riippuvat oikeusperusteesta. Lukija pettyy, jos hänelle luvataan oikeus, jota hänellä ei ole.',
    message:
      'Selosteessa luvataan {named}, mutta minkään käyttötarkoituksen oikeusperuste ei synnytä sitä ({law}).',
    hint: 'Rajaa oikeus (limits: "Oikeus koskee vain tietoja, joita käsittelemme suostumuksella."), tai kerro, ettei sitä ole: {right}: {none: "Tätä oikeutta ei ole, koska …"}.',
  },
  'right-objection-missing': {
    summary: 'Seloste kertoo oikeudesta vastustaa käsittelyä.',
    why: 'Kun käsittely perustuu yleiseen etuun tai oikeutettuun etuun, henkilöltä ei ole kysytty. Vastustamisoikeuden kautta hänen oma tilanteensa tulee punnituksi, ja oikeus on tuotava esiin selkeästi ja muusta tiedosta erillään.',
    message: {
      purpose:
        'Käyttötarkoituksen {purpose} peruste on {basis}, mutta selosteessa ei kerrota oikeudesta vastustaa käsittelyä ({law}).',
      processing:
        'Käsittelyn peruste on {basis}, mutta selosteessa ei kerrota oikeudesta vastustaa käsittelyä ({law}).',
      none: 'Selosteessa ei kerrota oikeudesta vastustaa käsittelyä ({law}).',
    },
    hint: {
      purpose:
        'Lisää oikeuksiin (rights): objection: {text: "Voit vastustaa käsittelyä henkilökohtaiseen tilanteeseesi liittyvällä perusteella.", how: …}.',
      processing:
        'Lisää oikeuksiin (rights): objection: {text: "Voit vastustaa käsittelyä henkilökohtaiseen tilanteeseesi liittyvällä perusteella.", how: …}.',
      none: 'Jos mikään käyttötarkoitus ei anna tätä oikeutta, kerro se lukijalle (rights): objection: {none: "Käsittely ei perustu oikeutettuun etuun eikä yleiseen etuun, joten vastustamisoikeutta ei ole."}.',
    },
  },
  'right-portability-missing': {
    summary: 'Seloste kertoo oikeudesta siirtää tiedot järjestelmästä toiseen.',
    why: 'Joka on antanut tietonsa suostumuksen tai sopimuksen perusteella, voi siirtää ne toiseen palveluun. Oikeuden ansiosta palveluun ei tarvitse jäädä vain siksi, että tiedot ovat siellä.',
    message: {
      purpose:
        'Käyttötarkoituksen {purpose} peruste on {basis}, mutta selosteessa ei kerrota oikeudesta siirtää tiedot järjestelmästä toiseen ({law}).',
      processing:
        'Käsittelyn peruste on {basis}, mutta selosteessa ei kerrota oikeudesta siirtää tiedot järjestelmästä toiseen ({law}).',
      none: 'Selosteessa ei kerrota oikeudesta siirtää tiedot järjestelmästä toiseen ({law}).',
    },
    hint: {
      purpose:
        'Lisää oikeuksiin (rights): portability: {text: "Voit saada antamasi tiedot koneellisesti luettavassa muodossa ja siirtää ne muualle."}.',
      processing:
        'Lisää oikeuksiin (rights): portability: {text: "Voit saada antamasi tiedot koneellisesti luettavassa muodossa ja siirtää ne muualle."}.',
      none: 'Jos mikään käyttötarkoitus ei anna tätä oikeutta, sen voi kertoa lukijalle (rights): portability: {none: "Käsittely ei perustu suostumukseen eikä sopimukseen, joten tietoja ei voi siirtää järjestelmästä toiseen."}.',
    },
  },
  'right-purposes-incomplete': {
    summary: 'Oikeus kerrotaan jokaisesta käyttötarkoituksesta, josta se syntyy.',
    why: 'Käyttötarkoitusten luettelo luetaan rajauksena: muuta tarkoitusta etsivä päättelee, ettei oikeutta ole. Laki antaa oikeuden aina, kun sen edellytykset täyttyvät.',
    message:
      '{right} rajataan selosteessa niin, että siitä puuttuu {purposes}, vaikka oikeus koskee sitäkin ({law}).',
    hint: 'Lisää oikeuden käyttötarkoituksiin (purposes): {ids}, tai poista rajaus, jolloin oikeus koskee kaikkia.',
    rights: {
      access: 'Oikeus saada pääsy tietoihin',
      rectification: 'Oikeus tietojen oikaisemiseen',
      erasure: 'Oikeus tietojen poistamiseen',
      restriction: 'Oikeus käsittelyn rajoittamiseen',
      objection: 'Oikeus vastustaa käsittelyä',
      portability: 'Oikeus siirtää tiedot järjestelmästä toiseen',
      withdrawal: 'Oikeus peruuttaa suostumus',
    },
  },
  'right-rectification-missing': {
    summary: 'Seloste kertoo oikeudesta oikaista virheelliset tiedot.',
    why: 'Päätöksiä tehdään niiden tietojen varassa, jotka rekisterinpitäjällä on. Oikeus oikaista virheet suojaa henkilöä siltä, että häntä arvioidaan toisen tekemän virheen perusteella.',
    message: 'Selosteessa ei kerrota oikeudesta oikaista virheelliset tiedot ({law}).',
    hint: 'Lisää oikeuksiin (rights): rectification: {text: "Voit pyytää, että korjaamme virheelliset tai puutteelliset tietosi."}.',
  },
  'right-restriction-missing': {
    summary: 'Seloste kertoo oikeudesta käsittelyn rajoittamiseen.',
    why: 'Kun tietojen paikkansapitävyydestä tai käsittelyn lainmukaisuudesta kiistellään, rajoittaminen säilyttää tiedot mutta estää niiden käytön. Harva tietää tästä oikeudesta, ellei seloste siitä kerro.',
    message: 'Selosteessa ei kerrota oikeudesta käsittelyn rajoittamiseen ({law}).',
    hint: 'Lisää oikeuksiin (rights): restriction: {text: "Voit pyytää, että rajoitamme tietojesi käsittelyä esimerkiksi siksi aikaa, kun tarkistamme niiden paikkansapitävyyden."}.',
  },
  'right-unexplained': {
    summary: 'Jokaisesta oikeudesta kerrotaan lauseella, mitä se tarkoittaa.',
    why: 'Pelkkä oikeuden nimi ei auta lukijaa käyttämään sitä. Tiedot on annettava helposti ymmärrettävässä muodossa.',
    message:
      'Näistä kerrotaan vain nimi, ei sitä, mitä ne lukijalle tarkoittavat: {rights} ({law}).',
    hint: 'Kerro lauseella, mitä oikeus tarkoittaa, esimerkiksi: text: "Korjaamme virheelliset tietosi ja täydennämme puutteelliset."',
  },
  'rights-all-none': {
    summary: 'Seloste ei kiellä kaikkia rekisteröidyn oikeuksia.',
    why: 'Laki voi rajoittaa oikeuksia 23 artiklan mukaisesti, kutakin vain siltä osin kuin on välttämätöntä. Mikään laki ei poista niitä kaikkia, joten kaikki oikeudet kieltävä seloste antaa laista väärän kuvan.',
    message:
      'Selosteen mukaan rekisteröidyllä ei ole mitään oikeuksia, mutta kaikkia niitä ei voi rajoittaa ({law}).',
    hint: 'Kerro oikeudet, jotka rekisteröidyllä on, esimerkiksi: access: {text: "Voit pyytää jäljennöksen sinua koskevista tiedoista."}.',
  },
  'rights-missing': {
    summary: 'Seloste kertoo rekisteröidyn oikeuksista.',
    why: 'Oikeuksia käyttävät ne, jotka tietävät niistä. Oikeuksista kertominen on oma velvollisuutensa, vaikka kukaan ei olisi niistä kysynyt.',
    message: 'Selosteessa ei kerrota rekisteröidyn oikeuksista ({law}).',
    hint: 'Lisää oikeudet: rights: {access: {text: …}, rectification: {text: …}, erasure: {text: …}, restriction: {text: …}, objection: {text: …}, portability: {text: …}}.',
  },
  'rights-without-channel': {
    summary: 'Seloste kertoo, miten oikeuksia käytetään.',
    why: 'Rekisterinpitäjän on helpotettava oikeuksien käyttämistä. Oikeudesta on hyötyä vasta, kun lukija tietää, mihin pyyntö lähetetään.',
    message: 'Oikeuksista kerrotaan, mutta ei sitä, miten niitä käytetään ({law}).',
    hint: 'Lisää: requests: {email: [tietosuoja@esimerkki.example], send: "Kerro, mitä oikeutta haluat käyttää."}.',
  },
  'withdrawal-missing': {
    summary: 'Suostumuksesta kerrotaan, että sen voi peruuttaa.',
    why: 'Suostumus, jota ei voi peruuttaa, ei ole suostumus. Laki edellyttää, että peruuttamisesta kerrotaan ennen suostumista ja että se on yhtä helppoa kuin suostumuksen antaminen.',
    message: {
      purpose:
        'Käyttötarkoitus {purpose} perustuu suostumukseen, mutta selosteessa ei kerrota oikeudesta peruuttaa se milloin tahansa ({law}).',
      processing:
        'Käsittely perustuu suostumukseen, mutta selosteessa ei kerrota oikeudesta peruuttaa se milloin tahansa ({law}).',
    },
    hint: 'Lisää oikeuksiin (rights): withdrawal: {text: "Voit peruuttaa suostumuksesi milloin tahansa. Peruutus ei vaikuta ennen sitä tehdyn käsittelyn lainmukaisuuteen.", how: …}.',
  },
  'withdrawal-without-effect': {
    summary:
      'Suostumuksen peruuttamisesta kerrotaan, ettei se vaikuta aiemman käsittelyn lainmukaisuuteen.',
    why: '13 artiklan 2 kohdan c alakohta mainitsee tämän vaikutuksen nimenomaisesti. Muuten voisi luulla, että peruuttaminen tekee aiemmasta käsittelystä lainvastaista.',
    message:
      'Suostumuksen peruuttamisesta ei kerrota, ettei se vaikuta ennen peruuttamista tehdyn käsittelyn lainmukaisuuteen ({law}).',
    hint: 'Lisää kohtaan withdrawal: limits: "Peruutus ei vaikuta ennen sitä tehdyn käsittelyn lainmukaisuuteen."',
  },
  'withdrawal-without-way': {
    summary: 'Suostumuksen peruuttamisesta kerrotaan, miten se tehdään.',
    why: 'Peruuttamisen on oltava yhtä helppoa kuin antamisen. Lukija pystyy siihen vain, jos hän tietää tavan.',
    message: 'Suostumuksen voi peruuttaa, mutta selosteessa ei kerrota miten ({law}).',
    hint: 'Lisää kohtaan withdrawal: how: "Paina linkkiä, joka on jokaisessa uutiskirjeessä."',
  },
  'right-refused': {
    summary: 'Oikeuden teksti antaa oikeuden eikä epää sitä.',
    why: 'Oikeuden teksti on se, mihin ihminen luottaa. Virke, joka epää sen, minkä laki antaa, saa jättämään pyynnön tekemättä, vaikka se olisi hyväksyttävä.',
    message: {
      whole: 'Oikeuden ({named}) teksti epää oikeuden: "{sentence}" ({law}).',
      part: 'Oikeuden ({named}) teksti ottaa takaisin sen, minkä se antaa, ilman lain tuntemaa syytä: "{sentence}" ({law}).',
      ungranted:
        'Oikeuden ({named}) teksti ei sano, että ihmisillä on oikeus: "{sentence}" ({law}).',
    },
    hint: 'Kerro, mitä ja miten voi pyytää. Jos laki sallii kieltäytymisen, kerro, milloin: {right}: {text: …, limits: Säilytämme sen, mihin kirjanpitolaki velvoittaa.}',
  },
  'right-limited': {
    summary: 'Oikeuden teksti ei aseta rajoja, joita laki ei tunne.',
    why: 'Laki sanoo, milloin oikeutta saa rajoittaa. Rekisterinpitäjä ei voi valita, kuinka usein, millä keinoin tai kenen suostumuksella oikeutta saa käyttää.',
    message: {
      limit:
        'Oikeuden ({named}) teksti rajoittaa oikeutta tavalla, jota laki ei tunne: "{sentence}" ({law}).',
      grounds:
        'Oikeuden ({named}) teksti vaatii perusteita, joita laki ei vaadi: "{sentence}" ({law}).',
    },
    hint: 'Poista rajoitus tai kerro, mihin lainkohtaan se perustuu.',
  },
  'complaint-without-authority': {
    summary: 'Valituksesta kerrottu johtaa valvontaviranomaisen luo.',
    why: 'Valitusoikeus on oikeus kääntyä viranomaisen puoleen, joka on riippumaton rekisterinpitäjästä. Rekisterinpitäjän oma palvelupiste ei ole sellainen.',
    message:
      'Se, mitä selosteessa kerrotaan valituksesta, johtaa rekisterinpitäjän omaan palveluun eikä viranomaiseen: "{text}" ({law}).',
    hint: 'Kerro, mille viranomaiselle valituksen voi tehdä, ja mainitse oma palvelu vain sen rinnalla: complaint: {authority: FI, text: Voit tehdä valituksen tietosuojavaltuutetulle.}',
  },
} as const;
