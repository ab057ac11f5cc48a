import type { WordList } from '../../word-list.ts';

/** How a service is made to depend on a consent. */
export const consentConditions: WordList = {
  words: [
    'only|solely .. those|who|people|customers|members .. consent|consents|consented|agreed to',
    'only .. have|has given .. consent',
    'only|not|cannot .. if|once|when|after|unless|where .. consent|consented|consents|agreed to',
    'only .. who|that .. consented|consent',
    'require|requires|required|condition|conditional|precondition|must|presupposes .. consent',
    'without .. consent .. cannot|no|not .. open|order|account|service|use|serve|sell|join|register|accept|access|deliver',
    'without this|that|such consent|agreement .. not|no|refused|rejected',
  ],
  beside: [
    'order|orders|ordering|account|accounts|service|services|membership|purchase|buy|register|registration|contract|join|app|use|access|subscribe|book|deliver|delivery|prize|draw|rent|enrol|discount|discounts|benefit|benefits|loan|credit|refund|shipping|postage|treatment|appointment|insurance|gift|offer',
  ],
  unless: [
    'data|details|history|photos|photo|pictures|images|information|recordings|cookies|messages|newsletter|offers|reminders|results|location .. is|are|be .. used|processed|collected|stored|published|shared|shown|sent|given|disclosed|analysed',
    'we .. collect|process|use|store|publish|share|record|analyse|set|track|measure|film',
    'if|where .. would|one day|ever|later',
    'or not|voluntary|freely|withdraw*|parents|guardian|guardians|child|children',
    'whether|without it|newsletter .. only|publish|send|call',
    'contract requires|not require|requires no|no condition',
  ],
};
