import type { WordList } from '../../word-list.ts';

/** What techniques beside cookies are called, by their kind. */
export const trackerWords: Readonly<
  Record<'local-storage' | 'sdk' | 'pixel' | 'fingerprint', WordList>
> = {
  'local-storage': {
    words: [
      'lokal|lokala|lokalt lagring*|lagringsutrymme*',
      'webbläsarens lagring*|lagringsutrymme*',
      'local|session storage',
      'localstorage*|sessionstorage*|indexeddb*',
    ],
    beside: [
      'webbläsar*|enhet*|kakor*|kakorna|cookie|cookies|localstorage*|sessionstorage*|indexeddb*|local|session',
    ],
  },
  sdk: { words: ['sdk', 'programutvecklingspaket*'] },
  pixel: {
    words: [
      'spårningspixel*|spårningspixlar*|reklampixel*|reklampixlar*|konverteringspixel*|konverteringspixlar*|pixeltagg*|facebook-pixel*|meta-pixel*|webbfyr*|webbeacon*',
      'facebooks|metas|linkedins|tiktoks pixel*|pixlar*',
      'kakor|kakorna|cookie|cookies .. pixel*|pixlar*',
      'pixel*|pixlar* .. kakor|kakorna|cookie|cookies',
    ],
  },
  fingerprint: {
    words: [
      'enhetens|webbläsarens fingeravtryck*',
      'fingeravtryck .. enheten|enheter|webbläsaren',
      'fingerprinting',
    ],
  },
};
