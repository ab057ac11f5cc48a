import type { WordList } from '../../word-list.ts';

export const browserSettings: WordList = {
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
};
