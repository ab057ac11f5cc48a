import type { WordList } from '../../word-list.ts';

/** What techniques beside cookies are called, by their kind. */
export const trackerWords: Readonly<
  Record<'local-storage' | 'sdk' | 'pixel' | 'fingerprint', WordList>
> = {
  'local-storage': {
    words: [
      'paikalli* tallennus*|tallennukse*|muisti*',
      'selaimen|selaimesi tallennus*|tallennustil*|muistiin|muistissa|muistista',
      'local|session storage',
      'localstorage*|sessionstorage*|indexeddb*',
    ],
    beside: ['selai*|laite|laitte*|eväste*|localstorage*|sessionstorage*|indexeddb*|local|session'],
  },
  sdk: { words: ['sdk', 'ohjelmistokehityspaket*'] },
  pixel: {
    words: [
      'seurantapiksel*|mainospiksel*|konversiopiksel*|markkinointipiksel*|facebook-piksel*|meta-piksel*|jäljitepiksel*|verkkomajak*|web-majak*',
      'facebookin|metan|linkedinin|tiktokin piksel*',
      'eväste* .. piksel*',
      'piksel* .. eväste*',
    ],
  },
  fingerprint: { words: ['laitteen|laitteesi|selaimen|selaimesi sormenjäl*', 'fingerprinting'] },
};
