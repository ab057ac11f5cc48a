import type { WordList } from '../../word-list.ts';

/** What a group of people is called that consists of children. */
export const childrenWords: WordList = {
  words: [
    'lapsi|lapset|lasta|lapsiasiakk*|lapsikäyttäj*|alaikäiset|alaikäinen|alaikäiset|oppilas|oppilaat|koululaiset|teinit',
  ],
  unless: ['*vanhem*|huoltaj*|perhe*|perhei*|opettaj*|*tekijöiden|*kunnan'],
};
