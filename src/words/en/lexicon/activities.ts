import type { WordList } from '../../word-list.ts';

/** How the processing is told where an interest should stand; what says why it is done is one. */
export const activities: WordList = {
  words: [
    'we|company|association|shop|controller|foundation|staff .. send|sends|mail|mails|email|collect|collects|store|stores|save|saves|record|records|register|registers|process|processes|use|uses|keep|keeps|analyse|analyses|analyze|analyzes|track|tracks|log|logs|publish|publishes|disclose|discloses|share|shares|call|calls|film|films|photograph|photographs|combine|combines|compare|compares|contact|contacts|invite|invites|scan|scans|copy|copies|check|checks|read|reads|follow|follows|measure|measures',
    'the company|association|shop|controller|foundation|club .. send|sends|mail|mails|email|collect|collects|store|stores|save|saves|record|records|register|registers|process|processes|use|uses|keep|keeps|analyse|analyses|analyze|analyzes|track|tracks|log|logs|publish|publishes|disclose|discloses|share|shares|call|calls|film|films|photograph|photographs|combine|combines|compare|compares|contact|contacts|invite|invites|scan|scans|copy|copies|check|checks|read|reads|follow|follows|measure|measures',
  ],
  unless: [
    'interest|interests|want|wants|wish|wishes|need|needs|can|must|so|because|therefore|benefit|benefits|advantage|gain|gains|safe|secure|safely|running|going|protect*|prevent*|stop|stops|defend|defends',
    'in order',
    'to be|keep|find|prevent|protect|sell|reach|improve|develop|know|see|get|raise|help|make|ensure|offer|stop|learn|plan|reduce|avoid|show|win|grow|understand|serve|defend|prove|recover|detect|support|save|fund|finance',
    'as|if|when we',
  ],
};

/** How an interest is said to be in nothing but what is done with people: `Our interest is to call you.` */
export const interestActivities: WordList = {
  words: [
    "our|the|company's|controller's .. interest|interests is|lies to|in call|phone|ring|mail|email|send|record|store|process|analyse|film|photograph|track|profile|register|calling|phoning|mailing|emailing|sending|recording|storing|processing|analysing|filming|photographing|tracking|profiling|registering",
    'calling|phoning|mailing|emailing|sending|storing|processing|analysing|filming|photographing|tracking|profiling|registering .. you|your|customers|people|members|visitors|data|addresses|letters|messages',
  ],
  unless: [
    'so|because|therefore|fewer|less|safe|secure|protect*|prevent*|stop|stops|without|unless|only|whether|how|what|who|when|which',
    'to learn|know|find|reach|sell|keep|get|raise|win|avoid|defend|prove|recover|help',
    'and|by .. sell|selling|learn|know|prevent|find|win|raise|reach',
  ],
};
