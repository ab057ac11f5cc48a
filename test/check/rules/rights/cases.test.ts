import { testCases } from '../cases.ts';

const rightsMissing =
  '3: The notice does not tell of the rights of the data subject (Article 13(2)(b)).';
const requestChannelBurdensome =
  '3: By the notice a request can be made by letter or in person only (Article 12(2)).';
const withdrawalMissing =
  '4: The purpose "News" (news) rests on consent, but the notice does not tell of the right to withdraw it at any time (Article 13(2)(c) and Article 7(3)).';
const complaintMissing =
  '3: The notice does not tell of the right to complain to a supervisory authority (Article 13(2)(d)).';
const authorityWithoutDetails =
  '3: The right to complain is told, but not how to reach the supervisory authority (Article 13(2)(d) and Article 77(1)).';

testCases({
  'rights-missing': [
    { name: 'a right', yaml: 'rights: {access: {text: You may.}}' },
    { name: 'silence', found: [rightsMissing] },
    { name: 'an empty block', yaml: 'rights: {note: later}', found: [rightsMissing] },
  ],
  'rights-all-none': [
    {
      name: 'one right stated',
      yaml: `rights:
  access: {text: You may.}
  rectification: {none: You may not.}
  erasure: {none: You may not.}
  restriction: {none: You may not.}
  objection: {none: You may not.}
  portability: {none: You may not.}`,
    },
    {
      name: 'some rights are missing',
      yaml: 'rights:\n  access: {none: You may not.}\n  rectification: {none: You may not.}',
    },
    {
      name: 'all denied',
      yaml: `rights:
  access: {none: You may not.}
  rectification: {none: You may not.}
  erasure: {none: You may not.}
  restriction: {none: You may not.}
  objection: {none: You may not.}
  portability: {none: You may not.}`,
      found: [
        '3: The notice says that the data subject has no rights at all, but not all of them can be restricted (Article 13(2)(b)).',
      ],
    },
  ],
  'right-access-missing': [
    { name: 'declared restricted', yaml: 'rights: {access: {none: The law restricts it.}}' },
    { name: 'no rights at all are another finding', yaml: 'complaint: {authority: FI}' },
    {
      name: 'left out',
      yaml: 'rights: {erasure: {text: You may.}}',
      found: [
        '3: The notice does not tell of the right of access to the data (Article 13(2)(b) and Article 15).',
      ],
    },
  ],
  'right-rectification-missing': [
    { name: 'declared restricted', yaml: 'rights: {rectification: {none: The law restricts it.}}' },
    { name: 'no rights at all are another finding', yaml: 'complaint: {authority: FI}' },
    {
      name: 'left out',
      yaml: 'rights: {erasure: {text: You may.}}',
      found: [
        '3: The notice does not tell of the right to have inaccurate data rectified (Article 13(2)(b) and Article 16).',
      ],
    },
  ],
  'right-erasure-missing': [
    { name: 'declared restricted', yaml: 'rights: {erasure: {none: The law restricts it.}}' },
    { name: 'no rights at all are another finding', yaml: 'complaint: {authority: FI}' },
    {
      name: 'left out',
      yaml: 'rights: {access: {text: You may.}}',
      found: [
        '3: The notice does not tell of the right to erasure (Article 13(2)(b) and Article 17).',
      ],
    },
  ],
  'right-restriction-missing': [
    { name: 'declared restricted', yaml: 'rights: {restriction: {none: The law restricts it.}}' },
    { name: 'no rights at all are another finding', yaml: 'complaint: {authority: FI}' },
    {
      name: 'left out',
      yaml: 'rights: {erasure: {text: You may.}}',
      found: [
        '3: The notice does not tell of the right to restriction of processing (Article 13(2)(b) and Article 18).',
      ],
    },
  ],
  'right-denied': [
    ...[
      'The Prisons Act does not let you.',
      'You may not (Data Protection Act 1050/2018, section 34).',
      'Et voi vastustaa käsittelyä (arkistolain 5 §).',
      'Vastustamisoikeutta rajoittaa tietosuojalaki.',
      'Rätten begränsas av arkivlagen.',
      'Das Recht besteht nach § 35 BDSG nicht.',
      'Das Archivgesetz schließt es aus.',
    ].map((none) => ({
      name: `an act may leave no right: ${none}`,
      yaml: `purposes: [{id: p, name: P, bases: [{basis: public-task}]}]
rights: {objection: {none: "${none}"}}`,
    })),
    {
      name: 'a law under Article 23 is recorded',
      yaml: `purposes: [{id: p, name: P, bases: [{basis: public-task}]}]
rights: {objection: {none: You may not.}}
waivers: [{id: w, duty: objection, point: "23", because: Crime., by: Board, law: [{name: Prisons Act}]}]`,
    },
    {
      name: 'a legal obligation gives no right to object, and limits erasure',
      yaml: `purposes: [{id: p, name: P, bases: [{basis: legal-obligation}]}]
rights: {objection: {none: You may not.}, erasure: {none: You may not.}}`,
    },
    ...[
      'You may not.',
      'You may not, for our task rests on law.',
      'Et voi vastustaa käsittelyä, koska kunnan tehtävät perustuvat lakiin.',
      'Du kan inte invända, eftersom uppgiften följer av lagen.',
      'Sie können nicht widersprechen, weil die Aufgabe auf Gesetz beruht.',
      'You may not object (Article 21 of Regulation (EU) 2016/679).',
    ].map((none) => ({
      name: `a public task gives the right that is denied: ${none}`,
      yaml: `purposes: [{id: p, name: P, bases: [{basis: public-task}]}]
rights: {objection: {none: "${none}"}}`,
      found: [
        '4: The notice denies a right that arises from the basis of the processing (public task), and names no act that restricts it: right to object (Article 13(2)(b) and Article 21(1)). That a task rests on law does not take the right away.',
      ],
    })),
    {
      name: 'a legal obligation gives the right that is denied',
      yaml: `purposes: [{id: p, name: P, bases: [{basis: legal-obligation}]}]
rights: {access: {none: You may not.}}`,
      found: [
        '4: The notice denies a right that arises from the basis of the processing (legal obligation), and names no act that restricts it: right of access (Article 13(2)(b) and Article 15). That a task rests on law does not take the right away.',
      ],
    },
    {
      name: 'research may leave no right',
      yaml: `purposes: [{id: p, name: P, research: true, bases: [{basis: legitimate-interests}]}]
rights: {objection: {none: You may not.}}`,
    },
    {
      name: 'a basis without it may leave no right',
      yaml: `purposes: [{id: p, name: P, bases: [{basis: contract}]}]
rights: {objection: {none: You may not.}}`,
    },
    {
      name: 'work by hand may leave no right',
      yaml: `purposes: [{id: p, name: P, manual: true, bases: [{basis: contract}]}]
rights: {portability: {none: You may not.}}`,
    },
    {
      name: 'consent gives the right that is denied',
      yaml: `purposes: [{id: p, name: P, bases: [{basis: consent}]}]
rights: {access: {none: You may not.}}`,
      found: [
        '4: The notice denies a right that the purpose "P" (p) gives rise to: right of access (Article 13(2)(b) and Article 15). The basis of the processing is consent.',
      ],
    },
    {
      name: 'legitimate-interests gives the right that is denied',
      yaml: `purposes: [{id: p, name: P, bases: [{basis: legitimate-interests}]}]
rights: {objection: {none: You may not.}}`,
      found: [
        '4: The notice denies a right that the purpose "P" (p) gives rise to: right to object (Article 13(2)(b) and Article 21(1)). The basis of the processing is legitimate interests.',
      ],
    },
    {
      name: 'contract gives the right that is denied',
      yaml: `purposes: [{id: p, name: P, bases: [{basis: contract}]}]
rights: {portability: {none: You may not.}}`,
      found: [
        '4: The notice denies a right that the purpose "P" (p) gives rise to: right to data portability (Article 13(2)(b) and Article 20(1)). The basis of the processing is contract.',
      ],
    },
    {
      name: 'a notice that denies all of them is another finding',
      yaml: `purposes: [{id: p, name: P, bases: [{basis: legitimate-interests}]}]
rights: {access: {none: You may not.}, rectification: {none: You may not.}, erasure: {none: You may not.}, restriction: {none: You may not.}, objection: {none: You may not.}, portability: {none: You may not.}}`,
    },
  ],
  'right-purposes-incomplete': [
    {
      name: 'no list of purposes',
      yaml: `purposes:
  - {id: ads, name: Ads, bases: [{basis: legitimate-interests}]}
  - {id: news, name: News, bases: [{basis: consent}]}
  - {id: study, name: Study, research: true, bases: [{basis: public-task}]}
rights: {objection: {text: You may.}}`,
    },
    {
      name: 'every purpose',
      yaml: `purposes:
  - {id: ads, name: Ads, bases: [{basis: legitimate-interests}]}
  - {id: news, name: News, bases: [{basis: consent}]}
  - {id: study, name: Study, research: true, bases: [{basis: public-task}]}
rights: {objection: {text: You may., purposes: [ads, study]}}`,
    },
    {
      name: 'a purpose told in a channel',
      yaml: `purposes:
  - {id: ads, name: Ads, bases: [{basis: legitimate-interests}]}
  - {id: news, name: News, bases: [{basis: consent}]}
  - {id: study, name: Study, research: true, bases: [{basis: public-task}]}
rights: {objection: {text: You may., purposes: [ads], channels: [{purposes: [study], how: Write.}]}}`,
    },
    {
      name: 'a right that is declared absent',
      yaml: `purposes:
  - {id: ads, name: Ads, bases: [{basis: legitimate-interests}]}
  - {id: news, name: News, bases: [{basis: consent}]}
  - {id: study, name: Study, research: true, bases: [{basis: public-task}]}
rights: {objection: {none: Restricted.}}`,
    },
    {
      name: 'a purpose left out',
      yaml: `purposes:
  - {id: ads, name: Ads, bases: [{basis: legitimate-interests}]}
  - {id: news, name: News, bases: [{basis: consent}]}
  - {id: study, name: Study, research: true, bases: [{basis: public-task}]}
rights: {objection: {text: You may., purposes: [ads]}, withdrawal: {text: You may., purposes: [news]}}`,
      found: [
        '7: The right to object is told for some purposes only, and "Study" (study) is not among them, although it gives rise to the right too (Article 13(2)(b)).',
      ],
    },
    {
      name: 'withdrawal told for another purpose',
      yaml: `purposes:
  - {id: ads, name: Ads, bases: [{basis: legitimate-interests}]}
  - {id: news, name: News, bases: [{basis: consent}]}
  - {id: study, name: Study, research: true, bases: [{basis: public-task}]}
rights: {withdrawal: {text: You may., purposes: [ads]}}`,
      found: [
        '7: The right to withdraw consent is told for some purposes only, and "News" (news) is not among them, although it gives rise to the right too (Article 13(2)(c)).',
      ],
    },
    {
      name: 'access limited where no law can limit it',
      yaml: `purposes:
  - {id: ads, name: Ads, bases: [{basis: legitimate-interests}]}
  - {id: news, name: News, bases: [{basis: consent}]}
  - {id: study, name: Study, research: true, bases: [{basis: public-task}]}
rights: {access: {text: You may., purposes: [ads]}}`,
      found: [
        '7: The right of access is told for some purposes only, and "News" (news) is not among them, although it gives rise to the right too (Article 13(2)(b)).',
      ],
    },
    {
      name: 'access limited for research',
      yaml: `purposes:
  - {id: ads, name: Ads, bases: [{basis: legitimate-interests}]}
  - {id: news, name: News, bases: [{basis: consent}]}
  - {id: study, name: Study, research: true, bases: [{basis: public-task}]}
rights: {access: {text: You may., purposes: [ads, news]}}`,
    },
  ],
  'right-unexplained': [
    { name: 'a sentence', yaml: 'rights: {access: {text: You can get a copy of your data.}}' },
    {
      name: 'a short sentence in Finnish',
      yaml: 'rights: {rectification: {text: Korjaamme virheelliset tietosi.}}',
    },
    { name: 'a declared absence', yaml: 'rights: {objection: {none: Not here.}}' },
    { name: 'no rights is another finding', yaml: 'requests: {fee: Free.}' },
    {
      name: 'names alone, one finding',
      yaml: 'rights: {access: {text: The right of access}, erasure: {text: Erasure}, restriction: {text: You can have the use of your data restricted.}}',
      found: [
        '3: These are named only, without what they mean for the reader: right of access, right to erasure (Article 12(1) and Article 13(2)(b)).',
      ],
    },
  ],
  'right-not-triggered': [
    {
      name: 'a right that arises',
      yaml: `purposes: [{id: a, name: A, bases: [{basis: contract}]}]
rights: {portability: {text: You can move your data.}}`,
    },
    {
      name: 'a limited right',
      yaml: `purposes: [{id: a, name: A, bases: [{basis: legal-obligation}]}]
rights: {portability: {text: You can move your data., limits: On consent.}}`,
    },
    {
      name: 'objection to marketing',
      yaml: `purposes: [{id: a, name: A, bases: [{basis: consent}], marketing: {channels: [email]}}]
rights: {objection: {text: You can object to it.}}`,
    },
    {
      name: 'a purpose without a basis is another finding',
      yaml: 'purposes: [{id: a, name: A}]\nrights: {portability: {text: You can move your data.}}',
    },
    {
      name: 'withdrawal without consent',
      yaml: `purposes: [{id: a, name: A, bases: [{basis: legal-obligation}]}]
rights: {withdrawal: {text: You can withdraw your consent.}}`,
      found: [
        '4: The notice promises the right to withdraw consent, but the legal basis of no purpose gives rise to it (Article 12(1)).',
      ],
    },
    {
      name: 'objection and portability',
      yaml: `purposes: [{id: a, name: A, bases: [{basis: legal-obligation}]}]
rights: {objection: {text: You can object to it.}, portability: {text: You can move it.}}`,
      found: [
        '4: The notice promises the right to object, but the legal basis of no purpose gives rise to it (Article 12(1)).',
        '4: The notice promises the right to data portability, but the legal basis of no purpose gives rise to it (Article 12(1)).',
      ],
    },
  ],
  'rights-without-channel': [
    {
      name: 'an address for requests',
      yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {email: [privacy@shop.example]}`,
    },
    {
      name: 'the way of one right',
      yaml: 'rights: {access: {text: You can get a copy., how: On your own page.}}',
    },
    {
      name: 'in the text',
      yaml: 'rights: {access: {text: You can get a copy of your data.}}',
      body: 'To use your rights, contact us.',
    },
    { name: 'no rights is another finding', yaml: 'requests: {fee: Free.}' },
    {
      name: 'no way',
      yaml: 'rights: {access: {text: You can get a copy of your data.}}',
      body: 'You have these rights.',
      found: ['3: The rights are told, but not how to use them (Article 12(2)).'],
    },
    {
      name: 'no way in the requests',
      yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {answerWithin: P1M}`,
      found: ['4: The rights are told, but not how to use them (Article 12(2)).'],
    },
  ],
  'request-channel-burdensome': [
    {
      name: 'an e-mail address',
      yaml: 'requests: {email: [privacy@shop.example], address: {street: Street 1}}',
    },
    {
      name: 'an address in the text',
      yaml: 'requests: {address: {street: Street 1}}',
      body: 'Or write to privacy@shop.example.',
    },
    { name: 'a phone number', yaml: 'requests: {phone: [010 123 4567], inPerson: At our desk.}' },
    { name: 'no channel is another finding', yaml: 'requests: {fee: Free.}' },
    {
      name: 'a letter or a visit',
      yaml: 'requests: {inPerson: At our desk., address: {street: Street 1}}',
    },
    {
      name: 'a visit',
      yaml: 'requests: {inPerson: At our desk.}',
      found: [requestChannelBurdensome],
    },
    {
      name: 'a letter',
      yaml: 'requests: {address: {street: Street 1}}',
      found: [requestChannelBurdensome],
    },
  ],
  'direct-marketing-objection-missing': [
    {
      name: 'no marketing',
      yaml: 'purposes: [{id: orders, name: Orders}]\nrights: {access: {text: You may.}}',
    },
    {
      name: 'the right is told',
      yaml: `purposes: [{id: news, name: Newsletter, marketing: {channels: [email]}}]
rights: {directMarketing: {text: You may.}}`,
    },
    {
      name: 'no rights at all',
      yaml: 'purposes: [{id: news, name: Newsletter, marketing: {channels: [email]}}]\n',
    },
    {
      name: 'only the general right',
      yaml: `purposes: [{id: news, name: Newsletter, marketing: {channels: [email]}}]
rights: {objection: {text: You may.}}`,
      found: [
        '4: The purpose "Newsletter" is direct marketing, but the notice does not tell of the right to object to it (Article 21(2) and (4)). The right is absolute: the reader need give no reason.',
      ],
    },
  ],
  'research-objection-missing': [
    {
      name: 'stated',
      yaml: `purposes: [{id: study, name: Study, research: true}]
rights: {objection: {text: You may.}}`,
    },
    {
      name: 'restricted by law',
      yaml: `purposes: [{id: study, name: Study, research: true}]
rights: {objection: {none: Section 31.}}`,
    },
    {
      name: 'a basis that asks for the same',
      yaml: `purposes: [{id: study, name: Study, research: true, bases: [{basis: public-task}]}]
rights: {access: {text: You may.}}`,
    },
    {
      name: 'left out',
      yaml: `purposes: [{id: study, name: Study, research: true, bases: [{basis: consent}]}]
rights: {access: {text: You may.}}`,
      found: [
        '4: The purpose "Study" (study) is research or statistics, but the notice does not tell of the right to object (Article 13(2)(b) and Article 21(6)).',
      ],
    },
  ],
  'withdrawal-missing': [
    {
      name: 'stated',
      yaml: `purposes: [{id: news, name: News, bases: [{basis: consent}]}]
rights: {withdrawal: {text: You may.}}`,
    },
    {
      name: 'no consent',
      yaml: `purposes: [{id: news, name: News, bases: [{basis: contract}]}]
rights: {access: {text: You may.}}`,
    },
    {
      name: 'no rights at all',
      yaml: 'purposes: [{id: news, name: News, bases: [{basis: consent}]}]\n',
    },
    {
      name: 'left out',
      yaml: `purposes: [{id: news, name: News, bases: [{basis: consent}]}]
rights: {access: {text: You may.}}`,
      found: [withdrawalMissing],
    },
    {
      name: 'explicit consent to special categories',
      yaml: `purposes: [{id: news, name: News, bases: [{basis: legal-obligation, article9: a}]}]
rights: {access: {text: You may.}}`,
      found: [withdrawalMissing],
    },
    {
      name: 'denied, although Article 23 does not reach it',
      yaml: `purposes: [{id: news, name: News, bases: [{basis: consent}]}]
rights: {withdrawal: {none: You may not.}}`,
      found: [withdrawalMissing],
    },
  ],
  'withdrawal-without-way': [
    {
      name: 'a way',
      yaml: `purposes: [{id: a, name: A, bases: [{basis: consent}]}]
rights: {withdrawal: {text: You can withdraw it., how: By phone.}}`,
    },
    {
      name: 'in the sentence',
      yaml: `purposes: [{id: a, name: A, bases: [{basis: consent}]}]
rights: {withdrawal: {text: Voit peruuttaa suostumuksesi uutiskirjeen linkistä.}}`,
    },
    {
      name: 'in the text',
      yaml: `purposes: [{id: a, name: A, bases: [{basis: consent}]}]
rights: {withdrawal: {text: You can withdraw it.}}`,
      body: 'Withdraw your consent in your settings.',
    },
    {
      name: 'no consent',
      yaml: `purposes: [{id: a, name: A, bases: [{basis: contract}]}]
rights: {withdrawal: {text: You can withdraw it.}}`,
    },
    {
      name: 'no withdrawal is another finding',
      yaml: 'purposes: [{id: a, name: A, bases: [{basis: consent}]}]',
    },
    {
      name: 'no way',
      yaml: `purposes: [{id: a, name: A, bases: [{basis: consent}]}]
rights: {withdrawal: {text: You can withdraw your consent at any time.}}`,
      body: 'Withdrawal does not affect earlier processing.',
      found: ['4: Consent can be withdrawn, but the notice does not say how (Article 7(3)).'],
    },
  ],
  'complaint-missing': [
    { name: 'an authority', yaml: 'complaint: {authority: FI}' },
    { name: 'a sentence', yaml: 'complaint: {text: You may complain to the authority.}' },
    { name: 'silence', found: [complaintMissing] },
    {
      name: 'nothing of substance',
      yaml: 'complaint: {elsewhere: true}',
      found: [complaintMissing],
    },
  ],
  'authority-of-state-untold': [
    { name: 'another country', yaml: 'complaint: {authority: AT}' },
    {
      name: 'that of a Land',
      yaml: 'complaint: {authority: {name: Der Hessische Beauftragte für Datenschutz und Informationsfreiheit, country: DE}}',
    },
    { name: 'of no told country', yaml: 'complaint: {authority: {name: BfDI}}' },
    {
      name: 'beside that of a Land',
      yaml: 'complaint: {authority: DE, otherAuthorities: [Berliner Beauftragte für Datenschutz]}',
    },
    {
      name: 'the federal one by its code',
      found: [
        '3: As supervisory authority the notice names Federal Commissioner for Data Protection and Freedom of Information, which supervises few but federal bodies (Article 13(2)(d) and Article 77(1)). Companies, associations and municipalities answer to the authority of their state (Land).',
      ],
    },
    {
      name: 'the federal one by its name',
      yaml: 'complaint: {authority: {name: Der Bundesbeauftragte für den Datenschutz und die Informationsfreiheit (BfDI), country: DE}}',
      locale: 'de',
      speak: 'de',
      found: [
        '3: Als Aufsichtsbehörde ist Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit genannt; dort werden fast nur Bundesstellen beaufsichtigt (Artikel 13 Absatz 2 Buchstabe d und Artikel 77 Absatz 1). Für Unternehmen, Vereine und Gemeinden ist die Behörde ihres Landes zuständig.',
      ],
    },
  ],
  'authority-without-details': [
    { name: 'a country code', yaml: 'complaint: {authority: FI}' },
    {
      name: 'a name with a web address',
      yaml: 'complaint: {authority: {name: Ombudsman, url: https://tietosuoja.fi/}}',
    },
    {
      name: 'an address in the text',
      yaml: 'complaint: {authority: {name: Ombudsman}}',
      body: 'The Ombudsman is at tietosuoja.fi.',
    },
    { name: 'no complaint is another finding', yaml: 'requests: {fee: Free.}' },
    { name: 'an empty complaint is another finding', yaml: 'complaint: {elsewhere: true}' },
    {
      name: 'a name alone',
      yaml: 'complaint: {authority: {name: Ombudsman}}',
      found: [authorityWithoutDetails],
    },
    {
      name: 'nobody',
      yaml: 'complaint: {text: You can complain.}',
      found: [authorityWithoutDetails],
    },
  ],
  'complaint-elsewhere-untold': [
    { name: 'told', yaml: 'complaint: {authority: FI, elsewhere: true}' },
    {
      name: 'in the text',
      yaml: 'complaint: {authority: FI}',
      body: 'You can also complain where you live.',
    },
    { name: 'declared untold', yaml: 'complaint: {authority: FI, elsewhere: false}' },
    { name: 'no complaint is another finding', yaml: 'requests: {fee: Free.}' },
    {
      name: 'not told',
      yaml: 'complaint: {authority: FI}',
      found: [
        '3: The notice does not say that a complaint can also be made in the EU or EEA country where one lives or works, or where the infringement took place (Article 77(1)).',
      ],
    },
  ],
  'response-time-vague': [
    {
      name: 'a month',
      yaml: 'requests: {email: [privacy@shop.example]}',
      body: 'We answer your request within one month.',
    },
    {
      name: 'another section',
      yaml: 'security: {measures: [Locks]}',
      body: 'We answer within a reasonable time.',
    },
    {
      name: 'a reasonable fee',
      yaml: 'requests: {email: [privacy@shop.example]}',
      body: 'We may charge a reasonable fee.',
    },
    {
      name: 'English',
      yaml: 'requests: {email: [privacy@shop.example]}',
      body: 'Write to us.\n\nWe answer you within a\nreasonable time.',
      found: [
        '7: The text promises an answer within a reasonable time ("answer you within a reasonable time"), but the limit is one month (Article 12(3)).',
      ],
    },
    {
      name: 'Finnish',
      yaml: 'requests: {email: [privacy@shop.example]}',
      body: 'Vastaamme pyyntöihin kohtuullisessa ajassa.',
      found: [
        '5: The text promises an answer within a reasonable time ("Vastaamme pyyntöihin kohtuullisessa ajassa"), but the limit is one month (Article 12(3)).',
      ],
    },
    {
      name: 'Swedish',
      yaml: 'requests: {email: [privacy@shop.example]}',
      body: 'Vi svarar inom skälig tid.',
      found: [
        '5: The text promises an answer within a reasonable time ("svarar inom skälig tid"), but the limit is one month (Article 12(3)).',
      ],
    },
  ],
  'response-time-untold': [
    {
      name: 'a time',
      yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {answerWithin: P1M}`,
    },
    {
      name: 'a time in the text',
      yaml: 'rights: {access: {text: You can get a copy of your data.}}',
      body: 'We answer within a month.',
    },
    {
      name: 'a vague time is another finding',
      yaml: 'rights: {access: {text: You can get a copy of your data.}}',
      body: 'We answer in a reasonable time.',
    },
    { name: 'no rights is another finding', yaml: 'requests: {fee: Free.}' },
    {
      name: 'no time',
      yaml: 'rights: {access: {text: You can get a copy of your data.}}',
      found: ['3: The notice does not say when a request is answered (Article 12(3)).'],
    },
  ],
  'request-outcome-untold': [
    {
      name: 'all of it',
      yaml: 'rights: {access: {text: You can get a copy of your data.}}\ncomplaint: {authority: FI}',
      body: 'If we refuse your request, we tell you why. You can go to court.',
    },
    {
      name: 'in Finnish',
      yaml: `rights: {erasure: {text: Poistamme tietosi pyynnöstäsi.}}
recipients: [{id: m, name: M}]
complaint: {authority: FI}`,
      body: 'Jos emme suostu pyyntöösi, perustelemme päätöksen. Poistosta ilmoitamme niille, joille olemme antaneet tiedot. Voit viedä asian tuomioistuimeen.',
    },
    {
      name: 'in Swedish',
      yaml: `rights: {erasure: {text: Vi raderar dina uppgifter.}}
recipients: [{id: m, name: M}]
complaint: {authority: FI}`,
      body: 'Om vi avslår din begäran motiverar vi beslutet. Vi underrättar mottagarna om rättelser. Du kan föra ärendet till domstol.',
    },
    {
      name: 'in Swedish, in other words',
      yaml: 'rights: {access: {text: Du kan få en kopia av dina uppgifter.}}\ncomplaint: {authority: SE}',
      body: 'Om vi inte kan tillmötesgå din begäran får du veta varför. Du kan vända dig till domstol.',
    },
    {
      name: 'in a fact',
      yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {fee: "Requests are free. We refuse excessive ones."}`,
    },
    { name: 'no rights and no complaint are other findings', yaml: 'requests: {fee: Free.}' },
    {
      name: 'no recipients',
      yaml: 'rights: {erasure: {text: You can have your data erased.}}\nrecipients: {none: Nobody.}',
      body: 'If we refuse your request, we tell you why.',
    },
    {
      name: 'nothing of it, one finding',
      yaml: `rights: {erasure: {text: You can have your data erased.}}
recipients: [{id: m, name: M}]
complaint: {authority: FI}`,
      found: [
        '3: The notice does not say what happens if a request is refused (Article 12(4)), that recipients are told of corrections and erasures (Article 19) and that the matter can be taken to court (Article 79(1)). The law does not ask for it, but readers are helped by it.',
      ],
    },
    {
      name: 'no court',
      yaml: 'rights: {access: {text: You can get a copy of your data.}}\ncomplaint: {authority: FI}',
      body: 'If we refuse your request, we tell you why.',
      found: [
        '3: The notice does not say that the matter can be taken to court (Article 79(1)). The law does not ask for it, but readers are helped by it.',
      ],
    },
  ],
  'free-of-charge-untold': [
    {
      name: 'a fact',
      yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {fee: Requests are free.}`,
    },
    {
      name: 'in the text',
      yaml: 'rights: {access: {text: You can get a copy of your data.}}',
      body: 'Pyynnöt ovat maksuttomia.',
    },
    {
      name: 'a fee is another finding',
      yaml: 'rights: {access: {text: You can get a copy of your data.}}',
      body: 'We charge 10 euros.',
    },
    { name: 'no rights is another finding', yaml: 'requests: {answerWithin: P1M}' },
    {
      name: 'not told',
      yaml: 'rights: {access: {text: You can get a copy of your data.}}',
      found: ['3: The notice does not say that requests are free of charge (Article 12(5)).'],
    },
  ],
});
