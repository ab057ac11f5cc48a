import type { WordList } from '../../word-list.ts';

export const identityDemands: WordList = {
  words: [
    'copy|copies|photocopy|scan|scanned|photo|photograph|picture|image ... passport|passports|identity|id|identification|licence|license',
    'passport|identity|id|licence|license copy|copies|scan|photocopy',
    'always|everyone|all|every|each|any ... prove|verify|proof|confirm|show|identify ... identity|identification|yourself|passport|id',
    'must|have|required|need ... always ... identity|identification|id|passport',
    'passport|identity card|identity document ... with|to|every|each ... request|requests',
    'hand-signed|handwritten',
    'signed|notarised|notarized|certified|witnessed by? ... form|letter|request|paper|document|copy|copies|hand|ink|signature|original',
    'notarised|notarized|notary|certified',
    'visit|come|attend|appear ... in person',
    'in person ... office|offices|premises|headquarters|at',
    'social security|identity number|code ... request',
    'request ... social|personal security|identity number|code',
  ],
  unless: [
    'doubt|doubts|uncertain|unclear|unsure',
    'you can|may',
    'if|where|when necessary|needed',
    'your data|copy of your? personal? data|information',
  ],
};
