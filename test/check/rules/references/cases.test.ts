import { testCases } from '../cases.ts';

testCases({
  'category-unused': [
    {
      name: 'all used',
      yaml: `purposes: [{id: orders, name: Orders, data: [contact, phone]}]
dataCategories:
  - {id: contact, name: Contact}
  - {id: phone, name: Phone}`,
    },
    {
      name: 'used by a basis',
      yaml: `purposes: [{id: orders, name: Orders, data: [contact], bases: [{basis: contract, data: [phone]}]}]
dataCategories:
  - {id: contact, name: Contact}
  - {id: phone, name: Phone}`,
    },
    {
      name: 'no purpose names data',
      yaml: `purposes: [{id: orders, name: Orders}]
dataCategories:
  - {id: contact, name: Contact}
  - {id: phone, name: Phone}`,
    },
    {
      name: 'one left out',
      yaml: `purposes: [{id: orders, name: Orders, data: [contact]}]
dataCategories:
  - {id: contact, name: Contact}
  - {id: phone, name: Phone}`,
      found: ['6: No purpose uses the category "Phone" (phone) (Article 5(1)(c)).'],
    },
  ],
  'recipient-unused': [
    {
      name: 'all used',
      yaml: `purposes: [{id: orders, name: Orders, recipients: [post, mailer]}]
recipients:
  - {id: post, name: Posti Oy}
  - {id: mailer, category: Mailing services}`,
    },
    {
      name: 'no purpose names recipients',
      yaml: `purposes: [{id: orders, name: Orders}]
recipients:
  - {id: post, name: Posti Oy}
  - {id: mailer, category: Mailing services}`,
    },
    {
      name: 'one left out',
      yaml: `purposes: [{id: orders, name: Orders, recipients: [post]}]
recipients:
  - {id: post, name: Posti Oy}
  - {id: mailer, category: Mailing services}`,
      found: [
        '6: The notice does not say for which purpose the recipient "Mailing services" (mailer) gets data (Article 5(1)(a)).',
      ],
    },
  ],
});
