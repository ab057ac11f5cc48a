import type { WordList } from '../../word-list.ts';

/** How a service is made to depend on a consent. */
export const consentConditions: WordList = {
  words: [
    'bara|endast|enbart den|de|dem|kunder som .. samtycke|samtyckt|samtycker',
    'bara|endast|först|enbart .. om|när|sedan|som .. samtyckt|samtycker|samtycke',
    'måste|krävs|kräver|förutsätter|villkor .. samtycka|samtycke|samtycker|samtyckt',
    'utan .. samtycke .. inget|inga|inte|ingen .. konto|beställa|tjänst*|öppnar|använda|köpa|medlem*|leverera*|beställning*',
    'öppnar|säljer|levererar|tar .. inte|inget|inga .. utan .. samtycke',
  ],
  beside: [
    'beställ*|konto|kontot|tjänst*|medlem*|köp*|registrer*|avtal*|app*|använda|användning*|boka|bokning*|leverer*|utlottning*|hyra|leverans*|rabatt*|förmån*|lån|lånet|återbetalning*|vård|vården|gåva*|frakt*|försäkring*',
  ],
  unless: [
    'uppgifter|uppgifterna|bilder|foton|historik*|meddelanden|nyhetsbrev*|erbjudanden|påminnelser|resultat|platsen .. samlas|behandlas|används|lagras|publiceras|delas|skickas|analyseras|visas|lämnas|sparas',
    'vi .. samlar|behandlar|använder|lagrar|publicerar|spårar|mäter',
    'om .. skulle|senare',
    'frivillig*|återkall*|vårdnadshavar*|barn*|publicer*',
    'eller inte|kräver inte|inget',
  ],
};
