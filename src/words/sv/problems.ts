/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'folder-unreadable': {
    summary: 'Innehållet i projektets mappar kan läsas.',
    message: 'Innehållet i mappen {path} kan inte läsas.',
    hint: 'Kontrollera att mappen får läsas och att den inte är en länk ut ur projektets mapp.',
  },
  'figure-missing': {
    summary: 'En bild finns i beskrivningens mapp figures.',
    message: 'Bilden {address} finns inte i beskrivningens mapp figures.',
    hint: 'Spara bilden i mappen figures och hänvisa till den som ../figures/bild.svg.',
  },
} as const;
