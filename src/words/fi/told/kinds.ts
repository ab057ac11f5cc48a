/**
 * What facts in a text begin with, synonyms apart by `|`, the first the usual one: the first head of a table, the first label of a
 * list, and the label of a line. Each names one kind in its language.
 */
export const kinds = {
  tables: {
    recipients:
      'Vastaanottaja|Vastaanottajat|Vastaanottajan nimi|Tietojen vastaanottaja|Tietojen vastaanottajat',
    recipientCategories:
      'Vastaanottajaryhmä|Vastaanottajaryhmät|Vastaanottajien ryhmä|Vastaanottajien ryhmät',
    dataCategories:
      'Henkilötieto|Henkilötiedot|Henkilötietoryhmä|Henkilötietoryhmät|Tietoryhmä|Tietoryhmät|Henkilötietojen ryhmä|Henkilötietojen ryhmät',
    retention:
      'Mitä säilytetään|Mitä säilytämme|Säilytettävä tieto|Säilytettävät tiedot|Säilytettävä',
    sources: 'Tietolähde|Tietolähteet|Tietojen lähde|Lähde|Lähteet',
    sourceTypes: 'Lähteen tyyppi|Millainen tietolähde|Tietolähteen tyyppi',
    transfers: 'Maa, johon tietoja siirretään|Siirto maahan|Kohdemaa|Kolmas maa|Siirron kohdemaa',
    organisations: 'Kansainvälinen järjestö|Järjestö, jolle tietoja siirretään',
    cookies: 'Eväste|Evästeet|Evästeen nimi',
    dataSubjects:
      'Henkilöryhmä|Henkilöryhmät|Rekisteröityjen ryhmä|Rekisteröityjen ryhmät|Keitä tämä koskee',
    ai: 'Tekoälyjärjestelmä|Tekoälyjärjestelmät|Tekoälyjärjestelmän nimi',
    rights: 'Oikeus|Oikeudet|Oikeutesi|Sinun oikeutesi',
  },
  lists: {
    purposes:
      'Oikeusperuste|Oikeusperusteet|Käsittelyn oikeusperuste|Käsittelyperuste|Käsittelyn peruste',
    automatedDecisions: 'Kuka päättää|Päätöksen tekijä|Miten päätös tehdään',
    jointControllers: 'Yhteisrekisterinpitäjä|Osapuolet|Osapuoli|Yhteisrekisterinpitäjät',
    controller: 'Rekisterinpitäjä',
    dataProtectionOfficer: 'Tietosuojavastaava',
    representative: 'Edustaja EU:ssa|Edustaja ETA-alueella|EU-edustaja|Edustaja',
    requests: 'Pyynnöt|Oikeuksia koskevat pyynnöt|Miten teet pyynnön',
    complaint: 'Valvontaviranomainen|Tietosuojaviranomainen|Valitus valvontaviranomaiselle',
    changes: 'Muutoksista kertominen|Selosteen muutokset|Miten kerromme muutoksista|Muutokset',
    specialCategories:
      'Erityiset henkilötietoryhmät|Erityisten henkilötietoryhmien käsittely|Arkaluonteiset tiedot',
    children: 'Palveluja lapsille|Palvelut lapsille',
    cookieNotice: 'Evästeseloste|Evästekäytäntö',
    providing:
      'Onko pakko antaa?|Onko tietoja pakko antaa|Onko tiedot pakko antaa|Onko ne pakko antaa',
  },
  lines: {
    jointControllers: 'Yhteisrekisterinpitäjät|Yhteisrekisterinpitäjä|Yhteisrekisterinpitäjyys',
    representative: 'Edustaja EU:ssa|Edustaja ETA-alueella|EU-edustaja|Edustaja',
    dataProtectionOfficer: 'Tietosuojavastaava',
    recipients:
      'Vastaanottajat|Vastaanottaja|Tietojen vastaanottajat|Tietojen luovutukset|Luovutukset',
    transfers:
      'Siirrot ETA-alueen ulkopuolelle|Siirrot Euroopan talousalueen ulkopuolelle|Siirrot EU:n ja ETA:n ulkopuolelle|Siirrot EU:n tai ETA:n ulkopuolelle|Siirrot EU- ja ETA-alueen ulkopuolelle|Siirrot EU/ETA-alueen ulkopuolelle|Siirrot kolmansiin maihin|Tietojen siirrot ETA-alueen ulkopuolelle|Siirrot ETA:n ulkopuolelle',
    automatedDecisions:
      'Automaattiset päätökset|Automaattinen päätöksenteko|Automatisoidut päätökset|Automatisoitu päätöksenteko',
    ai: 'Tekoälyjärjestelmät|Tekoälyjärjestelmä|Tekoäly|Tekoälyn käyttö',
    cookies: 'Evästeet|Eväste|Evästeiden käyttö',
    specialCategories:
      'Erityiset henkilötietoryhmät|Erityisten henkilötietoryhmien käsittely|Arkaluonteiset tiedot',
    children: 'Palveluja lapsille|Palvelut lapsille|Lapset',
    security:
      'Suojaus|Tietojen suojaus|Tietojen suojaaminen|Miten suojaamme tietosi|Miten tiedot on suojattu',
    'rights.access': 'Oikeus saada pääsy tietoihin|Oikeus tutustua tietoihin',
    'rights.rectification': 'Oikeus tietojen oikaisemiseen|Oikeus oikaista tiedot',
    'rights.erasure': 'Oikeus tietojen poistamiseen|Oikeus poistaa tiedot',
    'rights.restriction': 'Oikeus käsittelyn rajoittamiseen|Oikeus rajoittaa käsittelyä',
    'rights.objection': 'Oikeus vastustaa käsittelyä|Vastustamisoikeus',
    'rights.portability': 'Oikeus siirtää tiedot järjestelmästä toiseen|Oikeus siirtää tiedot',
    'rights.withdrawal': 'Oikeus peruuttaa suostumus',
  },
} as const;
