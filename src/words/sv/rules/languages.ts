/** What the rules of src/check/rules/languages/ say. */
export const languages = {
  'claim-untranslated': {
    summary: 'Det viktigaste som ett avsnitt säger finns på alla språk.',
    why: 'En mening som försvinner i översättningen försvinner för dess läsare: de får inte veta att uppgifter överförs, att de profileras eller att en rättighet nekas.',
    message: {
      lost: 'Källtexten i avsnittet `{section}` säger: "{sentence}" ({claim}). Ingen mening som säger detsamma hittades i översättningen ({law}).',
      added:
        'Översättningen av avsnittet `{section}` säger: "{sentence}" ({claim}). Ingen mening som säger detsamma hittades i källtexten ({law}).',
    },
    hint: {
      lost: 'Översätt meningen eller stryk den i källtexten.',
      added: 'Lägg till meningen i källtexten eller stryk den i översättningen.',
    },
  },
  'languages-contradicted': {
    summary: 'Ett avsnitt berättar detsamma på alla språk.',
    why: 'Läsaren litar på det språk som hen läser. Om språken säger emot varandra eller anger olika värden vilseleder något av dem sina läsare.',
    message: {
      denied:
        'Språken i avsnittet `{section}` säger emot varandra ({kind}): "{sentence}" I källtexten: "{other}" ({law}).',
      value:
        'Språken i avsnittet `{section}` anger olika värden ({kind}): {value} i "{sentence}" men {wanted} i källtexten: "{other}" ({law}).',
      turned:
        'Språken i avsnittet `{section}` tycks säga emot varandra: "{sentence}" I källtexten: "{other}" ({law}).',
      number:
        'Språken i avsnittet `{section}` anger olika värden: {value} i "{sentence}" men {wanted} i källtexten: "{other}" ({law}).',
    },
    hint: 'Ta reda på vilket av dem som stämmer och rätta det andra.',
  },
  'translation-stale': {
    summary: 'En översättning motsvarar källtexten så som den är nu.',
    why: 'Läsaren får uppgifterna på det språk han eller hon läser. En föråldrad översättning säger något annat än källtexten.',
    message:
      'Källtexten till avsnittet `{section}` har ändrats efter översättningen, så språkversionerna kan säga olika saker ({law}).',
    hint: 'Jämför översättningen med källtexten och anteckna det sedan: `translated {notice} {section}` (för hand: translates: {digest}).',
  },
  'translation-structure-differs': {
    summary: 'Översättningen har samma mellanrubriker och bilder som källtexten.',
    why: 'När en mellanrubrik eller bild saknas på ett språk saknar läsaren sannolikt också innehållet.',
    message:
      'Översättningen av avsnittet `{section}` är uppbyggd på annat sätt än källtexten: mellanrubriker {headings}, bilder {figures}; på källspråket mellanrubriker {sourceHeadings}, bilder {sourceFigures} ({law}).',
    hint: 'Kontrollera om något saknas eller är för mycket i översättningen och gör rubrikerna lika.',
  },
  'translation-unstamped': {
    summary: 'En översättning anger vilken version av källtexten den följer.',
    why: 'Utan kontrollsumma märker ingen att källtexten har ändrats medan översättningen är oförändrad.',
    message:
      'Det framgår inte vilken version av källtexten översättningen av avsnittet `{section}` följer.',
    hint: 'Kontrollera att översättningen är aktuell och anteckna det sedan: `translated {notice} {section}` (för hand: translates: {digest}).',
  },
  'translation-without-seen': {
    summary: 'En uppgift som källtexten berättar visas i texten också i översättningen.',
    why: 'Utan citat skriver webbplatsen ut uppgiften i en lista fast den står i texten, och läsaren möter den två gånger.',
    message: 'Källtexten berättar uppgiften `{field}` (seen), men i översättningen saknas citatet.',
    hint: 'Lägg till raden seen med minst tre ord ur översättningens text.',
  },
  'translation-without-text': {
    summary: 'Ett avsnitt som har text på källspråket har text i översättningen.',
    why: 'En uppgift som saknas på ett språk saknas för den som läser det språket.',
    message: 'Avsnittet `{section}` har text på källspråket men inte i översättningen ({law}).',
    hint: 'Översätt texten under metadata.',
  },
} as const;
