import { testCases } from '../cases.ts';

testCases({
  'exemption-reason-weak': [
    {
      name: 'another point of the article',
      yaml: 'sources: [{id: a, name: A, exemption: {point: c, because: We do not want to. The law orders it.}}]',
    },
    { name: 'no reason', yaml: 'sources: [{id: a, name: A, exemption: {point: b}}]' },
    {
      name: 'a wish',
      yaml: 'sources: [{id: a, name: A, exemption: {point: b, because: We do not want to worry anybody.}}]',
      found: [
        '3: The reason for not informing people of the source "A" (a) names only trouble or a wish, and nothing that the law looks at: "We do not want to worry anybody." (Article 14(5)).',
      ],
    },
  ],
  'special-categories-undeclared': [
    { name: 'marked data', yaml: 'dataCategories: [{id: d, name: Allergies, special: health}]' },
    {
      name: 'a basis for them',
      yaml: 'purposes: [{id: a, name: A, bases: [{basis: consent, article9: a}]}]',
    },
    { name: 'which of them', yaml: 'specialCategories: {kinds: [union]}' },
    {
      name: 'silence',
      yaml: 'dataCategories: [{id: c, name: Contact details}]',
      found: [
        '3: The notice does not say whether special categories of personal data are processed, and nobody but the controller knows (Article 9(1)).',
      ],
    },
  ],
  'special-categories-contradicted': [
    { name: 'declared and marked', yaml: 'specialCategories: {kinds: [health]}' },
    {
      name: 'a basis for what is absent',
      yaml: `specialCategories: {none: We process none.}
purposes: [{id: a, name: A, bases: [{basis: consent, article9: a}]}]`,
      found: [
        '3: The notice says "We process none.", but other facts tell of special categories of personal data (Article 5(1)(a) and Article 9(1)).',
      ],
    },
  ],
  'sources-missing': [
    {
      name: 'from the data subject',
      yaml: 'dataCategories: [{id: contact, name: Contact, sources: [data-subject]}]',
    },
    {
      name: 'an empty list beside such data',
      yaml: 'dataCategories: [{id: contact, name: Contact, sources: [observed]}]\nsources: []',
    },
    {
      name: 'a source',
      yaml: `sources: [{id: register, name: Register}]
dataCategories: [{id: contact, name: Contact, sources: [register]}]`,
    },
    { name: 'nothing told of sources', yaml: 'dataCategories: [{id: contact, name: Contact}]' },
    {
      name: 'a category obtained elsewhere',
      yaml: 'dataCategories: [{id: contact, name: Contact, sources: [register]}]',
      found: [
        '3: Data of the category "Contact" (contact) are obtained elsewhere, but the notice does not say where (Article 14(2)(f)).',
      ],
    },
    {
      name: 'an empty list alone',
      yaml: 'sources: []',
      found: ['3: The notice does not say where the personal data come from (Article 14(2)(f)).'],
    },
  ],
  'source-unnamed': [
    { name: 'a name', yaml: 'sources: [{id: list, name: Posti Oy}]' },
    { name: 'a type', yaml: 'sources: [{id: list, type: Credit agency}]' },
    { name: 'a sector', yaml: 'sources: [{id: list, sector: Credit}]' },
    { name: 'exempt', yaml: 'sources: [{id: list, exemption: {point: c}}]' },
    {
      name: 'nothing',
      yaml: 'sources: [{id: list, kind: company}]',
      found: [
        '3: The source `list` has neither a name nor a description of what kind of source it is (Article 14(2)(f)).',
      ],
    },
  ],
  'source-not-specific': [
    { name: 'a name', yaml: 'sources: [{id: a, kind: company, name: Luottorekisteri Oy}]' },
    {
      name: 'a type and a sector',
      yaml: 'sources: [{id: a, kind: company, type: Credit agency, sector: Credit information}]',
    },
    {
      name: 'a reason',
      yaml: 'sources: [{id: a, kind: company, type: Employers, whyNotNamed: Every applicant has another.}]',
    },
    { name: 'a person', yaml: 'sources: [{id: a, kind: person, type: Your superior}]' },
    {
      name: 'a register without a name is another finding',
      yaml: 'sources: [{id: a, kind: public-register, type: Registers}]',
    },
    { name: 'nothing at all is another finding', yaml: 'sources: [{id: a, kind: company}]' },
    {
      name: 'exempted',
      yaml: 'sources: [{id: a, kind: company, type: Employers, exemption: {point: c}}]',
    },
    {
      name: 'a type alone',
      yaml: 'sources: [{id: a, kind: company, type: Employers}]',
      found: [
        '3: The source "Employers" (a) does not tell where the data really come from (Article 14(2)(f)).',
      ],
    },
    {
      name: 'a generic name',
      yaml: 'sources: [{id: a, kind: company, name: Muut palveluntarjoajat}]',
      found: [
        '3: The source "Muut palveluntarjoajat" (a) does not tell where the data really come from (Article 14(2)(f)).',
      ],
    },
  ],
  'public-register-unnamed': [
    { name: 'a name', yaml: 'sources: [{id: list, kind: public-register, name: Trade Register}]' },
    {
      name: 'a company that is described',
      yaml: 'sources: [{id: list, kind: company, type: Agency}]',
    },
    {
      name: 'nothing at all is another finding',
      yaml: 'sources: [{id: list, kind: public-register}]',
    },
    {
      name: 'a type only',
      yaml: 'sources: [{id: list, kind: public-register, type: Registers}]',
      found: [
        '3: The source "Registers" (list) is a public register, but it is not named (Article 14(2)(f)).',
      ],
    },
  ],
  'source-without-accessibility': [
    { name: 'told', yaml: 'sources: [{id: list, name: A Oy, publiclyAccessible: false}]' },
    { name: 'told by its kind', yaml: 'sources: [{id: list, kind: publicly-accessible}]' },
    { name: 'exempt', yaml: 'sources: [{id: list, exemption: {point: a}}]' },
    { name: 'a company', yaml: 'sources: [{id: list, kind: company, name: A Oy}]' },
    { name: 'a person', yaml: 'sources: [{id: list, kind: person, type: Your superior}]' },
    { name: 'an authority', yaml: 'sources: [{id: list, kind: authority, name: Kela}]' },
    {
      name: 'of no known kind',
      yaml: 'sources: [{id: list, name: A Oy}]',
      found: [
        '3: The source "A Oy" (list) does not say whether it is publicly accessible (Article 14(2)(f)).',
      ],
    },
    {
      name: 'left out',
      found: [
        '4: The source "Finnish Trade Register" (register) does not say whether it is publicly accessible (Article 14(2)(f)).',
      ],
    },
  ],
  'categories-missing': [
    {
      name: 'categories',
      yaml: 'sources: [{id: list, name: A}]\ndataCategories: [{id: contact, name: Contact}]',
    },
    { name: 'data from the data subject only', yaml: 'purposes: [{id: orders, name: Orders}]' },
    { name: 'exempt sources', yaml: 'sources: [{id: list, name: A, exemption: {point: c}}]' },
    {
      name: 'left out',
      yaml: 'sources: [{id: list, name: A}]',
      found: [
        '3: Data are obtained from others than the data subject, but the notice does not tell the categories of personal data (Article 14(1)(d)).',
      ],
    },
  ],
  'source-without-categories': [
    {
      name: 'a category names it',
      yaml: `dataCategories: [{id: contact, name: Contact, sources: [list]}]
sources:
  - {id: list, name: A Oy}`,
    },
    {
      name: 'exempt',
      yaml: `dataCategories: [{id: contact, name: Contact}]
sources:
  - {id: list, name: A Oy, exemption: {point: c}}`,
    },
    {
      name: 'no category names it',
      yaml: `dataCategories: [{id: contact, name: Contact, sources: [data-subject]}]
sources:
  - {id: list, name: A Oy}`,
      found: [
        '5: The notice does not tell which categories of personal data are obtained from the source "A Oy" (list) (Article 14(1)(d)).',
      ],
    },
    { name: 'missing categories are another finding', yaml: 'sources: [{id: list, name: A}]' },
  ],
  'category-without-source': [
    {
      name: 'every category tells its source',
      yaml: `sources: [{id: list, name: A Oy}]
dataCategories:
  - {id: c0, name: Data0, sources: [list]}
  - {id: c1, name: Data1, sources: [data-subject]}`,
    },
    {
      name: 'no category tells any: another finding',
      yaml: `sources: [{id: list, name: A Oy}]
dataCategories:
  - {id: c0, name: Data0}
  - {id: c1, name: Data1}`,
    },
    {
      name: 'all data come from the data subject',
      yaml: 'dataCategories: [{id: a, name: A, sources: [data-subject]}, {id: b, name: B}]',
    },
    {
      name: 'one category does not',
      yaml: `sources: [{id: list, name: A Oy}]
dataCategories:
  - {id: c0, name: Data0, sources: [list]}
  - {id: c1, name: Data1}`,
      found: [
        '6: The category "Data1" (c1) does not say whether the data come from the data subject or from elsewhere (Article 14(2)(f)).',
      ],
    },
    {
      name: 'a source that no category names is another finding',
      yaml: `sources: [{id: list, name: A Oy}]
dataCategories:
  - {id: a, name: A, sources: [data-subject]}
  - {id: b, name: B}`,
    },
  ],
  'inferred-data-undeclared': [
    {
      name: 'an inferred category',
      yaml: `purposes: [{id: ads, name: Ads, profiling: {how: From clicks.}}]
dataCategories: [{id: interests, name: Interests, sources: [inferred]}]`,
    },
    { name: 'no profiling', yaml: 'dataCategories: [{id: contact, name: Contact}]' },
    {
      name: 'no categories at all',
      yaml: 'purposes: [{id: ads, name: Ads, profiling: {how: From clicks.}}]\n',
    },
    {
      name: 'left out',
      yaml: `purposes: [{id: ads, name: Ads, profiling: {how: From clicks.}}]
dataCategories: [{id: contact, name: Contact}]`,
      found: [
        '3: The purpose "Ads" (ads) involves profiling, but the notice does not tell which data are inferred (Article 14(1)(d)).',
      ],
    },
  ],
  'observed-data-as-other-source': [
    { name: 'a company', yaml: 'sources: [{id: a, kind: company, name: Camera Shop Oy}]' },
    {
      name: 'observed data',
      yaml: 'dataCategories: [{id: a, name: Visits, sources: [observed]}]',
      body: 'We observe visits to the site. Other sources are listed below.',
    },
    {
      name: 'a source',
      yaml: 'sources: [{id: a, kind: other, name: Evästeet}]',
      found: [
        '3: Data from observation ("Evästeet") are told as coming from other sources, though they are collected from the data subject (C-422/24; Article 14(2)(f)).',
      ],
    },
    {
      name: 'a Finnish sentence',
      yaml: 'dataCategories: [{id: a, name: Visits}]',
      body: 'Muista lähteistä kerätyt tiedot voivat olla havainnointiin perustuvia.',
      found: [
        '5: Data from observation ("Muista lähteistä kerätyt tiedot voivat olla havainnointiin") are told as coming from other sources, though they are collected from the data subject (C-422/24; Article 14(2)(f)).',
      ],
    },
    {
      name: 'a Swedish sentence',
      yaml: 'dataCategories: [{id: a, name: Visits}]',
      body: 'Uppgifter från andra källor är observerade eller härledda.',
      found: [
        '5: Data from observation ("andra källor är observerade") are told as coming from other sources, though they are collected from the data subject (C-422/24; Article 14(2)(f)).',
      ],
    },
    {
      name: 'an English sentence',
      yaml: 'dataCategories: [{id: a, name: Visits}]',
      body: 'Data from other sources may be observed.',
      found: [
        '5: Data from observation ("other sources may be observed") are told as coming from other sources, though they are collected from the data subject (C-422/24; Article 14(2)(f)).',
      ],
    },
  ],
  'source-exemption-unexplained': [
    { name: 'no exemption', yaml: 'sources: [{id: list, name: A Oy}]' },
    {
      name: 'left out',
      found: [
        '4: Data subjects are not informed of data from the source "National Archives" (archive) (Article 14(5)(b)), but the exemption is not explained.',
      ],
    },
  ],
  'source-timing-untold': [
    { name: 'told', yaml: 'sources: [{id: list, name: A Oy, informed: first-contact}]' },
    { name: 'exempt', yaml: 'sources: [{id: list, name: A Oy, exemption: {point: a}}]' },
    {
      name: 'left out',
      yaml: 'sources: [{id: list, name: A Oy}]',
      found: [
        '3: Nothing records when the data subject is informed of the data obtained elsewhere: "A Oy" (list) (Article 14(3)).',
      ],
    },
    {
      name: 'several sources are one finding',
      yaml: 'sources: [{id: a, name: A Oy}, {id: b, type: Registers}]',
      found: [
        '3: Nothing records when the data subject is informed of the data obtained elsewhere: "A Oy" (a), "Registers" (b) (Article 14(3)).',
      ],
    },
  ],
});
