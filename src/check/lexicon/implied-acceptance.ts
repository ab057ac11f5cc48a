import { lexiconOf } from './lexicon.ts';

/** Words that take use or silence for acceptance: Articles 4(11) and 7. */
export const impliedAcceptance = lexiconOf({
  fi: {
    words: [
      'jatkamalla|käyttämällä|vierailemalla|asioimalla|rekisteröitymällä|selaamalla|tilaamalla|ostamalla|osallistumalla|lähettämällä|antamalla ... hyväksyt|hyväksytte|hyväksyy|suostut|suostutte|suostuu|hyväksyneesi|hyväksyneen|sitoudut|annat|hyväksyvänsä|hyväksyväsi|suostumuksesi',
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
  },
  sv: {
    words: [
      'genom|fortsätter|fortsatt|användning|användningen|fortsätta att|din|du|dig|använda|användning|bruk|av ... godkänner|godkänt|accepterar|accepterat|samtycker|samtyckt|godkännande|samtycke|accepterande|binder',
      'godkänner|accepterar|samtycker ... genom|när|om att|du fortsätt*|använd*|besök*|surf*|beställ*',
      'anses|betraktas|räknas|tolkas ... ha? godkänt|accepterat|samtyckt|samtycke|godkännande|godkänd|godkänt|godkända|accepterad|godtagen|som',
      'anses ... ha? godkänt|accepterat|samtyckt|godkänna|acceptera',
      'fortsatt|fortsätter ... godkän*|accept*|samtyck*',
      'om du inte motsätter|invänder|protesterar|meddelar|reagerar ... godkän*|accept*|samtyck*|anses|betraktas',
      'när|om|då du|ni|användaren|kunden|besökaren|medlemmen|den använder|besöker|loggar|fortsätter|öppnar|beställer|surfar|tar|installerar|laddar|stiger|går|kommer|anländer|deltar ... godkänner|godtar|samtycker|accepterar|förbinder',
      'den som använder|loggar|besöker|fortsätter ... godkänner|godtar|samtycker|accepterar|förbinder',
      'genom ditt|din|ert|er|sitt ... besök|användning|bruk|inloggning ... godkänner|godtar|samtycker|accepterar',
      'användning|användningen|utnyttjande innebär|betyder ... godkän*|accept*|samtyck*',
    ],
    unless: [
      'även om du ... inte',
      'trots att du ... inte',
      'fastän du ... inte',
      'vi ber|frågar',
      'ber|frågar vi',
      'innebär|betyder|anses|tolkas|tolkar|betraktas|betraktar|räknas|räknar|godkänner|är du|det|detta|vi? inte|aldrig',
      'inte anses|tolkas|betraktas|räknas|innebär|betyder',
      'återkalla*|återkallar|knapp*|kryssa*|ruta*|inställning*|blankett*|separat|skilt|användarvillkor*',
    ],
  },
  en: {
    words: [
      'by|through|your|on|upon|when continuing|continued|entering|dealing|installing|downloading|attending|opening|participating|staying|keeping|using|visiting|browsing|accessing|registering|submitting|use|access ... accept|accepts|agree|agrees|consent|consents|acceptance|agreement|accepted|agreed|consented|acknowledge|bound',
      'entering|using|visiting|installing|browsing|attending|staying ... means|signifies|implies|constitutes|amounts ... consent|agree|agreement|accept|acceptance',
      'continued|continuing|continue|further|ongoing use|using|to|access|browsing|visiting|after|ordering ... accept|accepts|agree|agrees|consent|consents|acceptance|agreement|accepted|agreed|bound',
      'use of our|the|this ... means|constitutes|signifies|implies|is|indicates|amounts|will ... accept|acceptance|agree|agreement|consent|accepted',
      'accept|agree|consent ... by continuing|using|visiting|browsing|accessing',
      'deemed|taken|considered|treated|presumed|assume|regarded|understood ... accept|accepted|approved|agreed|consented|acceptance|consent|agreement|agree',
      'if you do not|continue|keep ... object|respond|reply|opt|tell|use|using ... accept|agree|consent|accepted|agreed|consented|acceptance|deemed',
      'when|if|once|whenever|where you use|visit|access|log|sign|open|install|browse|continue ... you accept|agree|consent',
      'means|signifies|implies|constitutes that? you|your|the? have? accept|agree|consent|acceptance|agreement|accepted|agreed',
      'unless you object|respond|reply|tell ... accept|agree|consent|accepted|agreed|consented|acceptance',
    ],
    unless: [
      'even if|though|although ... not|without',
      'whether',
      'ask|asks you|for|whether',
      'not|never mean|constitute|deemed|taken|considered|treated|treat|consider|take|amount|imply|consent|accept|be|require|regard|count|assume',
      'withdraw*|withdrew|setting|settings|button|box|form|link|tick|ticking|separately',
      'terms of',
    ],
  },
});
