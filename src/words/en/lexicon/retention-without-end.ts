import type { WordList } from '../../word-list.ts';

export const retentionWithoutEnd: WordList = {
  words: [
    'until|unless you|they|he|she|somebody|customer|customers|user|users|member|members|client|subject ask|asks|request|requests|tell|tells|demand|demands|object|objects|notify|notifies|instruct',
    'until|unless ... asked|requested|demanded to? delete|erase|remove',
    'delete|deletes|deleted|erase|erases|erased|remove|removes|removed|dispose|disposed|destroy|destroyed|clear|cleared|purge|purged .. obsolete|outdated|unnecessary|unneeded|expired|redundant|stale|superfluous .. data|information|records|details',
    'obsolete|outdated|unnecessary|unneeded|redundant|stale|superfluous .. data|information|records|details .. deleted|erased|removed|destroyed|disposed|cleared|purged',
    'indefinitely|permanently|forever',
  ],
  unless: [
    'at|on|upon your|the|a|their request',
    'correct|corrects|corrected|rectify|rectified|inaccurate|incorrect|right|rights',
    'year|years|month|months|day|days|week|weeks|hour|hours',
    'delete*|erase*|remove*|destroy* .. permanently|forever|irreversibly',
    'permanently|irreversibly .. delete*|erase*|remove*|destroy*|anonymi*|prevent*|block*|suppress*',
    'cookie|cookies|newsletter',
  ],
};
