import type { WordList } from '../../word-list.ts';

export const dataWords: WordList = {
  words: [
    'data|records|recordings|footage|recipients',
    'personal|customer|your|the|this|that|these|such|contact|identification|any|some information|details',
    'information|details .. you|your|customer|customers|visitor|visitors|user|users|collected|obtained|shared|stored|disclosed',
    'your application|profile|documents',
    'applications|purchases|images|pictures|photos|photographs',
    'log|logs|register|registers',
    'list of subscribers|members|customers|participants',
    'obtain|obtains|collect|collects|gather|gathers|share|shares|disclose|discloses|process|processes|store|stores|exchange|send|sends information|details',
    'date of birth',
    'ip address',
    'your .. address|addresses|name|names|phone|telephone|e-mail|email|number|numbers|identifier|identifiers',
    'your .. history|purchases|orders|calls|messages|visits|location|photo|photos|image|images|picture|behaviour|behavior|interests|answers',
    'calls|visits|conversations .. recorded|logged|filmed|monitored',
  ],
  unless: ['more|further|additional|general|product information|details', 'data protection'],
};

/** What of people is sold, beside data by name. */
export const tradedWords: readonly string[] = [
  'address|addresses|contacts|list|lists|profile|profiles|files',
];
