/** What reading facts in a text can find: what must hold, what is wrong, and the next action. */
export const toldProblems = {
  'told-table-unread': {
    summary:
      'Taulukko, joka alkaa kuin tiedot, sisältää ne tai on tarkoitettu tavalliseksi tekstiksi.',
    message: {
      inside:
        'Taulukko, jonka alussa on `{found}`, on lainauksen, luettelon, alaviitteen, koodin tai HTML:n sisällä: sitä ei lueta tiedoiksi.',
      other:
        'Taulukon alussa on `{found}`, mutta mitään muuta saraketta ei tunneta: sitä ei lueta tiedoiksi.',
    },
    hint: 'Jos siinä on tarkoitus kertoa tietoja, siirrä se osion ylimmälle tasolle ja nimeä sarake niin kuin docs/facts-in-text.md ne luettelee. Muuten mitään ei tarvitse tehdä.',
  },
  'told-kind-unknown': {
    summary:
      'Tietoja kertova taulukko, luettelo tai rivi alkaa sanalla, joka nimeää, mistä se kertoo.',
    message: {
      elsewhere:
        'Tiedoilta näyttävän kohdan alussa on odottamaton `{found}`: sana, joka nimeää sen, mistä kerrotaan, on vasta myöhemmin.',
      other:
        'Tiedoilta näyttävän kohdan alussa on odottamaton `{found}`, odotettiin sanaa, joka nimeää sen, mistä kerrotaan.',
    },
    hint: {
      line: 'Siitä ei ole luettu mitään. Kirjoita: {line}',
      other: 'Aloita sanalla `{nearest}`. Kohdasta ei ole luettu mitään.',
    },
  },
  'told-label-unknown': {
    summary: 'Tietojen jokainen sarake ja otsake tunnetaan.',
    message: 'Odottamaton otsake `{found}` tiedoissa.',
    hint: {
      line: 'Tarkoititko `{nearest}`? Kirjoita: {line}',
      nearest: 'Tarkoititko `{nearest}`?',
      list: 'Käytä jotakin näistä: {list}.',
      other: 'Poista se tiedoista.',
    },
  },
  'told-label-twice': {
    summary: 'Tietojen taulukossa on kukin sarake kerran.',
    message: 'Odottamaton toinen sarake `{found}`: se kertoo saman kuin toinen.',
    hint: 'Yhdistä sarakkeet. Taulukosta ei ole luettu mitään.',
  },
  'told-label-again': {
    summary: 'Otsake, jonka voi kertoa kerran, on kohdassa kerran.',
    message: 'Odottamaton toinen otsake: sen kertoma on tästä kohdasta jo kerrottu.',
    hint: 'Poista toinen niistä.',
  },
  'told-label-form': {
    summary: 'Tietojen otsake on lihavoitu ja päättyy kaksoispisteeseen.',
    message:
      'Otsake `{found}` on odottamattomassa muodossa, odotettiin lihavoitua otsaketta, jossa on kaksoispiste ja jonka jäljessä on väli.',
    hint: {
      line: 'Kirjoita: {line}',
      other: 'Kirjoita otsake merkkien ** ja ** väliin, kaksoispiste mukaan ja väli perään.',
    },
  },
  'told-row-cells': {
    summary: 'Tietojen taulukon jokaisella rivillä on yhtä monta solua kuin otsikkorivillä.',
    message: 'Odottamaton määrä soluja tietojen rivillä: {found}, odotettiin {expected}.',
    hint: 'Lisää tai poista soluja. Taulukkoa seuraava virke tarvitsee tyhjän rivin edelleen.',
  },
  'told-row-unnamed': {
    summary: 'Tietojen taulukon jokaisella rivillä on ensimmäinen solu täytetty.',
    message: 'Tietojen riviltä puuttuu arvo sarakkeesta `{found}`.',
    hint: 'Täytä rivin ensimmäinen solu silloinkin, kun yläpuolisella rivillä on sama.',
  },
  'told-row-outside': {
    summary: 'Tietojen taulukon rivit ovat yhdessä.',
    message: 'Tämä näyttää riviltä, mutta tyhjä rivi erottaa sen taulukosta: sitä ei lueta.',
    hint: 'Poista tyhjä rivi sen yläpuolelta.',
  },
  'told-item-unlabelled': {
    summary: 'Tietojen luettelon jokainen kohta alkaa otsakkeella.',
    message: 'Tietojen luettelon kohdan alusta puuttuu otsake.',
    hint: 'Aloita kohta niin kuin muutkin, esimerkiksi - **Tiedot:** sähköpostiosoite. Leipäteksti kuuluu luettelon ylä- tai alapuolelle.',
  },
  'told-items-joined': {
    summary: 'Tietojen jokainen otsake on omalla rivillään.',
    message:
      'Rivillä, jonka alussa on `{found}`, on odottamaton toinen otsake: kaksi riviä on liittynyt yhteen.',
    hint: {
      line: 'Kirjoita jälkimmäinen otsake omalle rivilleen: {line}',
      other: 'Aloita toinen otsake omalta riviltään, luettelossa edessään - ja väli.',
    },
  },
  'told-item-shape': {
    summary: 'Tietojen otsakkeen alla on luettelo tavallisia kohtia tai otsakkeita eikä muuta.',
    message: 'Otsakkeen alla on odottamatonta tekstiä, odotettiin tavallista luetteloa.',
    hint: 'Kirjoita se itse kohtaan tai siirrä se luettelon ulkopuolelle.',
  },
  'told-nested': {
    summary: 'Otsakkeita on toisen otsakkeen alla vain, kun siinä kerrotaan oma kohtansa.',
    message: 'Tämän otsakkeen alla on odottamaton luettelo.',
    hint: 'Siirrä kohdat tasoa ylemmäs tai kirjoita ne otsakkeen perään pilkuilla erotettuina.',
  },
  'told-heading-missing': {
    summary:
      'Luettelolla, joka kertoo käyttötarkoituksesta, päätöksestä tai yhteisrekisterinpitäjistä, on oma väliotsikkonsa.',
    message:
      'Luettelolta, jonka alussa on `{found}`, puuttuu väliotsikko, joka nimeää sen, mistä kerrotaan.',
    hint: 'Lisää sen yläpuolelle väliotsikko, esimerkiksi ## Uutiskirje.',
  },
  'told-list-second': {
    summary: 'Yhden väliotsikon alla on yksi tietojen luettelo.',
    message: 'Saman väliotsikon alla on odottamaton toinen luettelo, jonka alussa on `{found}`.',
    hint: 'Anna sille oma väliotsikko tai yhdistä se yläpuoliseen luetteloon.',
  },
  'told-basis-flat': {
    summary: 'Se, mikä koskee yhtä oikeusperustetta, on sen alla.',
    message:
      '`{found}` on oikeusperusteiden rinnalla, odotettiin sitä sen perusteen alla, jota se koskee: sitä ei lueta.',
    hint: 'Kirjoita rivi heti oikeusperusteensa alle ja sen eteen kaksi välilyöntiä: `  {line}`. Koko käyttötarkoitusta koskeva tieto kirjoitetaan kerran, viimeisen perusteen jälkeen.',
  },
  'told-list-joined': {
    summary: 'Jokainen tietojen luettelo on oma luettelonsa.',
    message:
      '`{found}` aloittaa oman luettelonsa, mutta Markdown liittää sen yläpuoliseen luetteloon: tästä eteenpäin luettelosta ei lueta mitään.',
    hint: 'Kirjoita luettelojen väliin virke tai väliotsikko, tai aloita jälkimmäisen kohdat toisella merkillä (`*` eikä `-`). Tyhjä rivi ei erota niitä.',
  },
  'told-list-split': {
    summary: 'Tietojen luettelo on yhtenäinen.',
    message:
      'Tämä luettelo jatkuu otsakkeella `{found}` muun välissä: sitä ei lueta yläpuolisen luettelon kanssa.',
    hint: 'Yhdistä luettelot: sama merkki jokaisen kohdan eteen eikä tekstiä väliin.',
  },
  'told-line-item': {
    summary: 'Se, mikä kerrotaan otsakkeellisessa luettelossa, on luettelon kohta.',
    message: 'Odottamaton otsake `{found}` omalla rivillään, odotettiin luettelon kohtaa.',
    hint: 'Kirjoita se luettelon kohdaksi: {line}',
  },
  'told-line-open': {
    summary: 'Otsakkeellinen rivi kertoo, ettei sitä, minkä se nimeää, ole.',
    message:
      'Rivin otsakkeen jäljessä on odottamaton `{found}`, odotettiin virkettä, joka alkaa sanalla Ei.',
    hint: {
      line: 'Kirjoita `Ei.` ja sitten oma virkkeesi, jos sitä ei ole. Muuten kirjoita se luetteloksi, muut siitä kerrottavat omiksi kohdikseen: {line}',
      other:
        'Kirjoita `Ei.` ja sitten oma virkkeesi, jos sitä ei ole. Muuten kerro se taulukossa tai luettelossa tai poista lihavoitu otsake.',
    },
  },
  'told-exception': {
    summary: 'Rivissä, joka kertoo, ettei jotakin ole, ei ole poikkeuksia.',
    message: 'Virkkeessä, joka kertoo, ettei jotakin ole, on odottamaton poikkeus: {found}',
    hint: 'Kerro taulukossa tai luettelossa se, mitä on, tai sano virke ilman poikkeusta.',
  },
  'told-markup': {
    summary: 'Tietojen arvo on pelkkää tekstiä.',
    message: {
      struck: 'Arvossa on odottamattomia yliviivattuja sanoja.',
      footnote: 'Arvossa on odottamaton alaviite.',
      html: 'Arvossa on odottamatonta HTML:ää.',
      link: 'Arvossa on odottamaton viite.',
      other: 'Arvossa on odottamaton merkintä.',
    },
    hint: 'Kirjoita arvo pelkkänä tekstinä. Riviä tai kohtaa ei ole luettu.',
  },
  'told-placeholder': {
    summary: 'Tietojen arvossa ei ole paikkamerkkiä.',
    message: 'Odottamaton paikkamerkki `{found}` arvossa.',
    hint: 'Kirjoita arvo auki. Säilytysajan otsakkeen perässä voi olla yksinään {{retention.id}}.',
  },
  'told-characters': {
    summary: 'Tietojen sanoissa ei ole merkkejä, jotka vain näyttävät toisilta.',
    message:
      'Odottamattomia merkkejä kohdassa `{found}`: niitä ei näy, tai ne vain näyttävät siltä, mitä tarkoitetaan.',
    hint: {
      line: 'Kirjoita se uudelleen näppäimistölläsi: {line}',
      other: 'Kirjoita se uudelleen näppäimistöllä: `{nearest}`.',
    },
  },
  'told-value-empty': {
    summary: 'Tietojen jokaisella otsakkeella on arvo.',
    message: 'Otsakkeen perästä puuttuu arvo.',
    hint: 'Täytä se tai poista kohta.',
  },
  'told-value-unknown': {
    summary: 'Suljetun luettelon arvo on jokin sen sanoista.',
    message: 'Odottamaton arvo `{found}` tiedoissa.',
    hint: {
      country:
        'Kirjoita maan tavallinen nimi perusmuodossa, esimerkiksi Suomi. Useita maita erotetaan pilkuilla.',
      line: 'Tarkoititko `{nearest}`? Kirjoita: {line}',
      nearest: 'Tarkoititko `{nearest}`?',
      list: 'Käytä jotakin näistä sanoista: {list}.',
      other: 'Käytä sanaa, jonka docs/facts-in-text.md luettelee.',
    },
  },
  'told-value-form': {
    summary: 'Aika, päivä, osoite tai laki on tiedoissa muodossa, joka voidaan lukea epäilyksettä.',
    message: 'Odottamaton muoto `{found}` tiedoissa.',
    hint: {
      'period-several':
        'Kirjoita yksi kokonaisluku ja yksi yksikkö, esimerkiksi 3 vuotta. Vaihteluvälit, murtoluvut ja useat ajat tarvitsevat omat rivinsä.',
      'period-number':
        'Kirjoita luku ja yksikkö, esimerkiksi 6 kuukautta, tai kerro sanoin, mikä ajan ratkaisee.',
      'period-doubt': 'Kerro aika tarkasti tai sanoilla `vähintään` tai `enintään`.',
      'period-words': 'Kirjoita näin: sopimuksen ajan ja 3 vuotta sen päättymisestä.',
      'period-empty': 'Kerro aika ennen ehtoa.',
      duration: 'Kirjoita pelkkä luku ja yksikkö, esimerkiksi 1 kuukausi.',
      address:
        'Kirjoita katuosoite, postinumero ja postitoimipaikka: Esimerkkikatu 1, 00100 Helsinki.',
      law: 'Kirjoita lain nimi, numero sulkeissa ja kohta: Kirjanpitolaki (1336/1997), 2 luku 10 §. Tai viittaa siihen: kirjanpitolaki 2 luku 10 §, § 257 HGB.',
      url: 'Kirjoita verkko-osoite, jonka alussa on https://.',
      link: 'Tekstissä on yksi osoite ja linkki vie toiseen: tee niistä samat.',
      email: 'Kirjoita sähköpostiosoite.',
      phone: 'Kirjoita puhelinnumero.',
      date: 'Kirjoita päivä, esimerkiksi 12.8.2019.',
      number: 'Kirjoita kokonaisluku.',
      one: 'Kirjoita yksi niistä; toinen tarvitsee oman otsakkeen tai rivin.',
      article: 'Suluissa oleva artikla on toinen oikeusperuste: korjaa toinen niistä.',
      other: 'Kirjoita se niin kuin docs/facts-in-text.md kuvaa kentän.',
    },
  },
  'told-name-unknown': {
    summary: 'Se, mihin tiedoissa viitataan, on selosteessa samalla nimellä.',
    message: 'Odottamaton nimi `{found}`: seloste ei kerro mistään, jolla on se nimi.',
    hint: {
      line: 'Tarkoititko `{nearest}`? Kirjoita: {line}',
      nearest: 'Tarkoititko `{nearest}`?',
      other:
        'Kirjoita nimi niin kuin se on omassa taulukossaan tai väliotsikossaan, tai lisää se sinne.',
    },
  },
  'told-name-twice': {
    summary: 'Nimi, johon tiedoissa viitataan, kuuluu yhdelle kohdalle.',
    message: 'Kohdassa `{found}` oleva nimi kuuluu selosteessa kahdelle.',
    hint: 'Anna toiselle niistä toinen nimi.',
  },
  'told-right-again': {
    summary:
      'Oikeudesta, joka on usealla rivillä, kerrotaan kullakin, mitä tarkoituksia se koskee ja miten.',
    message:
      'Odottamaton toinen rivi oikeudelle `{found}`, odotettiin joka riville tarkoituksia ja tapaa käyttää sitä.',
    hint: 'Lisää sarakkeet tarkoituksille ja tavalle tai yhdistä rivit.',
  },
  'told-id-unused': {
    summary: 'Jokainen tunniste, jonka alkutiedot antavat, kuuluu tekstissä olevalle nimelle.',
    message:
      'Odottamaton tunniste `{found}` kohdassa {kind}: tämän osion tekstissä ei ole sennimistä kohtaa.',
    hint: 'Kirjoita nimi niin kuin se on taulukossa, tai poista rivi.',
  },
  'told-rows-unpaired': {
    summary: 'Käännöksen rivit voidaan yhdistää lähdekielen riveihin.',
    message: {
      values:
        'Rivien järjestyksen mukaan `{found}` on käännös kohdasta `{source}`, mutta arvot ovat ristiriidassa.',
      sorted:
        'Rivit kohdasta `{found}` alkaen ovat aakkosjärjestyksessä: ei tiedetä, mistä ne ovat käännöksiä.',
      other:
        'Ei tiedetä, mistä `{found}` on käännös: täällä on {own} kohtaa ja lähdekielessä {source}.',
    },
    hint: 'Järjestä rivit niin kuin lähdekielessä tai anna nimille tunnisteet alkutietojen kohdassa `ids`.',
  },
  'told-item-line': {
    summary: 'Se, ettei jotakin ole, kerrotaan omalla rivillään.',
    message:
      'Odottamaton `{found}` luettelossa: se, ettei jotakin ole, kerrotaan omalla rivillään.',
    hint: 'Kirjoita se luettelon ylä- tai alapuolelle niin, että sen edellä on tyhjä rivi: {line}',
  },
  'told-measures-missing': {
    summary: 'Suojauksen otsakkeen alla on luettelo suojatoimista.',
    message: 'Heti kohdan `{found}` alta puuttuu luettelo suojatoimista.',
    hint: 'Kirjoita suojatoimet tavalliseksi luetteloksi heti tämän rivin alle. Muut virkkeet kuuluvat näiden ylä- tai alapuolelle.',
  },
  'told-cell-slid': {
    summary: 'Tietojen rivin solut ovat omissa sarakkeissaan.',
    message:
      'Odottamaton `{found}`: se kuuluu sarakkeeseen `{column}`, joka on tällä rivillä tyhjä.',
    hint: 'Siirrä rivin solut omiin sarakkeisiinsa. Se, mitä ei kerrota, merkitään viivalla –.',
  },
  'told-translation-lacks': {
    summary: 'Minkä lähdekielinen teksti kertoo, sen käännöskin kertoo tekstissään.',
    message: 'Tästä puuttuu `{label}`, jonka lähdekielinen teksti kertoo.',
    hint: 'Lisää sama sarake, kohta tai rivi kuin lähdekielessä.',
  },
  'told-link-unread': {
    summary: 'Linkin osoite on tieto vain osoitteen otsakkeen alla.',
    message: 'Tekstin `{found}` takana olevaa osoitetta ei lueta tiedoksi.',
    hint: 'Mitään ei tarvitse tehdä. Jos lukija tarvitsee itse osoitteen, kerro se oman otsakkeensa alla.',
  },
} as const;
