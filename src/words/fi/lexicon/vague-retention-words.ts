import type { WordList } from '../../word-list.ts';

export const vagueRetention: WordList = {
  words: [
    'niin kauan|pitkään kuin|kun ... tarpeen|tarpeellis*|tarvetta|perust*|tarvi*|välttämätön*|välttämättö*|edellyttä*|vaati*|salli*|katso*|perustel*|aiheel*',
    'pidempään|pitempään|kauempaa|kauemmin|kauempaan kuin|kun ... tarpeen|tarpeellis*|tarvi*|välttämät*|edellyttä*|vaati*|perustel*',
    'sen aikaa|ajan kuin ... katso*|tarpeen|tarpeellis*|tarvi*|välttämät*|edellyttä*|vaati*',
    'mahdollisimman lyhyen|lyhyt|vähän ajan|aika|aikaa',
    'tarpeelli*|tarvittav*|kohtuulli*|välttämättöm*|asianmukai*|riittäv*|tarkoituksenmukai* ajan|aika|aikaa|ajanjakson|säilytysajan|keston',
    'lain|lakien|lainsäädännön|lakisääteisten ... edellyttäm*|sallim*|vaatim*|määrääm*|säätäm* ajan|aika|aikaa|säilytysajan',
    'lakisääteis* aika|ajan|aikaa|säilytysajan|säilytysaikaa|säilytysaika|säilytysajat|säilytysaikoja',
    'siinä|niiltä|siltä määrin|osin kuin ... tarpeen|edellyttä*|vaati*|salli*',
    'toistaiseksi',
    '*tarkoitus*|*tarkoitust* edellyttäm*|vaatim* aika|ajan|aikaa|ajaksi',
    'säilytysaika|säilytysajat ... noudatta*|perustu*|mukai* ... lainsäädän*|lakiin|lakeihin|lakia|lain|lakien',
    'ei|emme|eivät ... tarpeettoman|turhan|tarpeettomasti pitkään|kauan|pitkän',
    '*säilyt*|poist*|hävit*|arkistoi*|tallessa ... lain|lakien|lainsäädännön|säädösten|määräysten ... mukaisesti|mukaan|edellyttämällä|vaatimalla|sallimalla',
    '*säilyt* ... joka|jotka|jonka|mikä|mitä ... on? tarpeen|tarpeellinen|tarpeellista|välttämätön|välttämätöntä|edellyttää|edellyttävät',
    'kun|heti|kunnes ... tarkoitus|tarkoitukset|käyttötarkoitus|tarkoituksensa ... täyttynyt|täyttyneet|toteutunut|toteutuneet|saavutettu|lakannut|poistunut',
    '*säilyt*|poist*|hävit*|arkistoi* ... arkistonmuodostussuunnitelma*|tiedonohjaussuunnitelma*|säilytyssuunnitelma*|arkistosuunnitelma*',
    'kun|kunnes ... peruste|perusteet|oikeusperuste|käsittelyperuste ... lakannut|poistunut|lakkaa|poistuu',
    'riippuu|riippuvat|määräytyy|määräytyvät|vaihtelee|vaihtelevat|määritetään ... tarvitaan|tarvitsemme|tarpeen|tarpeesta|tarpeista|tarpeellis*|välttämät*',
    'kun|kunnes ... ei|eivät|emme? enää ... tarpeen|tarpeellis*|tarvi*|välttämät*|tarvetta|käyttöä|perustetta|merkitystä',
    'tarpeen|tarpeiden mukaan|mukaisen',
  ],
  unless: [
    'sinulla|rekisteröidyllä on oikeus',
    'voit pyytää',
    '*vuotta|*vuoden|*vuosi|*kuukautta|*kuukauden|*kuukausi|*päivää|*päivän|*viikkoa|*viikon|*tuntia|*tunnin|kk|vrk|pv|vuotinen',
    'päätty*|päättym*|päätyttyä|valmistut*|valmistum*|peruut*|perut*|erääntym*|vanhentum*|vanhentun*|vanhene*|lainvoimai*',
    'kirjanpitolaki*|kirjanpitolain|kirjanpitolaissa|rahanpesulain|arkistolain|verotusmenettelylain|työsopimuslain|§|luvun|luku',
  ],
};

export const retentionTasks: string = `
    reklamaatio*, valituks*, valitus*, takuu*, riita*, riida*, sopimuks*, sopimus*, kanne*,
    tilauks*, tilaus*, jäsenyy*, vuokrasuh*, asiakassuh*, työsuh*, pyyntö*, pyynnö*, hakemuks*,
    palautuks*, vahinko*, korvau*, toimitu*, käyttäjätil*, osallistu*, kilpailu*, perintä*,
    perinnä*, suostumu*`;
