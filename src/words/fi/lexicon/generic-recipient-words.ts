import { latin } from '../../../../schema/latin.ts';
import type { WordList } from '../../word-list.ts';

export const genericRecipients: WordList = {
  words: [
    'kolmansi*|kolmanne*|kolmas|kolmatta|kolmannet osapuo*|taho*|toimij*',
    'muille|muut|muita|muilta|ulkopuolis*|eri|tiety*|valitu*|valikoid*|luotettav*|erilais* taho*|toimij*|osapuo*|yrityks*|organisaatio*|kumppan*|yhteistyökumppan*|palveluntarjoaj*|palveluntuottaj*|alihankkij*|yhtiöi*|vastaanottaj*',
    '*kumppani|*kumppanit|*kumppaneille*|*kumppanimme|*kumppaneidemme|*kumppanillemme|*kumppaneita*|*kumppanien|*kumppaneiden|*kumppaneilla*|*kumppaniemme|*kumppaniensa|*kumppaneidensa|*kumppaneillensa|*kumppaneilleen|yhteistyökumppan*|kumppaniyrity*',
    'palveluntarjoaj*|palveluntuottaj*|alihankkij*|toimittajille|toimittajillemme|toimittajia',
    'palveluja|palveluita|palvelujaan tuottav*|tarjoav*|toimittav* yrityks*|yrityk*|taho*|toimij*|yhtiö*',
    'ulkopuolisille|sidosryhm*|kolmansille|tytäryhtiöi*|konserniyhti*|konserniyrity*',
    'konsernin|konsernimme yhtiö*|yrityks*|yrityk*',
    'konserniin|konserniimme kuuluv* yhtiö*|yrityks*|yrityk*',
    'muu|muulle|toinen|toiselle yritys|yritykselle|yhtiö|yhtiölle|osapuoli|osapuolelle|taho|taholle',
  ],
  beside: [
    '*luovut*|siirt*|siirr*|siirry*|jaa*|jae*|anne*|anna*|antaa|vaihda*|vaihdetaan|välit*|toimit*|lähet*|myy*|vastaanot*|saavat|saa|saatuaan|käsittel*|käsitel*|käyttävät|pääsy|pääsevät|jakaa|paljast*|vastaanottaj*|näkevät|käytettävissä|saatavilla|nähtävissä|nähtävillä',
  ],
  unless: [
    'voit|voitte valtuuttaa|pyytää|antaa',

    'seuraavil*|seuraavat|nimeltä|luetel*|lueteltu*|mainit*|osoitteessa',
    'kolmansille maille',
    'tilasto*|anonyym*|anonymisoi*|tunnisteet*|tarkoitetaan|tarkoitamme',
  ],
};

export const recipientTellsMore =
  /^\s*(?:,?\s*(?:jotka|joka|joiden|jonka|joilta|jolta|jolle|joille|eli)(?!\p{L})|[:(–—]|\s*(?:[A-ZÅÄÖ]\p{L}+|\p{L}+ten|\p{L}+jen|\p{L}+yksestä)\s)/u;

export const recipientTellsNothing = latin(
  /^\s*,?\s*(?:(?:joille|jolle)[^,]*(?:luovut|siirr|anne|jae|jaa|välit)|(?:jotka|joiden)\s+(?:auttavat meitä|tarjoavat (?:meille )?palvelu|tuottavat (?:meille )?palvelu|kanssa teemme|toimivat kanssamme|tukevat toimintaamme|käsittelevät (?:\p{L}*tietoja|\p{L}*tietojasi)(?: puolestamme)?\s*[.,]?\s*$|saavat|saa))/iu,
);

export const recipientTrade = latin(
  /(?<!\p{L})(?:\p{L}+(?:palvelujen|palveluiden|palvelun|toiminnan|kirjanpidon|alan|liikenteen|hallinnon|järjestelmän|järjestelmien|ylläpidon|maksamisen|markkinoinnin|analytiikan|tietoliikenteen)|it-?|kirjanpidon|markkinoinnin|analytiikan|pilvi\p{L}*|logistiikan|maksu\p{L}*|kuljetus\p{L}*)[-\s]*$/iu,
);
