import { lexiconOf } from './lexicon.ts';

/** Promises to tell of changes: where one is made, the reader is not left alone. */
export const promisesToTell = lexiconOf({
  fi: { words: ['ilmoitamme|kerromme|tiedotamme|lähetämme|ilmoitetaan|kerrotaan|tiedotetaan'] },
  sv: {
    words: ['meddelar|informerar|underrättar|berättar|skickar|meddelas|informeras|underrättas'],
  },
  en: { words: ['we will? also? always? e-mail|email|notify|tell|inform|write|send|let|announce'] },
});

/** Words that leave it to readers to find out what has changed: WP260 rev.01, paragraph 29. */
export const checkBack = lexiconOf({
  fi: {
    words: [
      'tutustu*|tutustut|tutustumalla|tarkistamalla|lukemalla|seuraamalla|vierailemalla|käymällä|katsomalla|palaamalla|tarkista|tarkistat|tarkistamaan|tarkistaa|tarkastamaan|tarkasta|lue|lukemaan|seuraa|seuraamaan|seurata|seuraat|vieraile|vierailemaan|käy|käymään|palaa|palaamaan|katso|katsomaan ... säännöllisesti|ajoittain|aika|silloin|määräajoin|väliajoin|toisinaan|usein|jatkuvasti|ajoin|välein',
      'tarkista|tarkistathan|tutustu|tutustuthan|lue|luethan|katso|katsothan|seuraathan|tarkistat ... aina|ennen',
      'säännöllisesti|ajoittain|ajoin|tällöin|määräajoin|väliajoin tutustu*|tarkista*|tarkasta*|lue*|luke*|seura*|käy*|vieraile*|katso*',
      'päivitykset|muutokset|päivityksiä|muutoksia voi|voit|voitte tarkistaa|tarkastaa|seurata|lukea|katsoa',
      'suosittelemme|kehotamme|pyydämme|kannustamme|rohkaisemme ... tarkist*|tarkast*|seuraa*|vierail*|käy*|katso*',
      'suosittelemme|kehotamme|pyydämme|kannustamme|rohkaisemme ... tutustu*|luke* ... muutok*|päivity*|päivitet*|uudelleen|uusin*|ajantasai*',
      'vastuullasi|velvollisuutesi|vastuulla|velvollisuus ... tutustu*|tarkist*|seurata|lukea|pysyä|selvittää',
      'pidä|pidäthän itsesi ajan tasalla',
      'kannattaa|tulee|täytyy|pitää ... tarkistaa|seurata|vierailla|käydä|katsoa|palata',
      'kannattaa|tulee|täytyy|pitää ... tutustua|lukea ... muutok*|päivity*|päivitet*|uudelleen|uusin*|ajantasai*|aina|ennen',
      'huolehtia|huolehdittava|huolehdi|varmistaa|varmistettava|varmista|varmistathan ... lukeneet|lukenut|tutustuneet|tutustunut|tietoinen|tietoisia|selvillä|tuntee|tuntevat|tunnet',
      'on hyvä tarkistaa|tutustua|seurata|lukea|käydä',
    ],
    unless: ['tarkistamme|päivitämme|tarkastamme säännöllisesti'],
  },
  sv: {
    words: [
      'läs|läsa|läser|läsande|kontrollera|kontrollerar|granska|granskar|besök|besöka|besöker|se|följ|följa|följer|bekanta|titta|tittar|gå|kolla|läsa|ta|tar ... regelbundet|emellanåt|mellanrum|ofta|tillfälle|jämna|kontinuerligt|återkommande|alltid',
      'återkom|återvänd|kom|titta|besök ... då och|emellanåt|regelbundet|ibland|mellanrum',
      'regelbundet|emellanåt|återkommande läs*|läsa|kontrollera*|granska*|besök*|följ*|titta|gå|ta|bekanta|återvänd*',
      'vi? rekommenderar|uppmanar|uppmuntrar|ber vi? ... kontroller*|besök*|följ*|titta|går|återvänd*|håll*',
      'vi? rekommenderar|uppmanar|uppmuntrar|ber vi? ... läs*|gransk*|bekant*|tar|ta ... ändring*|uppdater*|regelbundet|mellanrum|ofta|igen',
      'ändringar|ändringarna|uppdateringar|uppdateringarna kan du? kontrolleras|kontrollera|läsas|läsa|ses|se|följas|följa',
      'kan du? kontrollera|följa ändringar|ändringarna|uppdateringar|uppdateringarna',
      'ditt|användarens|kundens|registrerades|läsarens|eget ansvar|skyldighet att',
      'håll|hålla|håller dig|sig|er uppdaterad|informerad|underrättad|ajour|uppdaterade',
      'se|ser|säkerställa|säkerställer|förvissa till|om|sig|att? ... att? ... läst|medveten|medvetna|insatt|uppdaterad|uppdaterade|känner',
      'bör|ska|måste du?|man? ... kontrollera|besöka|följa',
      'bör|ska|måste du?|man? ... läsa|granska ... ändring*|uppdater*|ändrat*|igen|innan|senaste|gällande',
    ],
  },
  en: {
    words: [
      'check|checking|review|reviewing|visit|visiting|consult|consulting|revisit|revisiting|read|reading|reread|look|looking|monitor|monitoring|follow|following|return|returning|see|refer|come|go ... periodically|regularly|frequently|often|occasionally|always|time|times',
      'check|review|visit|read|look|glance|return|back|come ... now and then|again',
      'check|review|visit|read|look|glance|return|back|come ... once in a while',
      'make|makes sure|certain ... read|know|aware|familiar|seen|acquainted',
      'ensure|ensuring ... read|know|aware|familiar|acquainted',
      'periodically|regularly|frequently|occasionally check|review|visit|consult|revisit|read|look|monitor|return|refer',
      'encourage|advise|recommend|ask|urge|invite|request|suggest ... check|visit|revisit|look|monitor|follow|watch|return|keep',
      'encourage|advise|recommend|ask|urge|invite|request|suggest ... review|consult|read|familiarise|familiarize ... change|changes|update|updates|updated|latest|current|again',
      'your responsibility|duty|obligation to',
      'responsible for reviewing|checking|reading|monitoring|keeping',
      'check back',
      'keep|stay yourself? informed|updated|abreast|aware|up',
      'you|users|customers|readers|visitors|members|everyone should|must|need|ought to? ... check|visit|revisit|reread|look|monitor',
      'you|users|customers|readers|visitors|members|everyone should|must|need|ought to? ... review|consult|read ... change*|update*|amend*|again|before|latest|current',
      'updates|changes|amendments can|may|must|should be checked|followed|monitored|viewed',
    ],
    unless: [
      'we regularly|periodically|frequently|occasionally|also? review|check|read|update|revisit|monitor',
      'we come|return|get back',
      'we review|check|read|update|revisit|monitor|look',
      'reviewed|checked by',
    ],
  },
});
