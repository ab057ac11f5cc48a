import type { WordList } from '../../word-list.ts';

export const impliedAcceptance: WordList = {
  words: [
    'jatkamalla|käyttämällä|vierailemalla|asioimalla|rekisteröitymällä|selaamalla|tilaamalla|ostamalla|osallistumalla|lähettämällä|antamalla ... hyväksyt|hyväksytte|hyväksyy|suostut|suostutte|suostuu|hyväksyneesi|hyväksyneen|sitoudut|annat|hyväksyvänsä|hyväksyväsi|suostumuksesi',
    '*malla|*mällä ... hyväksyt|hyväksytte|hyväksyy|suostut|suostuu ... selost*|tietosuojaselost*|käsitel*|käsittel*|muutok*',
    'hyväksyt|hyväksytte|hyväksyy|suostut|annat ... jatkamalla|käyttämällä|vierailemalla|selaamalla|asioimalla|tilaamalla|ostamalla|rekisteröitymällä',
    'käytön|asioinnin|käyttö|käytön|käyttämisen|tilauksen jatkaminen|jatkuminen|jatkamisen ... hyväksy*|suostu*',
    'jatkat|jatkaessasi|jatkamisen|jatkaa|jatkaminen ... hyväksy*|suostu*',
    'käyttö|käyttäminen|käytön merkitsee|tarkoittaa|katsotaan ... hyväksy*|suostu*',
    'jos|mikäli|ellet|jollet ... et|emme|ette|ei ... vastusta|ilmoita|kiellä|vastustusta|reagoi|vastaa ... hyväksy*|suostu*|katsotaan|katsomme',
    'ellet|jollet ... vastusta|ilmoita|kiellä|reagoi|vastaa ... hyväksy*|suostu*|katsotaan|katsomme',
    'katsotaan|katsomme ... hyväksyneen|hyväksyneesi|hyväksyneiksi|suostuneen|suostuneesi|hyväksymiseksi|hyväksynnäksi|suostumukseksi|hyväksytyksi|hyväksytyiksi|annetuksi',
    'tulkitaan|tulkitsemme ... hyväksy*|suostumu*',
    'hyväksyt|hyväksytte|hyväksyy|suostut|sitoudut|sitoutuu ... kun|jos|mikäli käytät|kirjaudut|jatkat|vierailet|avaat|tilaat|asioit|käyttää|kirjautuu|jatkaa',
    'kun|jos|mikäli käytät|kirjaudut|jatkat|vierailet|avaat|tilaat|asioit|selaat|astut|saavut|tulet|lataat|asennat|otat|osallistut ... hyväksyt|suostut|sitoudut',
    'kun|jos|mikäli käytät|kirjaudut|jatkat|vierailet|asioit|selaat|astut|saavut|tulet ... annat suostumuksesi|suostumuksen',
    'käyttävä|käyttäjä|jatkava|kirjautuva|käyttävän|vierailija hyväksyy|suostuu|sitoutuu',
  ],
  unless: [
    'vaikka ... et|ei|ette',
    'pyydämme|kysymme|pyydetään|kysytään',
    'et|emme|ei|eikä|eivät hyväksy*|tulkitse|tulkita|katso|katsota|merkitse|tarkoita|pidä|pidetä|edellytä|suostu|ole|riitä',
    'peru*|painik*|rastit*|rastilla|*asetuk*|erikseen|lomak*|käyttöehdo*',
  ],
};
