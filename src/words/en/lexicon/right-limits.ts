import type { WordList } from '../../word-list.ts';

/** Limits of a right that the law does not know: how often, by what means, and at whose pleasure. */
export const rightLimits: WordList = {
  words: [
    'no sooner|earlier than',
    'not .. sooner|earlier than',
    'binding|binds|bound|committed for|until .. month|months|year|years',
    'provided|if|unless|where that? .. accept|accepts|accepted|agree|agrees|agreed|approve|approves|approved|consents',
    'convinces|convince|persuades|persuade|satisfies|satisfy us|them|the',
    'at the earliest',
    'effect|effective|valid|applies only|first .. end|expiry|after|from|next',
    'with|requires|needs our approval|permission|agreement',
    'subject to our approval|consent|permission|agreement',
    'as|if it|we|board thinks|think|sees|see fit',
    'must|has|have to .. come|visit|appear|call at .. office|desk|premises|branch',
    'every|in two|three|five|four|ten years',
    'only|not .. when|once|after .. ends|ended|end|expired|over',
    'only on|during .. monday|tuesday|wednesday|thursday|friday|day|days',
    'by|through registered|signed letter|form|post .. end|up|only|head|main|and',
    'only|most|maximum|exceed|than|just .. once|twice|one|two|time|times ... year|years|month|months|quarter',
    'withdraw*|withdrawal|object|objection|request|requests|copy|use|exercise|exercised ... once|twice a|per|every|each|in calendar? year|years|month|months|quarter',
    'only|solely|exclusively .. letter|post|mail|paper|fax|person|writing|office|premises|registered|visiting',
    'must .. letter|post|paper|fax|person|registered',
    'if|provided|unless we .. agree|approve|consent|accept|consider|deem|wish',
    'at|in our sole|own? discretion',
    'reserve the? right to .. refuse|reject|decline|ignore',
    'only|not .. until|after|at|before the? end|expiry|expires|ends ... contract|membership|subscription|agreement',
    'once every|each|in .. years|months|year|month',
    'only if|when|where .. weighty|compelling|special|serious|valid|good reason|reasons|ground|grounds',
    'only .. come|visit|appear|show .. office|premises|passport|id',
    'no other way|means|channel|form',
    'registered letter|mail|post',
    'if|as we see fit',
  ],
  unless: [
    'we do not',
    'we cannot',
    'excessive|unfounded|manifestly|identity|e-mail|email|online|electronically|form|free|charge',
    'newsletter|reminder|review|automatically',
  ],
};

/** What Article 21(2) does not ask of those who object to marketing, nor Article 7(3) of those who withdraw. */
export const groundsDemanded: WordList = {
  words: [
    'reason|reasons|grounds|explanation is|are .. good|enough|sufficient|convincing|weighty',
    'give|gives|given|giving|states|stating|presents|presenting .. reason|reasons|grounds',
    'explanation|reasons|grounds|explain .. convince|convinces|satisfy|satisfies|persuade|persuades|accept|accepts|accepted|approve|approves',
    'requires .. reason|reasons|grounds|justification',
    'has|have|is|are|must to|be be? reasoned|justified|motivated|substantiated',
    'if|where you|your .. special|particular|good reason|reasons|situation|circumstances',
    'state|give|tell|submit .. reason|reasons|grounds .. accept|approve|agree|recognise',
    'ground|grounds|reason|reasons .. your particular|own|special|personal|specific? situation|circumstances',
    'weighty|compelling|good|special|sufficient|particular|legitimate|valid|justified reason|reasons|ground|grounds',
    'must|have|need|required|please .. justify|reason|reasons|grounds|explain',
    'only .. justified|reasoned|grounds|reason|reasons',
  ],
  unless: [
    'without|whatever|regardless',
    'no reason|reasons|grounds',
    'need|have|do|does|is|are not',
    'not|never have|need|ask|require|required',
  ],
};

/** What marketing is called. */
export const marketingWords: readonly string[] = [
  'marketing|advertising|advertisements|newsletter|newsletters',
];

/** How a text says that a right may be used whenever one likes. */
export const atAnyTime: readonly string[] = ['any time|moment'];

/** What an objection is called. */
export const objectionWords: readonly string[] = [
  'object|objection|objections|forbid|refuse|refusal|opt',
];
