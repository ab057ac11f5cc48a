import { latin } from '../../../../schema/latin.ts';
import type { WordList } from '../../word-list.ts';

export const openListWords: WordList = {
  words: [
    ...[
      'till|t exempel|ex.',
      'exempelvis',
      't.ex.|bl.a.|m.m.|m.fl.|osv.|o.s.v.|o.d.|o.dyl.|etc.|etcetera',
    ],
    ...[
      'bland annat|andra',
      'såsom',
      'av typen',
      'med mera|flera',
      'och så vidare',
      'för att nämna några|någon',
      'och|eller dylikt|liknande|motsvarande',
    ],
    ...[
      'inklusive|inbegripet|omfatta*|men ... inte är? begränsat|begränsade|begränsad|uteslutande',
      'utan begränsning',
    ],
    'och|samt andra liknande|motsvarande|nödvändiga|behövliga',
  ],
  unless: ['du kan ... till|t.ex.|exempelvis', 'kan du ... till|t.ex.|exempelvis'],
};

export const comparisons = latin(
  /såsom\s+(?:ovan|nedan|framgår|det|vi|lagen|anges|nämns|beskrivs|ett|en|personuppgiftsbiträde|personuppgiftsansvarig|nämnts|beskrivits)(?!\p{L})/iu,
);
