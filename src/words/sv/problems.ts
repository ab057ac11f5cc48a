/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'figure-missing': {
    summary: 'En bild finns i beskrivningens mapp figures.',
    message: 'Bilden {address} finns inte i beskrivningens mapp figures.',
    hint: 'Spara bilden i mappen figures och hänvisa till den som ../figures/bild.svg.',
  },
  'merge-conflict': {
    summary: 'Ingen fil innehåller två versioner som Git inte kunde foga samman.',
    message: 'Här finns Gits märken kvar efter en sammanfogning som inte blev färdig.',
    hint: 'Behåll den rätta versionen och ta bort den andra och raderna <<<<<<<, ======= och >>>>>>>.',
  },
  'other-dialect': {
    summary: 'Texten är skriven i den Markdown som läses här: CommonMark med tabeller.',
    message:
      'Texten har tecken från en annan sorts Markdown ({dialect}), som läsaren skulle se som de är: {text}',
    hint: 'Skriv samma sak med vanlig Markdown, till exempel som rubrik, lista eller tabell med raden | --- | under huvudet.',
  },
  'table-cells-extra': {
    summary: 'En rad i en tabell har inte fler celler än tabellen har kolumner.',
    message: 'Raden har fler celler än tabellen har kolumner, och läsaren får inte se: {text}',
    hint: 'Lägg till en kolumn i tabellens huvud eller ta bort cellen. I text skrivs | som \\|.',
  },
  'table-text-glued': {
    summary: 'Text under en tabell skiljs från den med en tom rad.',
    message: 'Raden under tabellen har blivit en rad i den: {text}',
    hint: 'Lämna en tom rad mellan tabellen och texten, eller skriv raden mellan | och |.',
  },
  'text-unfinished': {
    summary: 'Texten är färdig: inget står i stället för ord som ska skrivas.',
    message: 'Texten är inte färdig här: `{text}`',
    hint: 'Skriv det som hör hit. Det som är menat som det står skrivs som kod: `…`.',
  },
  'text-mojibake': {
    summary: 'Bokstäver läses med den teckenkodning som de sparades med.',
    message: 'Här har bokstäver sparats med en teckenkodning och lästs med en annan: `{text}`',
    hint: 'Skriv ordet på nytt och spara filen som UTF-8.',
  },
} as const;
