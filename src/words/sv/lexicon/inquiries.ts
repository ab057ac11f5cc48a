import type { WordList } from '../../word-list.ts';

/** How a text tells that an authority asks for data in a particular inquiry: it is no recipient then (Article 4(9)). */
export const inquiries: WordList = {
  words: ['polis*|åklagar*|domstol*|*myndighet*|kronofogde*'],
  beside: [
    '*utredning*|*undersökning*|*särskilt uppdrag|enskilt|enskilda|enskild fall|ärende*',
    'förundersök*|brottsutred*|brott|*begär*|föreläg*|beslut|beslutar|skyldig|skyldiga|kräver|rättegång*|rättsprocess*|uppdrag',
  ],
};
