/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'figure-missing': {
    summary: 'En bild finns i beskrivningens mapp figures.',
    message: 'Bilden {address} finns inte i beskrivningens mapp figures.',
    hint: 'Spara bilden i mappen figures och hänvisa till den som ../figures/bild.svg.',
  },
  'figure-misspelt': {
    summary: 'Bildens namn är detsamma i texten som på filen.',
    message:
      'Texten hänvisar till bilden {address}, men filen heter `{found}`: stora och små bokstäver eller diakritiska tecken skiljer sig, även om namnen kan se lika ut.',
    hint: 'Skriv namnet i texten exakt som på filen, eller byt namn på filen.',
  },
  'figure-misnamed': {
    summary: 'Bildens filnamn förblir detsamma i alla system.',
    message:
      'Filnamnet på bilden {address} kan inte frysas i en version: det är inte detsamma i alla system och adresser, eller så skulle en webbläsare köra filen.',
    hint: 'Använd bokstäver, siffror och tecknen . _ - ( ) i namnet, och byt namn på filen, till exempel till `{example}`.',
  },
  'figure-named-twice': {
    summary:
      'Namnen på två bilder skiljer sig åt i annat än stora bokstäver eller diakritiska tecken.',
    message:
      'Bilderna {address} och `{found}` skiljer sig bara i stora bokstäver eller diakritiska tecken, och i vissa system är de samma fil.',
    hint: 'Byt namn på en av filerna.',
  },
  'figure-outside-root': {
    summary: 'En bild ligger i projektets mapp och är ingen länk ut ur den.',
    message: 'Bilden {address} är en länk ut ur projektet och kan därför inte frysas i en version.',
    hint: 'Kopiera filen till beskrivningens mapp figures i stället för länken.',
  },
  'figure-too-large': {
    summary: 'En bild är högst 4 megabyte.',
    message: 'Bilden {address} är större än 4 megabyte och kan därför inte frysas i en version.',
    hint: 'Minska bilden eller spara den i formatet SVG.',
  },
  'figure-unreadable': {
    summary: 'En bild går att läsa.',
    message:
      'Bilden {address} går inte att läsa: den är en mapp, ingen vanlig fil, eller så saknas läsrättighet.',
    hint: 'Spara i stället en vanlig fil som du kan läsa.',
  },
} as const;
