/**
 * What facts in a text begin with, synonyms apart by `|`, the first the usual one: the first head of a table, the first label of a
 * list, and the label of a line. Each names one kind in its language.
 */
export const kinds = {
  tables: {
    recipients: 'Recipient|Recipients|Name of the recipient|Recipient of data',
    recipientCategories:
      'Category of recipients|Categories of recipients|Recipient category|Group of recipients|Recipient categories|Recipient group|Recipient groups|Groups of recipients',
    dataCategories:
      'Personal data|Category of personal data|Categories of personal data|Category of data|Data category|Kind of data|Type of data',
    retention:
      'What is stored|What is kept|What we keep|What we store|Stored data|Data stored|Data kept',
    sources: 'Source|Sources|Source of data|Source of the data',
    sourceTypes:
      'Type of source|Kind of source that is not named|Type of organisation that is the source',
    transfers:
      'Country of the transfer|Transfer to|Transferred to|Third country|Destination country',
    organisations: 'International organisation|International organisation that receives data',
    cookies: 'Cookie|Cookies|Name of the cookie',
    dataSubjects:
      'Group of people|Groups of people|Category of data subjects|Data subjects|Data subject',
    ai: 'AI system|AI systems|Name of the AI system|System of artificial intelligence',
    rights: 'Right|Your right|Your rights|Right of the data subject',
  },
  lists: {
    purposes: 'Legal basis|Legal bases|Basis for processing|Legal basis of the processing',
    automatedDecisions: 'Who decides|How is the decision made|Decision maker',
    jointControllers: 'Joint controller|Parties|Joint controllers',
    controller: 'Controller|Data controller|The controller',
    dataProtectionOfficer: 'Data protection officer|DPO',
    representative:
      'Representative in the EU|EU representative|Representative|Representative in the EEA',
    requests: 'Requests|How to make a request|Requests about your rights',
    complaint:
      'Supervisory authority|Data protection authority|Complaint to the supervisory authority',
    changes: 'How changes are announced|Changes to this notice|How we tell you of changes|Changes',
    specialCategories:
      'Special categories of personal data|Special categories processed|Special categories of data',
    children: 'Services for children|Services offered to children',
    cookieNotice: 'Cookie notice|Cookie policy',
    providing:
      'Must you give the data?|Do you have to give the data|Is giving the data mandatory|Must you give it|Must you give them|Do you have to give it',
  },
  lines: {
    jointControllers: 'Joint controllers|Joint controller|Joint control',
    representative:
      'Representative in the EU|EU representative|Representative|Representative in the EEA',
    dataProtectionOfficer: 'Data protection officer|DPO',
    recipients: 'Recipients|Recipient|Recipients of data|Disclosures of data|Disclosures',
    transfers:
      'Transfers outside the EEA|Transfers outside the European Economic Area|Transfers to third countries|Transfers outside the EU and the EEA|Transfers outside the EU/EEA|Transfers outside the EU or the EEA|Transfers of data outside the EEA',
    automatedDecisions:
      'Automated decisions|Automated decision-making|Automated decision making|Automated individual decisions',
    ai: 'AI systems|AI system|Artificial intelligence|Use of artificial intelligence|Use of AI',
    cookies: 'Cookies|Cookie|Use of cookies',
    specialCategories:
      'Special categories of personal data|Special categories processed|Special categories of data',
    children: 'Services for children|Services offered to children|Children',
    security:
      'Security|Security measures|How data are protected|How we protect your data|Protection of data',
    'rights.access': 'Right of access',
    'rights.rectification': 'Right to rectification',
    'rights.erasure': 'Right to erasure',
    'rights.restriction': 'Right to restriction of processing|Right to restriction',
    'rights.objection': 'Right to object',
    'rights.portability': 'Right to data portability',
    'rights.withdrawal': 'Right to withdraw consent',
  },
} as const;
