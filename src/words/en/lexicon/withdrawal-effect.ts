import { latin } from '../../../../schema/latin.ts';

/** How a text tells that withdrawing consent leaves alone what was done before (Article 13(2)(c)): by what came before and that it stays as it was, or by when the withdrawal works. `harms` without a `no` says the opposite, `bound` another thing or under a condition, `others` name another act. */
export const withdrawalEffect = {
  about: latin(
    /\bwithdr[ae]w|\brevo[ck]|\btak(?:e|es|ing|en) (?:\S+ ){0,3}?back\b|change your mind|\bopt(?:ing)? out/iu,
  ),
  earlier: latin(
    /\b(?:before|beforehand|prior|previous|previously|past|earlier|already|preced|hitherto|until (?:then|you|that|now|the (?:moment|time|point|day|withdrawal))|up (?:to|until)|so far|to date|thus far|while (?:you|your|the) |during the (?:time|period)|(?:have|had|has|was|were|been) (?:\S+ )?(?:done|carried|processed|made|taken|sent|collected|shared|performed|used)|(?:we|that) (?:\S+ )?(?:did|sent|made|processed|carried|used)\b|what we (?:did|have)|carried out|performed|took place|is over|former|it stood)/iu,
  ),
  stays: latin(
    /lawful|\blegal|illegal|\bvalid|invalid|legitima|permi(?:tted|ssible)|\bproper(?:ly)?\b|\ballowed|in order\b|affect|untouched|intact|\bstands?\b|prejudice|in question|\bwrong|\bcovered|within the law|accordance with the law|\bentitled|\brely on|(?:no|any) (?:effect|consequence|influence)|\bcovers|justif|legal basis|\bbearing|impact|\bremains? (?:as|good|in)|(?:\b(?:not|cannot|never|nothing|no|without|nor|leaves?)|n[’']t)\b (?:\S+ ){0,4}?(?:chang|undo|undone|revers|cancel|alter|touch|extend|apply|reach|void|cover|mak|tak|concern|relat|wrong|count against)/iu,
  ),
  onwards: latin(
    /prospectiv|future(?: \S+)? only|for the future|\bonly\b[^.]{0,60}(?:\bafter|future|\blater\b|forward|onward|from then on|subsequent|from (?:that|the) (?:moment|point|day|time)|(?:when|once) we receive)|\b(?:effects?|effective|appl(?:y|ies)|works?|operates?|binds|counts)\b[^.]{0,50}(?:future|forwards?|onwards?|from then on|from (?:that|the) (?:moment|point|day|time)|subsequent|thereafter)|(?:effect|work|apply|applies)\S* (?:only )?for the future/iu,
  ),
  backwards: latin(/retroactiv|retrospectiv|\bbackwards?\b|back in time|reach(?:es)? back/iu),
  no: latin(/\b(?:not|no|never|nothing|none|nor|neither|without|cannot)\b|n[’']t\b/iu),
  harms: latin(
    /\baffects? (?:\S+ ){0,3}?(?:lawful|legali|validi)|^(?!.*\b(?:lawful|legal|valid|allowed|permitted)\b).*\b(?:unlawful|illegal|invalid)\b|retroactiv|retrospectiv/iu,
  ),
  bound: latin(
    /\bonly (?:if|provided)\b|\bprovided (?:that )?you\b|\bon condition\b|\b(?:earlier|previous|prior|past|before)\b (?:\S+ ){0,6}?(?:not|no longer) (?:\S+ )?(?:lawful|legal|valid|allowed|permitted)\b|\bvalidity of (?:\S+ ){0,3}?(?:orders?|contracts?|agreements?|purchases?|bookings?)\b|before (?:you )?(?:gave|giving|given) (?:\S+ )?consent/iu,
  ),
  others: latin(
    /\bobject(?:ion|ions|ed|ing)?\b|\bchanges? (?:to|of|in) (?:this|the|our)\b|\brequests?\b|\b(?:delet|correct|rectif|eras|cancel|terminat)(?:\S+)? (?:the|your|this|an?|of)\b/iu,
  ),
};
