/** How values are put into words in a text: what bounds a period or makes it doubtful, what denies, what excepts, how names are inflected; words apart by `|`. */
export const phrases = {
  none: 'no|none|not|nobody|nowhere|never|no one|nothing',
  articles: 'a|an|the',
  except:
    'except|except for|excepting|other than|with the exception|apart from|save for|unless|aside from|but not|excluding|but|however|usually|normally|generally|only|as a rule',
  withoutExcept:
    'without exception|without exceptions|only we|we only|only adults|only by adults|only to adults|only for adults',
  atMost: 'at most|no longer than|not longer than|up to|a maximum of|max.|maximum',
  atLeast: 'at least|no less than|not less than|a minimum of|minimum',
  lead: 'for|kept for|stored for',
  tail: '',
  and: 'and|and then',
  from: 'from|after|since|counted from|starting from',
  fromEnding: '',
  or: 'or',
  doubt:
    'about|approximately|around|ca|roughly|longer|usually|normally|nearly|over|more than|less than',
  longerIf: 'longer, if|longer if|longer, when|longer when',
  endings: "|s|es|'s|’s",
  post: 'P.O. Box|PO Box|Box',
} as const;
