import type { EmptyWords } from '../../empty-words.ts';
import type { WordList } from '../../word-list.ts';

/** What any controller may be called that has not given its name. */
export const emptyNames: EmptyWords = {
  heads: [
    'yritys|yrityksemme|yrityksen|yhtiö|yhtiömme|yhtiön|firma|firmamme|organisaatio|organisaatiomme',
    'rekisterinpitäjä|työnantaja|yhdistys|yhdistyksemme|säätiö|seura|toiminimi|kauppa|verkkokauppa|kauppias',
    'palveluntarjoaja|myyjä|me|ylläpitäjä|yrittäjä|liike',
  ],
  around: [
    'jonka|vahvistetaan|selviää|nimi|nimet|seuraa|myöhemmin|ilmoitetaan|täydentyy|täydennetään|lisätään|tarkentuu|tulee|tähän|vahvistuu|kerrotaan',
    'virallinen|koko|meidän|kyseinen|tämä|tämän|tätä|sivuston|sivustoa|verkkosivuston|palvelun|palvelua|joka|ylläpitää',
    'puuttuu|vielä|avoinna|auki|erikseen|pian|on|ei|ole|tiedossa|x|xx|xxx|xyz|n|nn',
  ],
};

/** How somebody is described who should be named; the form of a company belongs to a name. */
export const describedNames: WordList = {
  words: [
    'konserniin|konsernin|konsernimme|konserniimme|kulloinkin|kukin|kulloinenkin .. *yhtiö|*yhtiömme|*yhtiöistä|*yritys|yrityksemme|*yrityksistä|*myyjä|*kauppias|*työnantaja|*yhdistys|*organisaatio|vuokranantaja|palveluntarjoaja|*toimija|*osapuoli|*taho|pankki|klinikka|koulu|seura|yksikkö',
    'se|jokin|joku|kyseinen|asianomainen .. *yhtiö|*yhtiömme|*yhtiöistä|*yritys|yrityksemme|*yrityksistä|*myyjä|*kauppias|*työnantaja|*yhdistys|*organisaatio|vuokranantaja|palveluntarjoaja|*toimija|*osapuoli|*taho|pankki|klinikka|koulu|seura|yksikkö',
    '*yhtiö|*yhtiömme|*yhtiöistä|*yritys|yrityksemme|*yrityksistä|*myyjä|*kauppias|*työnantaja|*yhdistys|*organisaatio|vuokranantaja|palveluntarjoaja|*toimija|*osapuoli|*taho|pankki|klinikka|koulu|seura|yksikkö ... jonka|joka|jolta|jossa|johon|jolle|jolla|sopimuksessa|*sopimukse*|laskussa|kuitissa|tilausvahvistuksessa|*vahvistuksessa',
    '*sopimukse*|tilauksessa|laskussa|kuitissa|*vahvistuksessa|palkkalaskelmassa mainittu|ilmoitettu|nimetty|ilmenevä|näkyvä|yksilöity',
    'nimi|nimet .. täsmentyy|ilmoitetaan|kerrotaan|mainitaan|näkyy|selviää|ilmenee|vaihtelee|määräytyy|vahvistuu|vahvistetaan|lisätään',
  ],
  unless: ['oy|oyj|ab|abp|ry|ky|rf|gmbh|ltd|inc'],
};
