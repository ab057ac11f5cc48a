import type { WordList } from '../../word-list.ts';

export const retentionWithoutEnd: WordList = {
  words: [
    'until|unless the? you|they|he|she|somebody|customer|customers|user|users|member|members|client|subject ask|asks|request|requests|demand|demands|instruct',
    'until you|they|he|she|customer|customers|user|users|client tell|tells|notify|notifies|write ... delete|erase|remove|removed|deleted|erased',
    'until|unless ... asked|requested|demanded to? delete|erase|remove',
    'delete|deletes|deleted|erase|erases|erased|remove|removes|removed|dispose|disposed|destroy|destroyed|clear|cleared|purge|purged .. obsolete|outdated|unnecessary|unneeded|expired|redundant|stale|superfluous .. data|information|records|details',
    'no longer|further needed|necessary|required|used ... delete*|erase*|remove*|destroy*',
    'delete|deletes|deleted|erase|erased|remove|removed data|information|records|details .. no longer needed|necessary|required|used',
    'delete|deletes|deleted|erase|erased|remove|removed|destroyed ... when|once they|it|data|information|records are|is|become|becomes no? longer? unnecessary|obsolete|outdated|redundant',
    'obsolete|outdated|unnecessary|unneeded|redundant|stale|superfluous .. data|information|records|details .. deleted|erased|removed|destroyed|disposed|cleared|purged',
  ],
  unless: [
    'you can|may have',
    'at|on|upon your|the|a|their request',
    'correct|corrects|corrected|rectify|rectified|inaccurate|incorrect|right|rights',
    'year|years|month|months|day|days|week|weeks|hour|hours',
    'cookie|cookies|newsletter',
  ],
};
