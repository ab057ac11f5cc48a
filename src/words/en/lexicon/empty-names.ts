import type { EmptyWords } from '../../empty-words.ts';
import type { WordList } from '../../word-list.ts';

/** What any controller may be called that has not given its name. */
export const emptyNames: EmptyWords = {
  heads: [
    'company|companies|business|firm|organisation|organization|controller|employer|association',
    'seller|shop|webshop|store|merchant|operator|undertaking|enterprise|foundation|we|us|owner|provider',
  ],
  around: [
    'the|our|your|this|a|an|of|to|be|is|will|in|here|name|names|legal|full|official|registered|following|follows',
    'later|added|confirmed|completed|given|announced|inserted|told|separately|soon|not|yet|known|pending|missing',
    'website|site|web|online|service|services|data|question|which|who|that|decides|runs|x|xx|xxx|xyz|n|nn',
  ],
};

/** How somebody is described who should be named; the form of a company belongs to a name. */
export const describedNames: WordList = {
  words: [
    'name .. on|in the|your|our invoice|contract|receipt|order|agreement|bill|confirmation',
    'the|a|an|that|each|any|our|your|whichever|one .. company|companies|seller|shop|store|retailer|merchant|employer|association|organisation|organization|entity|provider|operator|landlord|bank|insurer|clinic|school|firm|body|party|subsidiary|affiliate|undertaking ... which|that|who|whom|whose|with|named|mentioned|stated|given|shown|indicated|concerned|identified|specified|in|from|responsible|operating|belonging',
    'the|your|our respective|relevant|contracting|competent|local company|companies|seller|shop|store|retailer|merchant|employer|association|organisation|organization|entity|provider|operator|landlord|bank|insurer|clinic|school|firm|body|party|subsidiary|affiliate|undertaking',
    'name|identity .. follows|given|stated|told|found|shown|appears|mentioned|confirmed|depends|varies|specified|announced|identified|published',
    'named|stated|mentioned|identified|shown|specified|see|as in|on your|the|our .. contract|agreement|confirmation|invoice|receipt|order|policy|bill',
  ],
  unless: [
    'ltd|limited|llc|inc|plc|corp|gmbh|oy|oyj|ab|ag|bv|city|municipality|university|ministry',
  ],
};
