import { testCases } from '../cases.ts';

const recipientsUndeclared =
  '3: The notice says neither who receives the personal data nor that nobody does, and nobody but the controller knows. If there are recipients, they must be told (Article 13(1)(e)); processors are recipients too.';

testCases({
  'recipients-undeclared': [
    { name: 'recipients', yaml: 'recipients: [{id: post, name: Posti Oy}]' },
    { name: 'declared absent', yaml: 'recipients: {none: We disclose your data to nobody.}' },
    { name: 'silence', found: [recipientsUndeclared] },
    { name: 'an empty list', yaml: 'recipients: []', found: [recipientsUndeclared] },
    { name: 'recipients that cannot be read', yaml: 'recipients: {somebody: x}' },
  ],
  'recipient-unnamed': [
    { name: 'a name', yaml: 'recipients: [{id: post, name: Posti Oy}]' },
    { name: 'a category', yaml: 'recipients: [{id: post, category: Couriers}]' },
    { name: 'members', yaml: 'recipients: [{id: post, members: [Posti Oy]}]' },
    { name: 'no recipients', yaml: 'recipients: {none: Nobody receives your data.}' },
    {
      name: 'neither',
      found: ['4: The recipient `post` has neither a name nor a category (Article 13(1)(e)).'],
    },
  ],
  'recipient-generic': [
    { name: 'a company', yaml: 'recipients: [{id: post, name: Posti Oy}]' },
    {
      name: 'a category that tells something',
      yaml: 'recipients: [{id: post, category: Newsletter services}]',
    },
    {
      name: 'a generic word with more',
      yaml: 'recipients: [{id: post, category: partners in logistics}]',
    },
    {
      name: 'a generic category with members',
      yaml: 'recipients: [{id: post, category: Partners, members: [A Oy]}]',
    },
    {
      name: 'a generic category with its task',
      yaml: 'recipients: [{id: post, category: Vendors, activity: Hosting}]',
    },
    {
      name: 'English',
      yaml: 'recipients: [{id: post, category: Our trusted partners}]',
      found: [
        '3: The recipient "Our trusted partners" does not tell the reader what kind of recipient gets the data (Article 13(1)(e)).',
      ],
    },
    {
      name: 'Finnish',
      yaml: 'recipients: [{id: post, category: Muut tahot}]',
      found: [
        '3: The recipient "Muut tahot" does not tell the reader what kind of recipient gets the data (Article 13(1)(e)).',
      ],
    },
    {
      name: 'Swedish',
      yaml: 'recipients: [{id: post, category: Tredje parter}]',
      found: [
        '3: The recipient "Tredje parter" does not tell the reader what kind of recipient gets the data (Article 13(1)(e)).',
      ],
    },
    {
      name: 'two generic words',
      yaml: 'recipients: [{id: post, category: Our partners and third-party service providers}]',
      found: [
        '3: The recipient "Our partners and third-party service providers" does not tell the reader what kind of recipient gets the data (Article 13(1)(e)).',
      ],
    },
    {
      name: 'a legal role',
      yaml: 'recipients: [{id: post, category: Processors}]',
      found: [
        '3: The recipient "Processors" does not tell the reader what kind of recipient gets the data (Article 13(1)(e)).',
      ],
    },
    {
      name: 'a group of companies',
      yaml: 'recipients: [{id: post, category: Companies of the Kirja group}]',
    },
    {
      name: 'as a name',
      yaml: 'recipients: [{id: post, name: Yhteistyökumppanit}]',
      found: [
        '3: The recipient "Yhteistyökumppanit" does not tell the reader what kind of recipient gets the data (Article 13(1)(e)).',
      ],
    },
  ],
  'recipient-category-vague': [
    { name: 'a name', yaml: 'recipients: [{id: a, name: Posti Oy}]' },
    {
      name: 'a category with its activity',
      yaml: 'recipients: [{id: a, category: Carriers, activity: Delivery}]',
    },
    {
      name: 'a category with its country',
      yaml: 'recipients: [{id: a, category: Carriers, country: [FI]}]',
    },
    {
      name: 'a category with a reason',
      yaml: 'recipients: [{id: a, category: Carriers, whyNotNamed: It depends on the order.}]',
    },
    {
      name: 'a generic category is another finding',
      yaml: 'recipients: [{id: a, category: Our partners}]',
    },
    {
      name: 'authorities under a law',
      yaml: 'recipients: [{id: a, category: Tax authorities, role: authority, law: [{name: Tax Act}]}]',
    },
    {
      name: 'the public',
      yaml: 'recipients: [{id: a, category: Readers of the website, role: public}]',
    },
    { name: 'no recipients', yaml: 'recipients: {none: Nobody receives your data.}' },
    {
      name: 'a label alone',
      yaml: 'recipients: [{id: a, category: Carriers}]',
      found: ['3: The category of recipients "Carriers" (a) has a label only (Article 13(1)(e)).'],
    },
    {
      name: 'authorities without a law',
      yaml: 'recipients: [{id: a, category: Authorities, role: authority}]',
      found: [
        '3: The category of recipients "Authorities" (a) has a label only (Article 13(1)(e)).',
      ],
    },
  ],
  'processors-untold': [
    {
      name: 'a controller that is a processor too',
      yaml: `purposes: [{id: news, name: News, marketing: {channels: [email]}}]
recipients: [{id: a, name: A Oy, role: controller, alsoAs: processor}]`,
    },
    {
      name: 'a processor',
      yaml: `purposes: [{id: a, name: Visits, tracking: true}]
recipients: [{id: r, name: Counter Oy, role: processor}]`,
    },
    {
      name: 'a role that is not told',
      yaml: `purposes: [{id: a, name: Visits, tracking: true}]
recipients: [{id: r, name: Counter Oy}]`,
    },
    {
      name: 'recipients undeclared is another finding',
      yaml: 'purposes: [{id: a, name: Visits, tracking: true}]',
    },
    {
      name: 'letters by post',
      yaml: `purposes: [{id: a, name: Letters, marketing: {channels: [post]}}]
recipients: {none: Nobody.}`,
    },
    {
      name: 'tracking, and an authority alone',
      yaml: `purposes: [{id: a, name: Visits, tracking: true}]
recipients: [{id: r, name: Tax office, role: authority}]`,
      found: [
        '4: The purpose "Visits" (a) uses tracking or electronic marketing, but no recipient is a processor (Article 13(1)(e)).',
      ],
    },
    {
      name: 'a newsletter, and nobody',
      yaml: `purposes: [{id: a, name: News, marketing: {channels: [email]}}]
recipients: {none: Nobody.}`,
      found: [
        '4: The purpose "News" (a) uses tracking or electronic marketing, but no recipient is a processor (Article 13(1)(e)).',
      ],
    },
  ],
  'publication-unexplained': [
    {
      name: 'data and a condition',
      yaml: 'recipients: [{id: a, category: Readers, role: public, data: [name], condition: When you win.}]',
    },
    {
      name: 'data and a law',
      yaml: 'recipients: [{id: a, category: Readers, role: public, data: [name], law: [{name: Openness Act}]}]',
    },
    { name: 'another role', yaml: 'recipients: [{id: a, name: Posti Oy, role: controller}]' },
    {
      name: 'no data',
      yaml: 'recipients: [{id: a, category: Readers, role: public, condition: When you win.}]',
      found: [
        '3: Data are made public ("Readers" (a)), but the notice does not say which data (Article 13(1)(e)).',
      ],
    },
    {
      name: 'no condition',
      yaml: 'recipients: [{id: a, category: Readers, role: public, data: [name]}]',
      found: [
        '3: Data are made public ("Readers" (a)), but the notice does not say when, or on what condition (Article 13(1)(e)).',
      ],
    },
    {
      name: 'neither',
      yaml: 'recipients: [{id: a, category: Readers, role: public}]',
      found: [
        '3: Data are made public ("Readers" (a)), but the notice does not say which data, and on what condition (Article 13(1)(e)).',
      ],
    },
  ],
});
