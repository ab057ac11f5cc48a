import type { WordList } from '../../word-list.ts';

export const retentionWithoutEnd: WordList = {
  words: [
    'tills|såvida|ifall du|ni|kunden|användaren|medlemmen|den|någon .. ber|begär|kräver|motsätter|invänder|meddelar|säger',
    'raderar|raderas|gallrar|gallras|förstör|förstörs|rensar|rensas|tar|tas .. föråldrade|onödiga|gamla|inaktuella|obehövliga|utgångna .. *uppgifter|data|information|handlingar',
    'föråldrade|onödiga|inaktuella|obehövliga|utgångna .. *uppgifter|data|information|handlingar .. raderar|raderas|gallrar|gallras|förstör|förstörs|rensar|rensas|tas|tar',
    'permanent|obegränsad tid?|tills',
    'för alltid',
  ],
  unless: [
    'på din|er|begäran|den',
    'rätta*|rättas|rättar|korriger*|felaktig*|rätt|rätten',
    'år|månad|månader|dag|dagar|dygn|vecka|veckor|timmar',
    'raderas|raderar|förstörs|tas .. permanent',
    'permanent .. radera*|förstör*|anonym*|tas',
    'upp|kakor|kakan|nyhetsbrev*',
  ],
};
