import type { EmptyWords } from '../../empty-words.ts';

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
