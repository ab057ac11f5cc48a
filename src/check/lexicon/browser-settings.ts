import { lexiconOf } from './lexicon.ts';

/** Words that take the settings of a browser for consent, or for the reader's only choice. */
export const browserSettings = lexiconOf({
  fi: {
    words: [
      'selain*|selaime* ... asetu* ... suostumu*|hyväksy*|suostu*',
      'suostumu*|hyväksy*|suostu* ... selain*|selaime* asetu*',
      'suostumu*|hyväksy*|suostu* ... selainasetu*',
      'pois ... selain*|selaime* *asetu*',
      'sallimalla|hyväksymällä ... selain*|selaime* ... suostu*|hyväksy*',
      'selain|selaimet hyväksyy|hyväksyvät|sallii|sallivat ... eväste*',
      'selain*|selaime* *asetu* ... pois',
      'selainasetu* ... suostumu*|hyväksy*|suostu*|est*|kielt*|kiell*|hallin*|hallit*|tork*|muut*',
      'est*|kielt*|kiell*|hallin*|hallit*|torju*|kytke*|muut*|hylä*|valita|rajoit* ... selain*|selaime*|selainasetu*',
      'selain*|selaime* ... est*|kielt*|kiell*|hallin*|hallit*|torju*|kytke*|hylä*|rajoit*',
    ],
    beside: ['eväste*|keksi*|seuran*|seuraa*|tunnist*|niitä|ne|niiden'],
    unless: [
      'emme|ei|eivät|eikä tulkitse|tulkita|pidä|pidetä|katso|katsota|riitä|merkitse|tarkoita|ole',
      'lisäksi|myös|myöskään|evästeasetu*|evästepaneeli*|evästebanneri*|evästeilmoitu*|evästetyökalu*|evästevalinno*|suostumustyökalu*|suostumuspaneel*|suostumuksenhallin*|välttämättöm*|pyydämme|kysymme|riippumatta|tallennetu*',
    ],
  },
  sv: {
    words: [
      'webbläsar*|webbläsare* ... inställning* ... samtyck*|godkän*|accept*',
      'samtyck*|godkän*|accept* ... webbläsar*',
      'webbläsare|webbläsaren|webbläsarna tar|accepterar|tillåter|godkänner ... kakor|cookies|dem|emot',
      'stängt|stäng|stänger av ... webbläsar*',
      'webbläsarinställning*|webbläsarens inställningar ... samtyck*|godkän*|accept*|blocker*|förhindr*|hindr*|förbjud*|neka*|hanter*|stäng*|avvisa*|begräns*',
      'blocker*|förhindr*|hindr*|förbjud*|neka*|hanter*|stäng*|avvisa*|avböj*|begräns*|ändra* ... webbläsar*',
      'webbläsar* ... blocker*|förhindr*|hindr*|förbjud*|neka*|hanter*|stänga|avvisa*|avböj*|begräns*|samtyck*|godkän*',
    ],
    beside: ['kakor*|kakorna|cookie*|cookies|spår*|dem|de'],
    unless: [
      'tolkar|tolkas|anser|anses|betraktar|betraktas|räknar|räknas|tar|räcker|är|utgör vi? inte',
      'inte ... tolka*|anse*|betrakta*|räkna*|utgör',
      'också|även|dessutom|heller|kakinställning*|cookieinställning*|cookiebanner*|kakbanner*|cookiepanel*|cookieverktyg*|samtyckesverktyg*|samtyckespanel*|nödvändig*|ber|frågar|oberoende|oavsett|redan',
    ],
  },
  en: {
    words: [
      'browser|browsers ... setting|settings|configured|set|configuration ... consent|consents|accept|accepts|accepted|agree|agreed|agreement|acceptance',
      'consent|consents|accept|agree|acceptance|permission ... browser|browsers',
      'browser|browsers ... block*|refus*|reject*|disabl*|declin*|manag*|control*|prevent*|restrict*|turn|opt',
      'allowing|accepting|enabling|permitting ... browser|browsers ... consent|accept|agree',
      'browser|browsers accept|accepts|allow|allows cookies|them',
      'block*|refus*|reject*|disabl*|declin*|manag*|control*|prevent*|restrict*|turn|turned|switch|opt|change|adjust|avoid ... browser|browsers',
    ],
    beside: ['cookie|cookies|tracking|trackers|them|tracked|technologies'],
    unless: [
      'not|never take|treat|consider|regard|interpret|rely|mean|as|count|read|constitute|be|amount|enough',
      'also|additionally|addition|either|banner|banners|panel|tool|preference|preferences|centre|center',
      'cookie settings|choices|preferences',
      'no|without cookies|need',
      'essential|necessary|ask|asks|regardless|already|whatever|dialog|dialogue|pop-up',
    ],
  },
});
