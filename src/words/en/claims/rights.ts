import type { KindWords } from '../../claim-words.ts';

export const rights = {
  access: {
    headings: ['right of|to access', 'access to your', 'access and'],
    entries: [
      {
        name: 'access-right',
        cue: [
          'access ..8 {data}',
          'access to .. it|them',
          'obtain|receive|get|request|have a copy',
          'copy of .. {data}',
          'right of|to access',
          'right to know',
          'right to .. access',
          'request access',
          'review|view|see .. {data}',
          'confirmation .. process*',
          'learn if|whether',
        ],
        object: [
          'right|rights',
          'request|requests|requesting',
          'you may|can|could',
          'contact|ask|entitled',
          'ability to',
          'free to',
          'settings|account',
        ],
        never: [
          'access to our',
          'unauthorised|unauthorized',
          'third parties|party',
          'review this|the policy',
          'portable|machine|portability',
          'employees',
          'grant|allow us',
          'access to your device',
          'you access',
          'restrict access',
          'law enforcement',
          'safeguards',
          'device permissions',
          'revoke|deny',
          'accessing the',
        ],
        examples: [
          'You have the right to access your data.',
          'You may request a copy of the information.',
        ],
        nearMisses: [
          'Our partners have access to your data.',
          'We may access your data on the device.',
        ],
      },
    ],
  },
  rectification: {
    headings: ['rectification', 'right to rectify|correct|correction', 'correction|correcting'],
    entries: [
      {
        name: 'rectification-right',
        cue: [
          'rectif*',
          'correct|correcting|corrected|correction|corrections',
          'update|updating|updated|amend|change|modify|edit ..6 {data}',
          'amend|amended|amendment',
        ],
        object: [
          'right|rights',
          'request|requests|requesting',
          'you may|can|could',
          'ask|entitled|contact',
          'inaccurate|incomplete|incorrect',
          'settings|account|profile',
        ],
        never: [
          'update this|our|the privacy?',
          'changes to this',
          'policy|notice|statement',
          'corrective|errors in',
          'automatically',
        ],
        examples: [
          'You have the right to rectification.',
          'You can ask us to correct inaccurate data.',
        ],
        nearMisses: ['We update this notice from time to time.'],
      },
    ],
  },
  erasure: {
    headings: [
      'erasure',
      'right to delete|erase|deletion',
      'deletion|deleting',
      'right to be forgotten',
    ],
    entries: [
      {
        name: 'erasure-right',
        cue: [
          'erase|erased|erasure|erasing',
          'delete|deleted|deletion|deleting|remove|removed|removal ..8 {data}',
          '{data} ..6 deleted|removed|erased',
          'delete|deletion|remove .. account',
          'right to be forgotten',
          'right to .. delete|deletion|remove',
          'deletion of',
          'delete|deleted|deletion|removal',
          'terminate .. account',
          'delete ..4 {data}',
        ],
        object: [
          'right|rights',
          'request|requests|requested|requesting',
          'you may|can|could|want|wish|would',
          'ask|asking|entitled',
          'contact us|me',
          'instruct',
          'at any time',
          'give|gives you',
          'account',
        ],
        never: [
          'automatically deleted',
          'cookies',
          'stops',
          'under 13|16',
          'children|child',
          'retention',
          'uninstall',
        ],
        examples: ['You have the right to erasure.', 'You can ask us to delete your data.'],
        nearMisses: [
          'With the delete button you empty your basket.',
          'We delete the data after two years.',
        ],
      },
    ],
  },
  restriction: {
    headings: ['restriction', 'restrict', 'right to restrict'],
    entries: [
      {
        name: 'restriction-right',
        cue: [
          'restrict|restricts|restricted|restricting|restriction|restrictions|limit|limitation ..6 process*|use',
          'right to restrict|restriction|limit',
          'process* .. restricted',
          'right of restriction',
          'restriction',
        ],
        object: ['right|rights', 'request|requests', 'you may|can', 'ask|entitled'],
        never: ['access restricted', 'object .. only', 'without restriction'],
        examples: ['You have the right to restriction of processing.'],
        nearMisses: ['We restrict access to your data.'],
      },
    ],
  },
  portability: {
    headings: ['portability', 'data portability'],
    entries: [
      {
        name: 'portability-right',
        cue: [
          'portability',
          'portable',
          'machine readable',
          'transfer|transmit|transferred|transmitted .. another|other controller|company|organisation|organization|service',
          'structured commonly',
        ],
        examples: [
          'You have the right to data portability.',
          'You get your data in a machine-readable format.',
        ],
        nearMisses: ['We transfer your data to our accountants.'],
      },
    ],
  },
  objection: {
    headings: ['objection', 'right to object', 'opt out'],
    entries: [
      {
        name: 'objection-right',
        cue: [
          'object|objects|objection to',
          'right to object|objection',
          'right .. object',
          'oppose .. process*',
          'object',
        ],
        object: ['right|rights', 'process*', 'marketing', 'you may|can', 'use'],
        examples: ['You have the right to object to processing.'],
        nearMisses: ['The object of this notice is to inform.'],
      },
      {
        name: 'marketing-opt-out',
        cue: ['unsubscribe|unsubscribing', 'opt out|outs', 'opting out', 'stop receiving'],
        object: [
          'marketing|promotional|newsletter|newsletters|emails|email|communications|messages|advertising|ads|notifications|sale|sharing|mailing',
        ],
        never: ['consent', 'cookies'],
        examples: ['You can unsubscribe from our marketing messages.'],
        nearMisses: ['You can turn off the lights of the room.'],
      },
    ],
  },
  withdrawal: {
    headings: ['withdraw*', 'withdrawal of consent'],
    entries: [
      {
        name: 'consent-withdrawn',
        cue: [
          'withdraw|withdraws|withdrawn|withdrawing|withdrawal|revoke|revoked|revoking|rescind|cancel .. consent|permission|permissions',
          'consent .. withdrawn|revoked',
          'right to withdraw',
          'uninstall|uninstalling',
        ],
        never: ['sale|sharing|advertising'],
        examples: ['You can withdraw your consent at any time.'],
        nearMisses: ['You can withdraw money from the machine.'],
      },
    ],
  },
  complaint: {
    headings: ['complaint|complaints', 'right to complain'],
    entries: [
      {
        name: 'complaint-lodged',
        cue: ['complain|complaint|complaints|claim'],
        object: ['{authority}', 'authority|authorities', 'lodge|lodged|right'],
        never: ['legal claims', 'customer service'],
        examples: [
          'You may lodge a complaint with a supervisory authority.',
          'You have the right to complain.',
        ],
        nearMisses: ['Complaints about the food are answered by the kitchen.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
