/** How values are put into words in a text: what bounds a period or makes it doubtful, what denies, what excepts, how names are inflected; words apart by `|`. */
export const phrases = {
  none: 'ei|ei ole|eivät|emme|ei mitään|ei kukaan|ei kenellekään|ei lainkaan',
  articles: '',
  except:
    'paitsi|lukuun ottamatta|muualle kuin|muuta kuin|muita kuin|muille kuin|ellei|ellemme|poikkeuksena|poikkeuksin|pois lukien|mutta|kuitenkin|yleensä|tavallisesti|pääsääntöisesti|vain|ainoastaan',
  withoutExcept:
    'ilman poikkeusta|ilman poikkeuksia|poikkeuksetta|vain me|me yksin|vain täysi-ikäi|vain aikui',
  atMost: 'enintään|korkeintaan|maksimissaan|viimeistään',
  atLeast: 'vähintään|ainakin|minimissään',
  lead: '',
  tail: 'ajan',
  and: 'ja|sekä',
  from: '',
  fromEnding:
    'sta|stä|lta|ltä|jälkeen|alkaen|lähtien|kuluttua|stani|stäni|stasi|stäsi|stamme|stämme|stanne|stänne|staan|stään|stansa|stänsä|ltani|ltäni|ltasi|ltäsi|ltamme|ltämme|ltanne|ltänne|ltaan|ltään|ltansa|ltänsä|jälkeemme|jälkeesi',
  or: 'tai',
  doubt: 'noin|ca|n.|arviolta|suunnilleen|kauemmin|pidempään|yleensä|tavallisesti|lähes|yli|alle',
  longerIf: 'pidempään, jos|pidempään jos|kauemmin, jos|kauemmin jos',
  endings:
    '|n|t|a|ä|ta|tä|ja|jä|ia|iä|en|in|jen|ien|iden|ot|ötä|oja|öjä|ssa|ssä|sta|stä|lle|lla|llä|lta|ltä|tta|ttä|itä|ita|e|een|eet|eita|eitä|teet|si|et|i|o|ö|oa|öä|oita|öitä|tä|te|ksi|den|teen|ojen|öjen|oista|öistä|oihin|öihin|oissa|öissä|oille|öille|oilla|öillä|oilta|öiltä',
  post: 'PL|Postilokero|PB',
} as const;
