import type { WordList } from '../../word-list.ts';

export const discretionaryNotice: WordList = {
  words: [
    'may|might|could .. mention|mentioned|notify|inform|tell|e-mail|email|announce|alert|let|send|contact|communicate|communicated|announced|posted|notified|informed|told|e-mailed|emailed',
    'if|where|when|as|whenever|should we|it|the|infine ... deem*|consider*|see|sees|think|thinks|believe|regard* ... appropriate|necessary|fit|important|significant|suitable|material|it|this|that|them|so|relevant|useful',
    'where|if|when|as appropriate|necessary|needed|feasible|practicable|practical|possible ... notify|inform|tell|e-mail|email',
    'notify|inform|tell|e-mail|email|announce ... where|if|as|when appropriate|necessary|feasible|practicable|practical|possible|needed',
    'try|aim|endeavour|endeavor|strive|attempt|intend|hope|seek to also? notify|inform|tell|e-mail|email|announce|let|give',
    'use|make reasonable|best efforts to',
    'without ... notice|notification|notifying|informing|telling',
    'decide|decides|determine|determines|consider|considers|assess|assesses|judge|judges ... whether|if ... told|tell|notified|notify|informed|inform|announced|announce|communicate|communicated',
    'our|its|their sole? discretion',
  ],
  unless: [
    'you may|can|might',
    'so that we may|might|could',
    'never|not ... without',
    'no changes? ... without',
  ],
};
