/** Any word names a thing where it is none of those below. */
export const names = ['*'];

/** Capitals are kept for names. */
export const properNames = [
  'A*|B*|C*|D*|E*|F*|G*|H*|I*|J*|K*|L*|M*|N*|O*|P*|Q*|R*|S*|T*|U*|V*|W*|X*|Y*|Z*',
];

/** Words that change who, whether, which way or whose data. */
export const turns = [
  // Whose data: what stands before or behind the noun is another matter unless it is known.
  '* data|information|records|record|details|files|file',
  'data|information|records|details on|about|of|for|concerning|regarding the|our|a|an|all? *',
  'data|information|records|details on|about|of|for|concerning|regarding *',
  'content|contents|results|figures|news of|on|about the|our|a? *',
  // What begins another verb.
  'and|or|but|nor|that|which|who|whose|whom *',
  'to *',
  '*ing',
  'we|i|they|it|is|are|be|been|has|have *',
  'expected|supposed|believed|alleged|rumoured|scheduled|proposed|required|forbidden|denied|intended|meant|designed|asked|told|said|called|named|considered|rejected|withdrawn|returned|recalled',
  // Adverbs and adjectives of a mode.
  '*ly',
  'perhaps|maybe|almost|nearly|seldom|never|sometimes|once|ever|anyhow|somehow|partly|mostly|quite|rather|even|just|still|already|again|soon|later|yet|else|instead|otherwise|however|therefore|though',
  'former|previous|earlier|past|future|next|planned|potential|possible|impossible|hypothetical|imaginary|fictional|sample|test|mock|anonymous|aggregate|aggregated|statistical|public|published|historical|general|average|blank|empty|printed|secret|lost|stolen',
  'other|another|others|same|different|foreign|rival|competing|own|neighbouring',
  // Who.
  'he|she|him|her|his|hers|me|my|mine|himself|herself|itself|themselves|yourself|yourselves|yours|theirs|one|ones|someone|somebody|anyone|anybody|everyone|everybody|people|persons|person|public|nobody|whoever|friends|friend|neighbour|neighbours|competitor|competitors|stranger|strangers',
  // Which way, when and on what terms.
  'by|from|off|against|into|onto|without|before|until|till|since|despite|except|instead|beyond|outside|behind|beneath|like|unlike|than|per|versus|as',
  'if|unless|whether|because|while|whereas|although|though|when|where|why|how|what|lest|once|so|thus',
  // Verbs of a mode, and of what was.
  'was|were|had|did|been|being|do|does|may|might|must|can|could|shall|should|would|will|ought|need|needs|let|lets|cannot|having',
  'gdpr|law|laws|act|acts|regulation|directive|article|articles|court|courts|term|word|words|definition|rule|rules',
  'joke|rumour|film|novel|story|book|books|song|weather|traffic|map|maps|course|courses|lesson|lessons|advice|tips|tour|tours|trip|trips|visit|visits|holiday|holidays|journey|travel|flight|flights|price|prices|goods',
];
