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
} as const;
