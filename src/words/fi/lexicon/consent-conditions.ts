import type { WordList } from '../../word-list.ts';

/** How a service is made to depend on a consent. */
export const consentConditions: WordList = {
  words: [
    'vain|ainoastaan ne|niille|se|sille|niiltä|niihin jotka|joka ... suostumuksen|suostumuksensa|suostuneet|suostunut',
    'vain|ainoastaan .. antaneet|antanut|antaa|antavat .. suostumuksen|suostumuksensa',
    'vain|ainoastaan .. suostuneet|suostuneille|suostuvat|suostuville|suostumuksen',
    'vain|vasta|ainoastaan .. kun|jos|mikäli|joka|jotka ... suostunut|suostumuksen|suostumuksensa|suostuu|suostuvat|suostut',
    'edellyttää|vaatii|ehtona|ehto|edellytyksenä .. suostumus|suostumusta|suostumuksen|suostumuksesi',
    'ilman suostumustasi|suostumusta .. emme|ei|et .. avaa|ota|voi|toimita|myy|hyväksy|tarjoa|avata|käyttää|tilata|rekisteröityä',
  ],
  beside: [
    'tilat*|tilau*|tili*|palvelu*|jäsen*|osto*|ostaa|rekisteröi*|sopimu*|liity*|liittyä|sovellu*|käyttää|käyttäminen|varat*|varau*|toimit*|arvont*|vuokra*|ilmoittautu*|alennu*|etu|edun|laina|lainan|luotto|luoton|palautuks*|hoito|hoidon|hoitoa|vastaanotto*|lahja*|vakuutu*',
  ],
  unless: [
    'kerätään|käsitellään|käytetään|tallennetaan|julkaistaan|lähetetään|luovutetaan|analysoidaan|näytetään',
    'keräämme|käsittelemme|käytämme|tallennamme|julkaisemme|seuraamme|käsittely|tarkoitu*',
    'jos .. aikoisi|aikoisimme|myöhemmin',
    'vapaaehtoi*|peruut*|huoltaj*|lapsi|lapse*|julkaise*',
    'ei edellytä|vaadi|ole',
  ],
};
