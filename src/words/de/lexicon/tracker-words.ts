import type { WordList } from '../../word-list.ts';

/** What techniques beside cookies are called, by their kind. */
export const trackerWords: Readonly<
  Record<'local-storage' | 'sdk' | 'pixel' | 'fingerprint', WordList>
> = {
  'local-storage': {
    words: [
      'lokale|lokalen|lokaler|lokalem speicher*',
      'local|session|web storage',
      'localstorage*|sessionstorage*|indexeddb*',
    ],
    beside: [
      'browser*|gerät*|endgerät*|cookie*|localstorage*|sessionstorage*|indexeddb*|local|session|web',
    ],
  },
  sdk: {
    words: [
      'sdk|sdks',
      'software development kit|kits',
      'software-development-kit*|software-entwicklungspaket*',
    ],
  },
  pixel: {
    words: [
      'zählpixel*|tracking-pixel*|trackingpixel*|werbepixel*|conversion-pixel*|facebook-pixel*|meta-pixel*|pixel-tag*|web-beacon*|webbeacon*',
      'cookie|cookies .. pixel|pixeln|pixels',
      'pixel|pixeln .. cookie|cookies',
    ],
  },
  fingerprint: {
    words: [
      'fingerprinting|browser-fingerprint*|device-fingerprint*|geräte-fingerabdruck*|browser-fingerabdruck*',
      'fingerabdruck .. gerät*|endgerät*|browser*',
    ],
  },
};
