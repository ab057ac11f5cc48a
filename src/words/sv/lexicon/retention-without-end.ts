import type { WordList } from '../../word-list.ts';

export const retentionWithoutEnd: WordList = {
  words: [
    'tills|såvida|ifall inte? du|ni|kunden|användaren|medlemmen|den|någon .. ber|begär|kräver',
    'tills du|ni|kunden|användaren|medlemmen meddelar|säger ... radera*|förstör*|gallra*|bort',
    'raderar|raderas|gallrar|gallras|förstör|förstörs|rensar|rensas|tar|tas .. föråldrade|onödiga|gamla|inaktuella|obehövliga|utgångna .. *uppgifter|data|information|handlingar',
    'som|vilka inte längre behövs|används|är|krävs ... radera*|gallra*|förstör*|rensa*|bort',
    'raderar|raderas|gallrar|gallras|förstör|förstörs *uppgifter|data som inte längre',
    'raderar|raderas|gallras|förstörs|rensas ... när|då de|uppgifterna är|blir|blivit|har onödiga|obehövliga|föråldrade|inaktuella',
    'gamla|föråldrade|onödiga|inaktuella|obehövliga|utgångna .. *uppgifter|data|information|handlingar .. raderar|raderas|gallrar|gallras|förstör|förstörs|rensar|rensas|tas|tar',
  ],
  unless: [
    'på din|er|begäran|den',
    'rätta*|rättas|rättar|korriger*|felaktig*|rätt|rätten',
    'år|månad|månader|dag|dagar|dygn|vecka|veckor|timmar',
    'upp|kakor|kakan|nyhetsbrev*',
  ],
};
