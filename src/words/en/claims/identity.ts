import type { KindWords } from '../../claim-words.ts';

export const identity = {
  'controller-name': {
    headings: [
      'controller',
      'data controller',
      'owner and controller',
      'who we are',
      'who is responsible',
      'name of the? controller|company',
    ],
    items: ['{company-form}'],
    entries: [
      {
        name: 'is-the-controller',
        cue: [
          'is|are|acts|act|as the? data? controller|controllers',
          'the? data? controller of? .. is',
          'responsible for the? processing .. data|information',
          'controller is',
        ],
        never: ['not the controller', 'contact the', 'another controller'],
        examples: [
          'Spruce Hotel Ltd is the controller of your personal data.',
          'The data controller is Spruce Hotel Ltd, Mikonkatu 1, Helsinki.',
        ],
        nearMisses: ['You can ask us to send the data to another controller.'],
      },
      {
        name: 'built-by',
        cue: [
          'built|developed|provided|operated|owned by',
          'built the|this|it',
          'company .. refers to',
          '{company-form} ..6 operates|operate|offers|respects|provides|built',
          'privacy policy|notice|statement of|for',
        ],
        object: ['{company-form}', 'we|us|our|my', 'company', 'app|application|service'],
        never: [
          'third party|parties',
          'links|link',
          'not operated|owned',
          'review',
          'every|each site|website',
          'as specified',
          'advertising service',
          'any of',
          'provided by you',
        ],
        examples: [
          'The app is developed by Spruce Hotel Ltd.',
          'This privacy notice of Spruce Hotel Ltd tells how we use data.',
        ],
      },
    ],
  },
  'controller-contact': {
    headings: [
      'contact us|details|information',
      'how to contact',
      'contacting us',
      'controller contact details',
    ],
    items: ['*@*'],
    entries: [
      {
        name: 'contact-us-at',
        cue: [
          'contact|reach|email|write|call|mail us|me|to|the',
          'contact information|details',
          'e mail us',
          'send .. email|mail|message',
          'contact at|by|via',
          'questions .. contact',
          'get in touch',
          'our contact',
          'contacting us|me',
          'do not hesitate .. contact',
          'owner contact',
        ],
        object: ['*@*', 'email|e-mail|mail|phone|telephone|address|form|below|at|tel|website|page'],
        never: [
          'data protection officer',
          'dpo',
          '{authority}',
          'when you contact',
          'if you contact us',
          'may contact you',
          'third parties|party may contact',
          'to exercise',
          'exercise your',
          'children|child|parent|parents|minors',
          'amend|delete|removal|correct',
          'your child',
          'in the united states',
        ],
        examples: [
          'You can contact us at privacy@spruce.example.',
          'If you have questions about this notice, write to us by e-mail.',
        ],
        nearMisses: ['We may contact you about your booking.'],
      },
      {
        name: 'address',
        cue: ['*@*', 'email address? :', 'phone|tel :'],
        never: [
          'data protection officer',
          'dpo',
          '{authority}',
          'children|child|parent|parents|minors',
          'amend|delete|removal|correct',
          'your email address',
        ],
        examples: ['E-mail: privacy@spruce.example'],
      },
    ],
  },
  'officer-contact': {
    headings: ['data protection officer', 'dpo'],
    items: ['*@*'],
    entries: [
      {
        name: 'officer-reached',
        cue: ['data protection officer|officers', 'dpo', 'data privacy officer', 'privacy officer'],
        object: [
          '*@*',
          'contact|contacted|reach|reached|appointed|appoint|designated|designate|is|have|has|at|our|email',
        ],
        never: ['may', 'definition', 'means'],
        maySure: true,
        closed: ['data protection officer', 'appointed|appoint|designated|have|has', 'dpo'],
        examples: [
          'We have appointed a data protection officer.',
          'You can reach our data protection officer at dpo@spruce.example.',
        ],
        nearMisses: [
          'Questions about data protection are answered by our office.',
          'Our data protection contact is Anna Kuusi.',
        ],
      },
    ],
  },
  'joint-control': {
    headings: ['joint controllers|controllership|control'],
    entries: [
      {
        name: 'joint-controllers',
        cue: [
          'joint|jointly controller|controllers|controllership|responsible',
          'jointly determine|determines|decide|decides',
          'joint data? controllers|controller',
          'controllers jointly|together',
          'together .. purposes',
        ],
        maySure: true,
        closed: [
          'joint|jointly',
          'controllers|controller|controllership',
          'other|others|anyone|anybody|else|companies|together|with',
          'responsible|processing|process',
          'another',
        ],
        examples: [
          'We are joint controllers with Spruce Parking Ltd.',
          'We decide together with Spruce Parking Ltd on the purposes.',
        ],
        nearMisses: ['We run the joint project with care.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
