/** How values are put into words in a text: what bounds a period or makes it doubtful, what denies, what excepts, how names are inflected; words apart by `|`. */
export const phrases = {
  none: 'nej|ingen|inga|inget|ingenting|inte|aldrig|ingenstans|finns inte',
  articles: 'en|ett|den|det|de',
  except:
    'utom|förutom|med undantag|annat än|andra än|annan än|såvida|frånsett|bortsett från|undantaget|men|dock|vanligtvis|i regel|i allmänhet|bara|endast|enbart',
  withoutExcept:
    'utan undantag|bara vi|endast vi|bara vuxna|endast vuxna|bara till vuxna|endast till vuxna',
  atMost: 'högst|längst|maximalt|max|som längst',
  atLeast: 'minst|åtminstone|minimum',
  lead: 'i|under',
  tail: '',
  and: 'och|samt',
  from: 'från|efter|räknat från|sedan',
  fromEnding: '',
  or: 'eller',
  doubt: 'cirka|ca|ungefär|omkring|längre|vanligen|vanligtvis|nästan|över|under cirka|drygt',
  longerIf: 'längre, om|längre om',
  endings: '|n|en|t|et|r|er|ar|or|na|erna|arna|orna|s|ns|ens|a|e',
  post: 'PB|Box|Postbox',
} as const;
