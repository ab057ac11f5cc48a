import type { WordList } from '../../word-list.ts';

export const vagueRetention: WordList = {
  words: [
    'så länge som? ... nödvändig*|behöv*|behov|nytta|kräv*|förutsätt*|föreskriv*|tillåt*|motiverat|relevant*|lämplig*|nyttig*|användbar*',
    'inte ... onödigt|oskäligt|omotiverat länge',
    'bevara*|spara*|lagra*|förvara*|gallra*|radera*|arkivera* ... enligt|enlighet ... lag|lagen|lagar|lagstiftning|lagstiftningen|bestämmelser',
    'tills|när|då ... inte|inget|ingen längre ... ändamål|ändamålet|syfte|syftet|grund|skäl',
    'tills|när|då|snart ... ändamål*|syfte* ... uppfyllt*|uppfyllda|uppnått*|uppnåtts|fullgjort*',
    'bevara*|spara*|lagra*|förvara*|gallra*|radera*|arkivera* ... arkivbildningsplan*|informationsstyrningsplan*|gallringsplan*|bevarandeplan*',
    'beror|bestäms|varierar|avgörs ... behöv*|behov|nödvändig*',
    'längre än ... nödvändig*|behöv*|kräv*|motiverat|lämplig*',
    'så kort tid som möjligt',
    'lagstadgad* ... tid|tiden|lagringstid*|förvaringstid*|bevaringstid*|tider',
    'nödvändig*|skälig*|rimlig*|behövlig*|lämplig*|erforderlig* tid|tiden|tidsperiod|period',
    'bevara*|spara*|lagra*|förvara* ... sätt som ... kräv*|förutsätt*|föreskriv*|tillåt*',
    'den tid|period som ... nödvändig*|behöv*|kräv*|tillåt*|förutsätt*|föreskriv*',
    'tills vidare',
    'lagringstid*|bevaringstid*|förvaringstid* ... följer|baserar|enligt ... lag|lagen|lagstiftning*',
    'tills|när|då ... inte|inget|ingen längre ... behöv*|behov|nödvändig*|kräv*|relevant*|nytta',
    'tills|när|då ... inget|ingen behov|nytta längre',
    'enligt|efter behov',
    'i den mån|utsträckning ... nödvändig*|behöv*|kräv*|tillåt*',
  ],
  unless: [
    'du har|kan rätt|få|be',
    'år|årets|månad|månader|månaden|dag|dagar|dygn|vecka|veckor|timmar|timme|kalenderår*|räkenskapsår*',
    'upphör*|avslut*|slut|slutar|löper|återkall*|säg*|preskriber*|laga|utgång*',
    'lag|lagen om',
    'bokföringslag*|arkivlag*|penningtvätt*|§|kap|arbetsavtalslag*|kapitlet',
  ],
};

export const retentionTasks: string = `
    reklamation*, klagomål*, garanti*, tvist*, avtal*, fordran*, anspråk*, beställning*,
    medlemskap*, hyresförhåll*, kundförhåll*, kundrelation*, anställning*, begäran, ansökan,
    ärende*, leverans*, konto, kontot, skada*, skade*, tävling*, samtycke*, prenumeration*,
    rekrytering*`;
