import type { WordList } from '../../word-list.ts';

export const impliedAcceptance: WordList = {
  words: [
    'genom|fortsätter|fortsatt|användning|användningen|fortsätta att|din|du|dig|använda|användning|bruk|av ... godkänner|godkänt|accepterar|accepterat|samtycker|samtyckt|godkännande|samtycke|accepterande|binder',
    'genom att ... godkänner|accepterar|samtycker ... beskrivning*|dataskyddsbeskrivning*|behandl*|ändring*',
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
    'återkalla*|återkallar|knapp*|kryssa*|ruta*|inställning*|blankett*|separat|skilt|användarvillkor*|leveransvillkor*|köpvillkor*|avtalsvillkor*|beställningsvillkor*',
  ],
};
