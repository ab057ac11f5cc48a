/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'figure-missing': {
    summary: 'En bild finns i beskrivningens mapp figures.',
    message: 'Bilden {address} finns inte i beskrivningens mapp figures.',
    hint: 'Spara bilden i mappen figures och hänvisa till den som ../figures/bild.svg.',
  },
  'path-changed': {
    summary: 'En beskrivning behåller sin adress tills en publicering ger den en annan.',
    message:
      'Beskrivningen flyttar från `{from}` till `{to}` den dag då nästa version publiceras. Till dess behåller den sin adress.',
    hint: 'Publicera en version när den nya adressen är rätt. Den gamla adressen leder därefter vidare till den nya.',
  },
  'path-taken': {
    summary: 'Varje beskrivning har sina egna adresser, och ingen annan får dem senare.',
    message:
      'Adressen `{address}` tillhör beskrivningen `{other}`, som finns där eller har funnits där tidigare.',
    hint: 'Ge beskrivningen en annan sökväg (path).',
  },
  'theme-at-rule': {
    summary: 'Stilmallen har inga andra @-regler än @font-face, @media och @supports.',
    message:
      'Oväntat `{found}` i stilmallen, väntade `@font-face`, `@media` eller `@supports` med enkla villkor.',
    hint: 'Ta bort det. I docs/theme.md listas vad ett tema får sätta.',
  },
  'theme-selector': {
    summary: 'Stilmallens selektorer är enkla, och ingen regel ligger i en annan.',
    message:
      'Oväntat `{found}` i stilmallen, väntade en egen enkel selektor, till exempel {expected}.',
    hint: 'Skriv regeln överst i stilmallen, utan citattecken, omvända snedstreck och kommentarer i selektorn.',
  },
  'theme-property': {
    summary:
      'Stilmallen sätter variabler, typsnitt och egenskaper som varken döljer eller lägger till ord.',
    message:
      'Oväntat `{property}` i stilmallen: med det kunde ett tema dölja eller lägga till ord, eller så är det okänt.',
    hint: 'Ta bort det. I docs/theme.md listas de variabler och egenskaper som ett tema får sätta.',
  },
  'theme-token-unknown': {
    summary: 'Varje egen variabel i stilmallen är en av webbplatsens variabler.',
    message:
      'Oväntad variabel `{token}` i stilmallen, väntade en av webbplatsens, till exempel `{near}`.',
    hint: 'Sätt någon av variablerna i docs/theme.md.',
  },
  'theme-token-misplaced': {
    summary: 'Variabler sätts för hela sidan, färger bara för ljust, mörkt och högre kontrast.',
    message: 'Variabeln `{token}` är inte satt för hela sidan, väntade den i `{expected}`.',
    hint: 'Flytta den dit: satt för en del av sidan kunde den låta den delens ord försvinna.',
  },
  'theme-value': {
    summary: 'Det som stilmallen sätter ligger inom gränser där varje ord går att läsa.',
    message: 'Oväntat värde `{found}` för `{property}` i stilmallen, väntade {expected}.',
    hint: 'Välj ett värde inom gränserna; de står i docs/theme.md.',
  },
  'theme-important': {
    summary: 'Inget i stilmallen är märkt som viktigt.',
    message: 'Oväntat `!important` i stilmallen, väntade inget: det skulle gälla också på papper.',
    hint: 'Ta bort det. Variablerna vinner utan det.',
  },
  'theme-contrast': {
    summary: 'Varje text på webbplatsen syns mot sin bakgrund.',
    message:
      '`{text}` på `{ground}` har kontrasten {ratio}:1 för läsare som valt {scheme}, väntade 4,5:1 och aldrig under 3:1: orden vore så gott som borta.',
    hint: 'Ange färgen för ljust och för mörkt, till exempel light-dark(#0b4f8a, #93c8ff), tills den syns i båda.',
  },
  'theme-contrast-low': {
    summary: 'Textens kontrast är minst 4,5:1.',
    message:
      '`{text}` på `{ground}` har kontrasten {ratio}:1 för läsare som valt {scheme}, väntade minst 4,5:1.',
    hint: 'Gör någon av de två ljusare eller mörkare.',
  },
} as const;
