import type { WordList } from '../../word-list.ts';

export const browserSettings: WordList = {
  words: [
    'browser|browsers ... setting|settings|configured|set|configuration ... consent|consents|accept|accepts|accepted|agree|agreed|agreement|acceptance',
    'consent|consents|accept|agree|acceptance|permission ... browser|browsers',
    'browser|browsers ... block*|refus*|reject*|disabl*|declin*|manag*|control*|prevent*|restrict*|turn|opt',
    'allowing|accepting|enabling|permitting ... browser|browsers ... consent|accept|agree',
    'browser|browsers accept|accepts|allow|allows cookies|them',
    'block*|refus*|reject*|disabl*|declin*|manag*|control*|prevent*|restrict*|turn|turned|switch|opt|change|adjust|avoid ... browser|browsers',
  ],
  beside: ['cookie|cookies|tracking|trackers|them|tracked|technologies'],
  unless: [
    'not|never take|treat|consider|regard|interpret|rely|mean|as|count|read|constitute|be|amount|enough',
    'also|additionally|addition|either|banner|banners|panel|tool|preference|preferences|centre|center',
    'cookie settings|choices|preferences',
    'no|without cookies|need',
    'essential|necessary|ask|asks|regardless|already|whatever|dialog|dialogue|pop-up',
  ],
};
