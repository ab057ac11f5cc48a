import { testCases } from '../cases.ts';

const controllerWithoutContact =
  '3: The controller "Shop Ltd" has no contact details. A reader must be told at least one way to reach it (Article 13(1)(a)).';
const controllerWithOneChannel =
  '3: The controller can be reached in one way only (Article 13(1)(a)). The guidelines recommend several.';
const jointControllersUndeclared =
  '3: The notice does not say whether the controller decides on the processing alone or together with others, and nobody but the controller knows. If there are joint controllers, the essence of their arrangement must be told (Article 26(2)).';

testCases({
  'controller-missing': [
    {
      name: 'no controller',
      yaml: 'purposes: []',
      found: ['2: The notice does not say who the controller is (Article 13(1)(a)).'],
    },
    {
      name: 'in Finnish',
      yaml: 'purposes: []',
      locale: 'fi',
      speak: 'fi',
      found: [
        '2: Selosteessa ei kerrota, kuka on rekisterinpitäjä (13 artiklan 1 kohdan a alakohta).',
      ],
    },
  ],
  'controller-without-contact': [
    {
      name: 'a postal address only',
      yaml: 'controller: {name: Shop Ltd, address: {poBox: PL 1, city: Turku}}',
    },
    {
      name: 'a contact person with a phone number',
      yaml: 'controller: {name: Shop Ltd, contact: {role: Customer service, phone: "+358 1"}}',
    },
    { name: 'no controller at all', yaml: 'purposes: []' },
    {
      name: 'no contact details',
      yaml: 'controller: {name: Shop Ltd}',
      found: [controllerWithoutContact],
    },
    {
      name: 'a town only',
      yaml: 'controller:\n  name: Shop Ltd\n  address: {city: Turku}',
      found: [controllerWithoutContact],
    },
    {
      name: 'in Finnish',
      yaml: 'controller: {name: Shop Ltd}',
      locale: 'fi',
      speak: 'fi',
      found: [
        '3: Rekisterinpitäjällä "Shop Ltd" ei ole yhteystietoja. Lukijalle on kerrottava vähintään yksi tapa ottaa yhteyttä (13 artiklan 1 kohdan a alakohta).',
      ],
    },
  ],
  'controller-with-one-channel': [
    {
      name: 'two ways',
      yaml: 'controller: {name: Shop Oy, email: [a@shop.example], address: {street: Example Street 1}}',
    },
    {
      name: 'a phone number of the contact',
      yaml: 'controller: {name: Shop Oy, email: [a@shop.example], contact: {phone: 010 123 4567}}',
    },
    { name: 'no way at all is another finding', yaml: 'controller: {name: Shop Oy}' },
    {
      name: 'no controller is another finding',
      yaml: 'dataSubjects: [{id: buyers, name: Buyers}]',
    },
    {
      name: 'e-mail only',
      yaml: 'controller: {name: Shop Oy, email: [a@shop.example]}',
      found: [controllerWithOneChannel],
    },
    {
      name: 'two addresses of one kind',
      yaml: 'controller: {name: Shop Oy, email: [a@shop.example, b@shop.example], contact: {email: c@shop.example}}',
      found: [controllerWithOneChannel],
    },
  ],
  'contact-person-alone': [
    { name: 'a role', yaml: 'controller: {name: Shop Oy, contact: {role: Privacy matters}}' },
    {
      name: 'a person with a role',
      yaml: 'controller: {name: Shop Oy, contact: {person: Maija Malli, role: Lawyer}}',
    },
    {
      name: 'a person beside a shared address',
      yaml: 'controller: {name: Shop Oy, email: [a@shop.example], contact: {person: Maija Malli}}',
    },
    {
      name: 'a person beside a form',
      yaml: 'controller: {name: Shop Oy, form: https://shop.example/contact, contact: {person: Maija Malli}}',
    },
    {
      name: 'a person alone',
      yaml: 'controller: {name: Shop Oy, contact: {person: Maija Malli, email: maija@shop.example}}',
      found: [
        '3: Only a person (Maija Malli) is named for contact, neither a role nor a shared address (Article 13(1)(a) and Article 5(1)(c)).',
      ],
    },
  ],
  'controller-without-country': [
    { name: 'no controller at all', yaml: 'purposes: []' },
    {
      name: 'no country',
      yaml: 'controller: {name: Shop Ltd}',
      found: [
        '3: The country in which the controller "Shop Ltd" is established is not given. It decides whether a representative in the Union must be named (Article 13(1)(a) and Article 27(1)).',
      ],
    },
  ],
  'representative-missing': [
    { name: 'a controller in the EEA', yaml: 'controller: {name: Shop Ltd, country: NO}' },
    {
      name: 'a representative',
      yaml: `controller: {name: Shop Ltd, country: US}
representative: {name: Deputy Oy, email: a@deputy.example}`,
    },
    {
      name: 'the words that none is needed',
      yaml: `controller: {name: Shop Ltd, country: US}
representative: {none: We have an office in Turku.}`,
    },
    { name: 'a public body', yaml: 'controller: {name: Agency, country: US, publicBody: true}' },
    { name: 'Åland', yaml: 'controller: {name: Shop Ltd, country: AX}' },
    {
      name: 'no representative',
      yaml: 'controller: {name: Shop Ltd, country: US}',
      found: [
        '3: The country of the controller "Shop Ltd" is United States, but the notice names no representative in the Union (Article 13(1)(a) and Article 27(1)). None is owed where the controller has an establishment in the Union.',
      ],
    },
    {
      name: 'in Finnish',
      yaml: 'controller: {name: Shop Ltd, country: US}',
      locale: 'fi',
      speak: 'fi',
      found: [
        '3: Rekisterinpitäjän "Shop Ltd" maa on Yhdysvallat, mutta selosteessa ei kerrota sen edustajaa unionissa (13 artiklan 1 kohdan a alakohta ja 27 artiklan 1 kohta). Edustajaa ei tarvita, jos rekisterinpitäjällä on toimipaikka unionissa.',
      ],
    },
    {
      name: 'in Swedish',
      yaml: 'controller: {name: Shop Ltd, country: US}',
      locale: 'sv',
      speak: 'sv',
      found: [
        '3: Den personuppgiftsansvarige "Shop Ltd" finns i landet USA, men beskrivningen anger ingen företrädare i unionen (artikel 13.1 a och artikel 27.1). Ingen behövs om den personuppgiftsansvarige har ett verksamhetsställe i unionen.',
      ],
    },
  ],
  'representative-without-name': [
    { name: 'a name', yaml: 'representative: {name: Deputy Oy}' },
    { name: 'none', yaml: 'representative: {none: We have an office in Turku.}' },
    {
      name: 'no name',
      found: ["3: The name of the controller's representative is not given (Article 13(1)(a))."],
    },
  ],
  'representative-without-contact': [
    {
      name: 'an e-mail address',
      yaml: 'representative: {name: Deputy Oy, email: a@deputy.example}',
    },
    {
      name: 'a postal address',
      yaml: 'representative: {name: Deputy Oy, address: {street: Katu 1}}',
    },
    { name: 'none', yaml: 'representative: {none: We have an office in Turku.}' },
    {
      name: 'a name only',
      yaml: 'representative: {name: Deputy Oy}',
      found: ["3: The controller's representative has no contact details (Article 13(1)(a))."],
    },
  ],
  'joint-controllers-undeclared': [
    { name: 'none', yaml: 'jointControllers: {none: We alone decide.}' },
    { name: 'joint controllers', yaml: 'jointControllers: [{id: chain}]' },
    { name: 'silence', found: [jointControllersUndeclared] },
    { name: 'an empty list', yaml: 'jointControllers: []', found: [jointControllersUndeclared] },
    {
      name: 'in Finnish',
      locale: 'fi',
      speak: 'fi',
      found: [
        '3: Selosteesta ei ilmene, päättääkö rekisterinpitäjä käsittelystä yksin vai yhdessä muiden kanssa, ja sen tietää vain rekisterinpitäjä. Jos yhteisrekisterinpitäjiä on, niiden järjestelyn keskeiset osat on kerrottava (26 artiklan 2 kohta).',
      ],
    },
  ],
  'joint-controllers-without-parties': [
    { name: 'parties', yaml: 'jointControllers: [{id: chain, parties: [{name: Chain Oy}]}]' },
    { name: 'none', yaml: 'jointControllers: {none: We alone decide.}' },
    {
      name: 'no parties',
      yaml: `jointControllers:
  - id: page
    parties: [{name: Page Oy}]
  - id: chain
    arrangement: The chain answers.`,
      found: [
        '6: The joint control (chain) does not say who takes part in it (Article 13(1)(a) and Article 26(2)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: `jointControllers:
  - id: page
    parties: [{name: Page Oy}]
  - id: chain
    arrangement: The chain answers.`,
      locale: 'fi',
      speak: 'fi',
      found: [
        '6: Yhteisrekisterinpitäjyydestä `chain` ei kerrota, ketkä siinä ovat mukana (13 artiklan 1 kohdan a alakohta ja 26 artiklan 2 kohta).',
      ],
    },
  ],
  'joint-controllers-without-arrangement': [
    {
      name: 'an arrangement',
      yaml: 'jointControllers: [{id: chain, arrangement: The chain answers requests.}]',
    },
    {
      name: 'a link to it',
      yaml: 'jointControllers: [{id: chain, url: https://chain.example/roles}]',
    },
    {
      name: 'no arrangement',
      yaml: 'jointControllers:\n  - id: chain\n    parties: [{name: Chain Oy}]',
      found: [
        '4: The joint control (chain) does not say how responsibilities are divided. The essence of the arrangement must be available to the reader (Article 26(2)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: 'jointControllers:\n  - id: chain\n    parties: [{name: Chain Oy}]',
      locale: 'fi',
      speak: 'fi',
      found: [
        '4: Yhteisrekisterinpitäjyydestä `chain` ei kerrota, miten vastuut on jaettu. Järjestelyn keskeisten osien on oltava lukijan saatavilla (26 artiklan 2 kohta).',
      ],
    },
  ],
  'joint-controllers-without-contact-point': [
    {
      name: 'a contact point',
      yaml: 'jointControllers: [{id: club, arrangement: We answer requests., contactPoint: privacy@shop.example}]',
    },
    { name: 'no joint controllers', yaml: 'jointControllers: {none: We decide alone.}' },
    { name: 'no arrangement is another finding', yaml: 'jointControllers: [{id: club}]' },
    {
      name: 'no contact point',
      yaml: 'jointControllers: [{id: club, arrangement: We answer requests.}]',
      found: [
        '3: For the joint control `club` the notice does not say whom to contact (Article 26(1) and (3)).',
      ],
    },
  ],
  'data-protection-officer-undeclared': [
    { name: 'contact details', yaml: 'dataProtectionOfficer: {email: dpo@shop.example}' },
    { name: 'none', yaml: 'dataProtectionOfficer: {none: We have no data protection officer.}' },
    {
      name: 'silence',
      found: [
        '3: The notice does not say whether the controller has a data protection officer, and nobody but the controller knows. If there is one, the contact details must be told (Article 13(1)(b)).',
      ],
    },
    {
      name: 'in Finnish',
      locale: 'fi',
      speak: 'fi',
      found: [
        '3: Selosteesta ei ilmene, onko rekisterinpitäjällä tietosuojavastaava, ja sen tietää vain rekisterinpitäjä. Jos tietosuojavastaava on, tämän yhteystiedot on kerrottava (13 artiklan 1 kohdan b alakohta).',
      ],
    },
    {
      name: 'in Swedish',
      locale: 'sv',
      speak: 'sv',
      found: [
        '3: Det framgår inte av beskrivningen om den personuppgiftsansvarige har ett dataskyddsombud, och det vet bara den personuppgiftsansvarige. Om det finns ett ombud ska kontaktuppgifterna anges (artikel 13.1 b).',
      ],
    },
  ],
  'data-protection-officer-without-contact': [
    { name: 'a form', yaml: 'dataProtectionOfficer: {form: https://shop.example/dpo}' },
    { name: 'none', yaml: 'dataProtectionOfficer: {none: We have no data protection officer.}' },
    {
      name: 'a name only',
      found: [
        '3: The data protection officer has no contact details (Article 13(1)(b) and Article 37(7)). The name need not be told, but a reader must be able to reach the officer.',
      ],
    },
    {
      name: 'in Finnish',
      locale: 'fi',
      speak: 'fi',
      found: [
        '3: Tietosuojavastaavalla ei ole yhteystietoja (13 artiklan 1 kohdan b alakohta ja 37 artiklan 7 kohta). Nimeä ei tarvitse kertoa, mutta yhteyden on saatava.',
      ],
    },
  ],
  'public-body-without-officer': [
    {
      name: 'an officer',
      yaml: `controller: {name: Agency, publicBody: true}
dataProtectionOfficer: {email: dpo@agency.example}`,
    },
    {
      name: 'a company',
      yaml: 'controller: {name: Shop Ltd}\ndataProtectionOfficer: {none: We have none.}',
    },
    { name: 'a public body that is silent', yaml: 'controller: {name: Agency, publicBody: true}' },
    {
      name: 'a public body without an officer',
      yaml: `controller: {name: Agency, publicBody: true}
dataProtectionOfficer: {none: We have none.}`,
      found: [
        '4: The controller "Agency" is a public authority or body, but according to the notice it has no data protection officer. It must designate one (Article 37(1)(a)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: `controller: {name: Agency, publicBody: true}
dataProtectionOfficer: {none: We have none.}`,
      locale: 'fi',
      speak: 'fi',
      found: [
        '4: Rekisterinpitäjä "Agency" on viranomainen tai julkishallinnon elin, mutta selosteen mukaan sillä ei ole tietosuojavastaavaa. Sellainen on nimitettävä (37 artiklan 1 kohdan a alakohta).',
      ],
    },
  ],
  'officer-likely-required': [
    {
      name: 'an officer',
      yaml: `dataProtectionOfficer: {email: dpo@shop.example}
purposes: [{id: a, name: Ads, tracking: true, profiling: {}}]`,
    },
    {
      name: 'no officer and nothing to suspect',
      yaml: `dataProtectionOfficer: {none: We have none.}
purposes: [{id: a, name: Ads, tracking: true}]`,
    },
    {
      name: 'a reason that a reader sees',
      yaml: `dataProtectionOfficer: {none: "We have none, because few people are tracked."}
purposes: [{id: a, name: Ads, tracking: true, profiling: {}}]`,
    },
    {
      name: 'a recorded reason',
      yaml: `dataProtectionOfficer: {none: We have none., note: Assessed in May.}
purposes: [{id: a, name: Ads, tracking: true, profiling: {}}]`,
    },
    {
      name: 'an employer',
      yaml: `dataProtectionOfficer: {none: We have none.}
purposes: [{id: a, name: Sick pay, data: [h], bases: [{basis: legal-obligation, article9: b}]}]
dataCategories: [{id: h, name: Health, special: health}]`,
    },
    {
      name: 'a public body is another finding',
      yaml: `controller: {name: City, publicBody: true}
dataProtectionOfficer: {none: We have none.}
purposes: [{id: a, name: Ads, tracking: true, profiling: {}}]`,
    },
    {
      name: 'tracking and profiling',
      yaml: `dataProtectionOfficer: {none: We have none.}
purposes: [{id: a, name: Ads, tracking: true, profiling: {}}]`,
      found: [
        '3: There is no data protection officer, but the purpose "Ads" (a) may need one, since people are tracked and profiled (Article 37(1)(b) and Article 37(1)(c)).',
      ],
    },
    {
      name: 'data on offences',
      yaml: `dataProtectionOfficer: {none: We have none.}
purposes: [{id: a, name: Screening, data: [c]}]
dataCategories: [{id: c, name: Convictions, criminal: true}]`,
      found: [
        '3: There is no data protection officer, but the purpose "Screening" (a) may need one, since special categories of data or data on offences are used (Article 37(1)(b) and Article 37(1)(c)).',
      ],
    },
  ],
  'phone-without-number': [
    {
      name: 'numbers as they are written in four countries',
      yaml: 'controller: {name: Shop Ltd, phone: ["+358 9 123 4567", "08-123 45 67", "(020) 7946 0000", "0800 FLOWERS 12"]}',
    },
    { name: 'a short number', yaml: 'controller: {name: Shop Ltd, phone: ["112"]}' },
    { name: 'a gap to fill', yaml: 'controller: {name: Shop Ltd, phone: ["[phone]"]}' },
    {
      name: 'words, or too few digits, wherever a phone number stands',
      yaml: [
        'controller: {name: Shop Ltd, contact: {role: Customer service, phone: ask reception}}',
        'dataProtectionOfficer: {phone: by e-mail only}',
        'requests: {phone: ["+358 9 123 4567", "12"]}',
      ].join('\n'),
      found: [
        '3: "ask reception" is no phone number (Article 13(1)(a)).',
        '4: "by e-mail only" is no phone number (Article 13(1)(a)).',
        '5: "12" is no phone number (Article 13(1)(a)).',
      ],
    },
    {
      name: 'in Swedish',
      yaml: 'controller: {name: Shop Ab, phone: [se vår webbplats]}',
      locale: 'sv',
      speak: 'sv',
      found: ['3: "se vår webbplats" är inget telefonnummer (artikel 13.1 a).'],
    },
  ],
});
