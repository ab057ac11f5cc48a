import type { WordList } from '../../word-list.ts';

export const vagueRetention: WordList = {
  words: [
    'as long as ... necessary|needed|need|require|requires|required|demand|demands|dictates|prescribes|obliges|permitted|appropriate|reasonable|relevant|useful|allowed|allows|permits|legitimate|business',
    'unnecessarily|needlessly|unduly|unreasonably long|longer',
    'keep|kept|retain|retained|store|stored|hold|held|delete|deleted|erase|erased|archive|archived ... accordance|line|compliance|conformity|under|by ... law|laws|legislation|regulations',
    'until|once|when|soon ... purpose|purposes ... fulfilled|achieved|met|ceased|served|accomplished',
    'keep|kept|retain|retained|store|stored|delete|deleted|erase|erased|archive|archived ... retention|records|archiving management? plan|policy|schedule',
    'depends|depend|varies|vary|determined ... need|needs|needed|necessary|necessity|required',
    'longer than ... necessary|needed|need|require|required|reasonable|appropriate',
    'as short|brief as possible',
    'reasonable|necessary|required|appropriate|suitable|adequate|limited time|period|periods|duration|length',
    'time|period|periods required|permitted|prescribed|allowed|mandated|necessary|needed|set by|under|for|to',
    'statutory|legal retention? period|periods|time|limits',
    'until|once ... no further|longer ... use|purpose|necessary|needed|need|required|require|relevant|useful',
    'when|until|once ... no further|more|longer|remaining need|use|purpose|reason',
    'when ... no longer ... necessary|needed|need|required|require|relevant|useful',
    'once ... no longer ... necessary|needed|need|required|require|relevant|useful',
    'to the extent ... necessary|required|permitted',
    'until further notice',
    'retention|storage times|time|periods|period ... follow|follows|based|accordance|according ... law|legislation|laws',
    'as needed|necessary|required|appropriate',
    'depends|depending|according on|to our? need|needs|necessity',
  ],
  unless: [
    'you can|may have|ask',
    'right to have',
    'year|years|month|months|day|days|week|weeks|hour|hours',
    'ends|ended|end|expire|expires|expired|expiry|cancel|cancels|cancelled|withdraw|withdraws|unsubscribe|close|closed|lapses|lapsed|runs|run|time-barred|terminates|final',
    'accounting|bookkeeping|archives|section|limitation|chapter',
  ],
};

export const retentionTasks: string = `
    complaint, complaints, claim, claims, dispute, disputes, warranty, contract, agreement,
    order, orders, membership, tenancy, customer relationship, employment, request,
    application, appeal, case, delivery, return, account, damage, competition, invoice,
    consent, subscription, recruitment, repair`;
