/** What the rules of src/check/rules/sources/ say. */
export const sources = {
  'exemption-reason-weak': {
    summary:
      'Where people are not informed because of the effort, it is told what makes it disproportionate.',
    why: 'That informing people is troublesome, or not wanted, is no exemption. The effort is weighed by how many people there are, how old the data are and what safeguards there are; or informing them would seriously impair what the data are for. Without such a reason people are to be informed.',
    message:
      'The reason for not informing people of the source {source} names only trouble or a wish, and nothing that the law looks at: "{reason}" ({law}).',
    hint: 'Inform the people, and say when (informed: within-a-month). If that is truly impossible or the effort disproportionate, say why: how many people there are, how old the data are, that you have no contact details.',
  },
  'categories-missing': {
    summary: 'Where data are obtained elsewhere, the notice tells their categories.',
    why: 'A person who did not give the data cannot know what they are. Article 14 therefore asks for the categories, which Article 13 does not.',
    message:
      'Data are obtained from others than the data subject, but the notice does not tell the categories of personal data ({law}).',
    hint: 'Add the categories and where they come from: dataCategories: [{id: contact, name: Name and contact details, sources: [{source}]}].',
  },
  'category-without-source': {
    summary: 'Where data are obtained elsewhere, every category says where it comes from.',
    why: 'Where some data come from elsewhere, a category that says nothing could be either. A reader must see which data others have told.',
    message:
      'The category "{name}" ({id}) does not say whether the data come from the data subject or from elsewhere ({law}).',
    hint: 'Add the sources: sources: [data-subject], or the id of a source.',
  },
  'inferred-data-undeclared': {
    summary: 'Data that profiling produces are a category of their own.',
    why: 'What profiling concludes about a person is personal data too, and the person has never seen it. Whether such data are "obtained" in the sense of Article 14 is disputed, hence a warning.',
    message:
      'The purpose "{name}" ({id}) involves profiling, but the notice does not tell which data are inferred ({law}).',
    hint: 'Add a category: dataCategories: [{id: interests, name: Inferred interests, sources: [inferred]}].',
  },
  'observed-data-as-other-source': {
    summary: 'Data obtained by observation are told as collected from the data subject.',
    why: 'By the Court of Justice observed data are collected from the data subject, even unawares. Information is then due at collection, not within a month.',
    message:
      'Data from observation ("{words}") are told as coming from other sources, though they are collected from the data subject (C-422/24; {law}).',
    hint: 'Write that the data are collected by observation, and set for the category: sources: [observed].',
  },
  'public-register-unnamed': {
    summary: 'A public register that data come from is named.',
    why: 'A public register has a name and a keeper, and anyone may check what it says about them. There is no reason to leave the name out.',
    message: 'The source {source} is a public register, but it is not named ({law}).',
    hint: 'Add the name of the register, for example: name: Trade Register.',
  },
  'source-exemption-unexplained': {
    summary: 'Where the data subject is not informed, it is said why the exemption applies.',
    why: 'The exemptions are exceptions to a right and are read narrowly. The controller bears the burden of showing that one applies, and the reason is the first step.',
    message:
      'Data subjects are not informed of data from the source {source} ({law}), but the exemption is not explained.',
    hint: 'Add to exemption: because: "Informing everyone would involve a disproportionate effort, as there are no contact details."',
  },
  'source-not-specific': {
    summary:
      'A source is named, or described by type and sector or with the reason for not naming it.',
    why: 'Readers can check and correct their data at the source only if they know which it is.',
    message: 'The source {source} does not tell where the data really come from ({law}).',
    hint: 'Name the source (name: Name of the company). If that is impossible, tell its type and sector (type: Credit reference agency, sector: Credit information) or the reason (whyNotNamed: …).',
  },
  'source-timing-untold': {
    summary: 'Every source records when the data subject is informed.',
    why: 'Article 14 sets a limit for informing: a month at most, and earlier where the data are used to contact the person or passed on. A record of the moment shows that it was thought of.',
    message:
      'Nothing records when the data subject is informed of the data obtained elsewhere: {sources} ({law}).',
    hint: 'Add to the sources: informed: within-a-month. Other choices: first-contact, first-disclosure.',
  },
  'source-unnamed': {
    summary: 'Every source is named or described.',
    why: 'The specific source should be named. Where that is not possible, its nature, type and sector still let a person look for it (WP260, Annex).',
    message:
      'The source `{id}` has neither a name nor a description of what kind of source it is ({law}).',
    hint: 'Add its name (name: Name of the company) or, where it cannot be named, its type and sector (type: Credit reference agency, sector: Credit information).',
  },
  'source-without-accessibility': {
    summary: 'A source that may be public says whether it is publicly accessible.',
    why: 'Article 14(2)(f) asks for it "if applicable": of a public register, or of a source of which nothing else tells what it is. Data that anyone can see raise other expectations than data passed on behind closed doors.',
    message: 'The source {source} does not say whether it is publicly accessible ({law}).',
    hint: 'Add: publiclyAccessible: true where anyone can see the data, or else publiclyAccessible: false.',
  },
  'source-without-categories': {
    summary: 'Every source comes with the categories of data obtained from it.',
    why: 'Knowing that a source exists does not tell what came from it. The two belong together, so that a person can ask the right source to correct an error.',
    message:
      'The notice does not tell which categories of personal data are obtained from the source {source} ({law}).',
    hint: 'Add the source to the categories obtained from it, for example to the category {first}: sources: [{id}].',
  },
  'sources-missing': {
    summary: 'Data obtained elsewhere come with their source.',
    why: 'The source is where a person can find out who passed the data on, whether that was lawful, and stop it there.',
    message: {
      category:
        'Data of the category {category} are obtained elsewhere, but the notice does not say where ({law}).',
      all: 'The notice does not say where the personal data come from ({law}).',
    },
    hint: 'Add the source: sources: [{id: {source}, kind: company, name: Name of the company, publiclyAccessible: false}]. Where the data come from the data subject only, write sources: [data-subject] in the category.',
  },
  'special-categories-contradicted': {
    summary: 'Special categories that are declared absent are not processed.',
    why: 'A reader who is told that no special categories are processed does not expect health data further down.',
    message:
      'The notice says "{sentence}", but other facts tell of special categories of personal data ({law}).',
    hint: 'Take the sentence away, or the mark of the data and the point of Article 9(2), whichever is wrong.',
  },
  'special-categories-undeclared': {
    summary: 'The notice says whether special categories of personal data are processed.',
    why: 'Processing health data, beliefs, origin, union membership and the like is prohibited unless a point of Article 9(2) allows it. Articles 13 and 14 do not ask to say that there are none, but whoever says it has looked, and the gate can hold the text against it.',
    message:
      'The notice does not say whether special categories of personal data are processed, and nobody but the controller knows ({law}).',
    hint: 'Add either: specialCategories: {none: "We process no special categories of personal data."} or mark the data: special: health, with the point of Article 9(2) in the legal basis: article9: a.',
  },
  'special-data-unmarked': {
    summary: 'Special categories of data and national numbers are marked as such.',
    why: 'Health, beliefs, fingerprints and the numbers that a country knows people by are protected more than other data. Rules ask about that protection only where the mark tells what the data are.',
    message: {
      special:
        'The category "{name}" holds data of a special category ({words}), but is not marked so ({law}).',
      nationalId:
        'The category "{name}" holds a national identification number ({words}), but is not marked so ({law}).',
    },
    hint: {
      special:
        'Say which special category it is, in a category of its own where it stands beside other data: dataCategories: [{id: …, name: …, special: health}].',
      nationalId:
        'Mark it, in a category of its own where it stands beside other data: dataCategories: [{id: …, name: …, nationalId: true}].',
    },
  },
} as const;
