import { latin } from '../../../../schema/latin.ts';
import type { WordList } from '../../word-list.ts';

export const genericRecipients: WordList = {
  words: [
    'third party|parties',
    'selected|trusted|certain|various|external|other|carefully|chosen ... partners|companies|organisations|organizations|parties|recipients|providers|vendors|suppliers|entities|businesses',
    'business|contractual|contract|cooperation|commercial|partner? partners|companies',
    'affiliates',
    'affiliated|subsidiary|sister companies',
    'subsidiaries',
    'companies|company belonging to our|the|same group',
    'group companies',
    'companies|company of|in|within our|the|same group',
    'stakeholders|stakeholder',
    'another|other company|business|organisation|organization|party|firm',
    'our|other|external|trusted|selected|certain|various|with|to|by|of|and|or|including service? providers|vendors|suppliers|subcontractors|contractors|processors|agents',
    'companies|businesses|firms|organisations|organizations that|who|which provide|offer|render services to|for us',
    'reliable parties|companies|organisations|organizations|businesses',
    'vendors|suppliers|subcontractors',
    'service providers',
    'other firms',
    'other|external companies|organisations|organizations|entities|parties',
  ],
  beside: [
    'share|shared|shares|sharing|disclose|disclosed|discloses|pass|passed|give|given|provide|provided|transfer|transferred|transfers|sell|sold|send|sent|available|access|accessible|get|gets|obtain|see|seen|viewed|shown|hand|hands|handed|accessed|receive|receives|received|process|disclosure|disclosures|use|forward|forwarded|exchange|exchanged|processed|processes|go|goes|recipients',
  ],
  unless: [
    'you may|can have|let|authorise|authorize|appoint|ask',
    'following|listed|named|list|statistics|anonymous|anonymised|aggregated|mean|means',
  ],
};

export const recipientTellsMore =
  /^\s*(?:,?\s*(?:who|which|that|whose|namely|in|for|of|we use)(?!\p{L})|[:(–—]|\s*[A-Z]\p{L}+|['’]s?\s)/u;

export const recipientTellsNothing = latin(
  /^\s*,?\s*(?:(?:who|which|that)\s+(?:help us(?! to| with| \p{L}+ing)|help us (?:to )?(?:run|provide|deliver|operate|offer) (?:our|the|these) (?:business|services?)|assist us(?! in)|provide (?:us with )?services(?! (?:for|in))|(?:may |can )?(?:receive|get|have access)|we share|we work with|we trust|(?:process|handle)(?:es|s)? (?:the |your |personal |customer )*(?:data|information)(?: for us| on our behalf)?\s*[.,]?\s*$)|(?:for|in)\s+(?:various|other|their|(?:direct )?marketing|business|any|connection|order|certain|some|accordance|processing|these|this))/iu,
);

export const recipientTrade = latin(
  /(?<!\p{L})(?:hosting|payment|cloud|IT|analytics|marketing|delivery|logistics|accounting|e-?mail|mailing|security|telecom|telecommunications|internet|shipping|courier|advertising|insurance|health|healthcare|software|storage|payroll|printing|communication|communications|postal|credit|newsletter|identification|support|maintenance|research|travel|training|energy|food|media|publishing|franchise|catering|cleaning|repair)(?:\s+service)?\s*$/iu,
);
