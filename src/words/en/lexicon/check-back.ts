import type { WordList } from '../../word-list.ts';

export const promisesToTell: WordList = {
  words: ['we will? also? always? e-mail|email|notify|tell|inform|write|send|let|announce'],
};

export const checkBack: WordList = {
  words: [
    'check|checking|review|reviewing|visit|visiting|consult|consulting|revisit|revisiting|read|reading|reread|look|looking|monitor|monitoring|follow|following|return|returning|see|refer|come|go ... periodically|regularly|frequently|often|occasionally|always|time|times',
    'check|review|visit|read|look|glance|return|back|come ... now and then|again',
    'check|review|visit|read|look|glance|return|back|come ... once in a while',
    'make|makes sure|certain ... read|know|aware|familiar|seen|acquainted',
    'ensure|ensuring ... read|know|aware|familiar|acquainted',
    'periodically|regularly|frequently|occasionally check|review|visit|consult|revisit|read|look|monitor|return|refer',
    'encourage|advise|recommend|ask|urge|invite|request|suggest ... check|visit|revisit|look|monitor|follow|watch|return|keep',
    'encourage|advise|recommend|ask|urge|invite|request|suggest ... review|consult|read|familiarise|familiarize ... change|changes|update|updates|updated|latest|current|again',
    'your responsibility|duty|obligation to',
    'responsible for reviewing|checking|reading|monitoring|keeping',
    'check back',
    'keep|stay yourself? informed|updated|abreast|aware|up',
    'you|users|customers|readers|visitors|members|everyone should|must|need|ought to? ... check|visit|revisit|reread|look|monitor',
    'you|users|customers|readers|visitors|members|everyone should|must|need|ought to? ... review|consult|read ... change*|update*|amend*|again|before|latest|current',
    'updates|changes|amendments can|may|must|should be checked|followed|monitored|viewed',
  ],
  unless: [
    'we regularly|periodically|frequently|occasionally|also? review|check|read|update|revisit|monitor',
    'we come|return|get back',
    'we review|check|read|update|revisit|monitor|look',
    'reviewed|checked by',
  ],
};
