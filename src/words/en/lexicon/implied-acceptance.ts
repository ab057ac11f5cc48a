import type { WordList } from '../../word-list.ts';

export const impliedAcceptance: WordList = {
  words: [
    'by|through|your|on|upon|when continuing|continued|entering|dealing|installing|downloading|attending|opening|participating|staying|keeping|using|visiting|browsing|accessing|registering|submitting|use|access ... accept|accepts|agree|agrees|consent|consents|acceptance|agreement|accepted|agreed|consented|acknowledge|bound',
    'by *ing ... accept|accepts|agree|agrees|consent|consents ... notice|policy|processed|processing|changes',
    'entering|using|visiting|installing|browsing|attending|staying ... means|signifies|implies|constitutes|amounts ... consent|agree|agreement|accept|acceptance',
    'continued|continuing|continue|further|ongoing use|using|to|access|browsing|visiting|after|ordering ... accept|accepts|agree|agrees|consent|consents|acceptance|agreement|accepted|agreed|bound',
    'use of our|the|this ... means|constitutes|signifies|implies|is|indicates|amounts|will ... accept|acceptance|agree|agreement|consent|accepted',
    'accept|agree|consent ... by continuing|using|visiting|browsing|accessing',
    'deemed|taken|considered|treated|presumed|assume|regarded|understood ... accept|accepted|approved|agreed|consented|acceptance|consent|agreement|agree',
    'if you do not|continue|keep ... object|respond|reply|opt|tell|use|using ... accept|agree|consent|accepted|agreed|consented|acceptance|deemed',
    'when|if|once|whenever|where you use|visit|access|log|sign|open|install|browse|continue ... you accept|agree|consent',
    'means|signifies|implies|constitutes that? you|your|the? have? accept|agree|consent|acceptance|agreement|accepted|agreed',
    'unless you object|respond|reply|tell ... accept|agree|consent|accepted|agreed|consented|acceptance',
  ],
  unless: [
    'even if|though|although ... not|without',
    'whether',
    'ask|asks you|for|whether',
    'not|never mean|constitute|deemed|taken|considered|treated|treat|consider|take|amount|imply|consent|accept|be|require|regard|count|assume',
    'withdraw*|withdrew|setting|settings|button|box|form|link|tick|ticking|separately',
    'terms of',
  ],
};
