import type { WordList } from '../../word-list.ts';

export const promisesToTell: WordList = {
  words: ['ilmoitamme|kerromme|tiedotamme|lähetämme|ilmoitetaan|kerrotaan|tiedotetaan'],
};

export const checkBack: WordList = {
  words: [
    'palaathan|tarkistathan|luethan|seuraathan|käythän|tutustu*|tutustut|tutustumalla|tarkistamalla|lukemalla|seuraamalla|vierailemalla|käymällä|katsomalla|palaamalla|tarkista|tarkistat|tarkistamaan|tarkistaa|tarkastamaan|tarkasta|lue|lukemaan|seuraa|seuraamaan|seurata|seuraat|vieraile|vierailemaan|käy|käymään|palaa|palaamaan|katso|katsomaan ... säännöllisesti|ajoittain|aika|silloin|määräajoin|väliajoin|toisinaan|usein|jatkuvasti|ajoin|välein',
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
};
