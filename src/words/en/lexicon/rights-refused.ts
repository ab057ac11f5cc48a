import type { WordList } from '../../word-list.ts';

/** How the text of a right refuses it; what narrows a refusal may make it lawful. */
export const rightRefusals: WordList = {
  words: [
    'not|never .. produced|compiled|prepared|extracted|interrupted',
    'processing|use goes|continues|carries on|regardless|unchanged|all',
    'not|never|cannot .. erases|deletes|removes|corrects|rectifies|amends|changes|restricts|limits|gives|hands|shows|discloses|transfers|moves|accepts|grants|answers|replies|honours|allows|permits|stops|handed|passed|supplied|issued|furnished|paused|suspended|blocked|frozen|put|moves|ported|exported',
    'neither|nor .. erases|deletes|corrects|shows|gives|restricts',
    'erasure|deletion|correction|rectification|restriction|access|portability|objection|withdrawal|copies|transfer .. is|are excluded|impossible|inadmissible|barred|ruled|prohibited|unavailable|forbidden',
    'stands|stand|stays|remains as .. written|recorded|entered|noted',
    'neither|nor .. changed|erased|shown|deleted|corrected|given|handed|removed|restricted|accepted|answered',
    'not|never|nobody|cannot .. give|given|issue|issued|handed|alter|altered|interrupted|halted|stopped|dealt|processed|handled|switched|turned|revealed|released',
    'entries|records|data|notes|decisions are|is final',
    'data|information|entries stay|remain|stays|remains .. archive|register|registers|records|files|permanently',
    'for internal use|purposes only',
    'keep .. to ourselves',
    'once given .. holds|binding|stands|binds',
    'consent once given',
    "not|never|cannot|don't|won't|can't|doesn't|nobody .. erase|erased|delete|deleted|remove|removed|correct|corrected|rectify|rectified|amend|amended|change|changed|restrict|restricted|limit|limited|hand|provide|provided|show|shown|disclose|disclosed|move|moved|port|transfer|transferred|export|accept|accepted|grant|granted|fulfil|comply|respond|answer|answered|honour|consider|considered|allow|allowed|permit|permitted|possible|available|entitled|object|withdraw|withdrawn|revoke|revoked|see|inspect|obtain|receive|access|exercise|stop",
    'no right|rights|access|possibility|way|copies|copy to|of|for|is|are|can',
    'not .. any right|rights',
    'right|rights|possibility .. not|never apply|exist|exists',
    'refuse|refuses|refused|reject|rejects|rejected|decline|declines|declined|deny|denies|denied|ignore|ignored .. request|requests|objection|objections|withdrawal|withdrawals|access|erasure|corrections|it|them',
    'request|requests|objection|objections|withdrawal|withdrawals .. refused|rejected|declined|denied|ignored',
    "not|never|cannot|don't|won't|can't .. taken back|into|up",
    'consent|approval .. binding|irrevocable|final',
    'data|information|details stay|remain|stays|remains .. for good|ever',
    'not|never .. heeded|respected|followed|erasable|deletable|correctable',
    'corrections|changes|exceptions .. not|never made',
  ],
  unless: [
    'have|has|obliged to',
    'too|hard|harder|difficult|late|burdensome|cost|costs|ask|asks|matter|matters|hesitate|obstacle|hindrance|mind',
    'a|the|any|no|our form|forms',
    'no|any more|further|longer',
    'receive|get|send|sends|sent .. marketing|messages|newsletter|newsletters|mail|emails|advertising|ads',
    'reserve|reserves',
    'may|can|might|could be? refuse|refused|reject|rejected|decline|declined|deny|denied',
    'if|unless|when|where|while|until|long|because|since|as|that|which|whose',
    'required|requires|require|obliges|obliged|obligation|obligations|law|laws|act|article|court|necessary|need|needed',
    'except|other|others|only|without|some|certain|always|absolute|affect|affects|mean|means|charge|fee|reasons|reason|grounds|lawfulness|lawful|delay',
  ],
};

/** What grants a right, in a clause that denies nothing. */
export const rightGrants: readonly string[] = [
  'errors|mistakes|data|entries are|is corrected|erased|deleted|rectified|put',
  'click|settings|account|link',
  'available|yours|possible at any time',
  'write|turn to us',
  'right|rights',
  'you|data can|may|could',
  'entitled|ask|asks|request|requests|requested|contact|write|tell|object|objects|withdraw|opt|unsubscribe|demand',
  'send|turn us|to',
  'we|will correct|erase|delete|give|send|provide|stop|restrict|remove|hand|move',
  'get|receive|obtain|copy|link',
];

/** What shows that a refusal leaves nobody and nothing out. */
export const wholeRefusals: readonly string[] = [
  'customer|customers|member|members|user|users|employee|employees|tenant|tenants|patient|patients|client|clients|anybody|anyone',
  'any|all .. data|information|requests|request|circumstances|case',
  'request|requests|objection|objections|withdrawal|withdrawals',
];

/** How a refusal is said to hold in any case: it is no condition. */
export const concessions: readonly string[] = [
  'even if|when|where|though|after',
  'also|not even if|when|where',
];
