import type { WordList } from '../../word-list.ts';

/** What techniques beside cookies are called, by their kind. */
export const trackerWords: Readonly<
  Record<'local-storage' | 'sdk' | 'pixel' | 'fingerprint', WordList>
> = {
  'local-storage': {
    words: ['local|session|web storage', 'localstorage|sessionstorage|indexeddb'],
    beside: [
      'browser|browsers|device|devices|cookie|cookies|localstorage|sessionstorage|indexeddb',
    ],
  },
  sdk: { words: ['sdk|sdks', 'software development kit|kits'] },
  pixel: {
    words: [
      'tracking|advertising|ad|facebook|meta|linkedin|tiktok|conversion|marketing|retargeting|invisible pixel|pixels',
      'pixel|pixels tag|tags',
      'web beacon|beacons',
      'cookie|cookies .. pixel|pixels',
      'pixel|pixels .. cookie|cookies',
    ],
  },
  fingerprint: { words: ['fingerprinting', 'device|browser fingerprint|fingerprints'] },
};
