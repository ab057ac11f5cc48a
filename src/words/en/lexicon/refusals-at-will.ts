import type { WordList } from '../../word-list.ts';

/**
 * How a controller keeps for itself whether it grants a right; the law lets it refuse in some cases, which a sentence names. Who
 * reserves the right to refuse limits it (`rightLimits`).
 */
export const refusalsAtWill: WordList = {
  words: [
    'we|controller|company|association|club|shop|school|council have|has|reserve|reserves|retain|retains|keep|keeps the|a|our right|option|freedom not',
    'we|controller|company|association|club|shop|school|council have|has|retain|retains|keep|keeps .. right|option|freedom to refuse|decline|reject|deny|ignore|disregard|leave',
    'we|controller|company|association|club|shop|school|council may|can|could|might also|always|however? refuse|decline|reject|deny|ignore|disregard|choose|elect|decide',
    'we|controller|company|association|club|shop|school|council may|can|could|might leave .. unanswered|undone|uncorrected|unheeded',
    'request|requests|erasure|deletion|rectification|objection|objections may|can|could|might be refused|declined|rejected|denied|ignored|disregarded|left',
    'we are free not?',
    'we are under no obligation|duty',
    'we are not obliged|bound|required|obligated',
    'we need|have not to? erase|delete|correct|answer|stop|hand|give',
  ],
  unless: [
    'if|unless|when|where|while|until|because|since|as|that|which|whose|insofar|extent|case|cases',
    'law|laws|lawful|legal|legally|statute|statutory|act|article|regulation|court|authority|authorities|claim|claims',
    'excessive|unfounded|repeated|repetitive|manifestly|identity|others|other|third|crime|crimes|expression|research|archive|archives|archiving|vouchers|accounts|bookkeeping',
  ],
};
