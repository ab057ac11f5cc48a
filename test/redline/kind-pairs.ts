/** Two texts, and the least or the most that may be proposed for what changed between them. */
export type KindPair = readonly [before: string, after: string];

interface KindPairs {
  readonly least: Readonly<Partial<Record<'undecided' | 'material', readonly KindPair[]>>>;
  readonly most: Readonly<Partial<Record<'cosmetic' | 'date' | 'editorial', readonly KindPair[]>>>;
}

/** Pairs of texts by what changes in them. */
export const kindPairs: Readonly<Record<'moves' | 'marks' | 'voices' | 'values', KindPairs>> = {
  moves: {
    least: {
      undecided: [
        [
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## Sold\n\nYour name and phone.\n\n## Kept\n\nYour orders and letters.\n\n## Erased\n\nYour photo and voice.\n',
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## Kept\n\nYour name and phone.\n\n## Erased\n\nYour orders and letters.\n\n## Sold\n\nYour photo and voice.\n',
        ],
        [
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## What we sell\n\nYour orders at the shop are of use.\n\n## What stays\n\nYour letters to the clerk are of use.\n\nYour name and your phone.\n',
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## What we sell\n\nYour orders at the shop are of use.\n\nYour name and your phone.\n\n## What stays\n\nYour letters to the clerk are of use.\n',
        ],
        [
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe never do this:\n\n- sell your name\n- sell your phone\n\nWe do this:\n\n- keep your name\n- keep your letters\n',
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe do this:\n\n- sell your name\n- sell your phone\n\nWe never do this:\n\n- keep your name\n- keep your letters\n',
        ],
        [
          'Kept:\n\n| Data | Time |\n|---|---|\n| Name | long |\n| Phone number | short |\n\nSold:\n\n| Data | Time |\n|---|---|\n| Orders at shop | long |\n',
          'Kept:\n\n| Data | Time |\n|---|---|\n| Name | long |\n\nSold:\n\n| Data | Time |\n|---|---|\n| Orders at shop | long |\n| Phone number | short |\n',
        ],
        [
          '| Data | Given | Kept |\n|---|---|---|\n| Name | police | shop |\n| Photo | bank | broker |\n',
          '| Data | Kept | Given |\n|---|---|---|\n| Name | police | shop |\n| Photo | bank | broker |\n',
        ],
        [
          '- We do not take\n- your name\n- your phone\n',
          '- We do not take\n  - your name\n- your phone\n',
        ],
        [
          '- We ask\n  - only if you are ill\n- We tell\n',
          '- We ask\n- only if you are ill\n- We tell\n',
        ],
        [
          '# Seloste\n\nKäsittelemme tietojasi, kun asioit kanssamme.\n\n## Emme kerää\n\n- terveystietoja\n- uskontoa\n\n## Keräämme\n\n- nimen\n- osoitteen\n',
          '# Seloste\n\nKäsittelemme tietojasi, kun asioit kanssamme.\n\n## Emme kerää\n\n- uskontoa\n\n## Keräämme\n\n- nimen\n- terveystietoja\n- osoitteen\n',
        ],
        [
          'Vi samlar aldrig in:\n\n- hälsouppgifter\n- religion\n\nVi samlar in:\n\n- namn\n- adress\n',
          'Vi samlar aldrig in:\n\n- religion\n\nVi samlar in:\n\n- hälsouppgifter\n- namn\n- adress\n',
        ],
        [
          'We never collect:\n\nyour health data\n\nyour race\n\nWe collect:\n\nyour name at home\n',
          'We never collect:\n\nyour race\n\nWe collect:\n\nyour name at home\n\nyour health data\n',
        ],
        [
          '<dl><dt>Sold</dt><dd>Your name and phone</dd><dt>Kept</dt><dd>Your photo and voice</dd></dl>',
          '<dl><dt>Sold</dt><dd>Your photo and voice</dd><dt>Kept</dt><dd>Your name and phone</dd></dl>',
        ],
        [
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## Never shared\n\n- your health data and your race\n- your salary\n\n## Shared\n\n- your name\n',
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## Never shared\n\n- your salary\n\n## Shared\n\n- your name\n- your health data, your race\n',
        ],
        [
          '- We sell the name.[^1]\n- We sell the health data.\n\n[^1]: With your consent.\n',
          '- We sell the name.\n- We sell the health data.[^1]\n\n[^1]: With your consent.\n',
        ],
        [
          'We sell the name.[^1]\n\nWe sell the health data.\n\n[^1]: With your consent.\n',
          'We sell the name.\n\nWe sell the health data.[^1]\n\n[^1]: With your consent.\n',
        ],
        [
          'We sell the name.[^1] We sell the health data.[^2]\n\n[^1]: With your consent.\n[^2]: By law.\n',
          'We sell the name.[^2] We sell the health data.[^1]\n\n[^1]: With your consent.\n[^2]: By law.\n',
        ],
        [
          'We sell the name. We sell the health data.[^1]\n\n[^1]: With your consent.\n',
          'We sell the name.[^1] We sell the health data.[^1]\n\n[^1]: With your consent.\n',
        ],
        [
          'We sell the name.[^1] We sell the health data.[^1]\n\n[^1]: With your consent.\n',
          'We sell the name. We sell the health data.[^1]\n\n[^1]: With your consent.\n',
        ],
        [
          '# P\n\nYour name and your phone are kept here.\n\nYour photo is used by others too.\n',
          '# P\n\nYour name and your phone are kept here.\n\n## Sold to partners\n\nYour photo is used by others too.\n',
        ],
        [
          'We promise this to all.\n\nWe sell nothing to others.',
          'We promise this to all.\n\n> We sell nothing to others.',
        ],
        [
          '| Sold | Kept |\n|---|---|\n| name | photo |\n',
          '| Kept | Sold |\n|---|---|\n| name | photo |\n',
        ],
        [
          '# P\n\n## Collected from you\n\nYour name and address when you order.\n\nYour photo when you send it to us.\n\n## Sold on\n\nThe orders you make at the shop.\n',
          '# P\n\n## Collected from you\n\nYour name and address when you order.\n\n## Sold on\n\nThe orders you make at the shop.\n\nYour photo when you send it to us.\n',
        ],
        [
          '## Recipients\n\nWe hand data to these firms:\n\n- the carrier that brings the parcel\n- the bank that takes the payment\n\nThese firms never get your data:\n\n- advertisers of whatever kind\n- insurers of whatever kind\n',
          '## Recipients\n\nWe hand data to these firms:\n\n- the carrier that brings the parcel\n- the bank that takes the payment\n- insurers of whatever kind\n\nThese firms never get your data:\n\n- advertisers of whatever kind\n',
        ],
        [
          '## Vapaaehtoiset tiedot\n\nSyntymäaikasi, jos haluat lahjan.\n\nPuhelinnumerosi, jos haluat viestin.\n\n## Pakolliset tiedot\n\nNimesi ja osoitteesi toimitusta varten.\n',
          '## Vapaaehtoiset tiedot\n\nPuhelinnumerosi, jos haluat viestin.\n\n## Pakolliset tiedot\n\nNimesi ja osoitteesi toimitusta varten.\n\nSyntymäaikasi, jos haluat lahjan.\n',
        ],
        [
          '| Uppgift | Lämnas ut | Stannar hos oss |\n|---|---|---|\n| Namn | posten | lönebyrån |\n| Foto | tidningen | receptionen |\n',
          '| Uppgift | Stannar hos oss | Lämnas ut |\n|---|---|---|\n| Namn | posten | lönebyrån |\n| Foto | tidningen | receptionen |\n',
        ],
        [
          '1. With consent\n   - we send letters to your home\n   - we call you in the evening\n2. Without consent\n   - we answer what you ask of us\n',
          '1. With consent\n   - we send letters to your home\n2. Without consent\n   - we answer what you ask of us\n   - we call you in the evening\n',
        ],
        [
          '### For adults\n\nThe shop keeps a list of what was bought.\n\n### For children\n\nThe shop keeps nothing at all of this.\n',
          '### For children\n\nThe shop keeps a list of what was bought.\n\n### For adults\n\nThe shop keeps nothing at all of this.\n',
        ],
        [
          '<dl><dt>Deleted at once</dt><dd>Pictures from the door camera</dd><dt>Kept for good</dt><dd>Minutes of the yearly meeting</dd></dl>',
          '<dl><dt>Kept for good</dt><dd>Pictures from the door camera</dd><dt>Deleted at once</dt><dd>Minutes of the yearly meeting</dd></dl>',
        ],
        [
          'We keep your chats.[^a] We keep your calls.\n\n[^a]: Only if you have said yes.\n',
          'We keep your chats. We keep your calls.[^a]\n\n[^a]: Only if you have said yes.\n',
        ],
        [
          'Emme tee näin:\n\n- nauhoitamme puheluita\n\nTeemme näin:\n\n- luemme viestit ääneen\n',
          'Emme tee näin:\n\n- luemme viestit ääneen\n\nTeemme näin:\n\n- nauhoitamme puheluita\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe never share the following data.\n\nYour health data from the clinic.\n\nWe share the following data.\n\nYour name from the form.\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe never share the following data.\n\nWe share the following data.\n\nYour name from the form.\n\nYour health data from the clinic.\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n**Never sold**\n\nYour health data from the clinic.\n\nYour letters to the clerk.\n\n**Sold**\n\nYour name from the form.\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n**Never sold**\n\nYour letters to the clerk.\n\n**Sold**\n\nYour name from the form.\n\nYour health data from the clinic.\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n| Data | Kept |\n|---|---|\n| **Never shared** | |\n| Health | long |\n| Letters | short |\n| **Shared** | |\n| Name | long |\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n| Data | Kept |\n|---|---|\n| **Never shared** | |\n| Letters | short |\n| **Shared** | |\n| Name | long |\n| Health | long |\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n<details><summary>Never sold</summary>\n\nYour health data from the clinic.\n\nYour letters to the clerk.\n\n</details>\n\n<details><summary>Sold</summary>\n\nYour name from the form.\n\n</details>\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n<details><summary>Never sold</summary>\n\nYour letters to the clerk.\n\n</details>\n\n<details><summary>Sold</summary>\n\nYour name from the form.\n\nYour health data from the clinic.\n\n</details>\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n1.1 We never collect these data of you\n\n(a) your health data from the clinic\n\n(b) your letters to the clerk\n\n1.2 We collect these data of you\n\n(a) your name from the form\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n1.1 We never collect these data of you\n\n(a) your letters to the clerk\n\n1.2 We collect these data of you\n\n(a) your name from the form\n\n(b) your health data from the clinic\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## Never sold\n\n### Examples\n\nYour letters to the clerk.\n\nYour health data from the clinic.\n\n## Sold\n\n### Examples\n\nYour name from the form.\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## Never sold\n\n### Examples\n\nYour letters to the clerk.\n\n## Sold\n\n### Examples\n\nYour name from the form.\n\nYour health data from the clinic.\n',
        ],
        [
          '# Part A, customers\n\n## What we keep\n\nThe name and the order of the person.\n\nThe photo that the person has sent.\n\n# Part B, employees\n\n## What we keep\n\nThe salary and the tax card of the person.\n',
          '# Part A, customers\n\n## What we keep\n\nThe name and the order of the person.\n\n# Part B, employees\n\n## What we keep\n\nThe salary and the tax card of the person.\n\nThe photo that the person has sent.\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nYour name is handed to our clerk.\n\nYour photo is seen by the guard.\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nYour name is handed to our clerk.\n\n## Obsolete\n\nYour photo is seen by the guard.\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## Shared with partners\n\nYour name and your photo.\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## Kept secret\n\nYour name and your photo.\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## Planned for later\n\nYour photo is seen by the guard.\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nYour photo is seen by the guard.\n',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nLuovutamme:\n\n1. nimen\n2. osoitteen\n\nEmme luovuta:\n\n1. hetun\n2. palkan\n',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nEmme luovuta:\n\n1. nimen\n2. osoitteen\n\nLuovutamme:\n\n1. hetun\n2. palkan\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n> Our old promise was this.\n\nWe share nothing with others at all.\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n> Our old promise was this.\n>\n> We share nothing with others at all.\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe never sell:\n\nYour name. Your letters to us.\n\nWe sell:\n\nYour orders at the shop.\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe never sell:\n\nYour name.\n\nWe sell:\n\nYour letters to us.\n\nYour orders at the shop.\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nNot shared:\n\n- letters to the clerk\n- calls to the desk\n\nShared:\n\n| What | How |\n|---|---|\n| orders | weekly post |\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nNot shared:\n\n- letters to the clerk\n\nShared:\n\n| What | How |\n|---|---|\n| orders | weekly post |\n| calls to the desk | |\n',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nLuovutamme:\n\n- nimen\n- osoitteen\n- palkan\n\nEmme luovuta:\n\n- hetun\n- äänen\n- kuvan\n',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nLuovutamme:\n\n- hetun\n- äänen\n- kuvan\n\nEmme luovuta:\n\n- nimen\n- osoitteen\n- palkan\n',
        ],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nVi lämnar inte ut:\n\n- namn\n- foton\n',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nVi lämnar ut:\n\n- foton\n- namn\n',
        ],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\n## Sparas\n\n- namn på kunden\n- adress till kunden\n\n## Raderas\n\n- foton av kunden\n- samtal med kunden\n',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\n## Raderas\n\n- namn på kunden\n- adress till kunden\n\n## Sparas\n\n- foton av kunden\n- samtal med kunden\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n| | Sold | Kept |\n|---|---|---|\n| Name | yes | no |\n| Photo | no | yes |\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n| | Sold | Kept |\n|---|---|---|\n| Photo | yes | no |\n| Name | no | yes |\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## Data we receive\n\nYour name.\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## Data we give\n\nYour name.\n',
        ],
      ],
    },
    most: {
      editorial: [
        [
          '# P\n\n## Who we are\n\nA firm in Turku sells shoes to all.\n\n## Your rights\n\nYou may ask for a copy of the data.\n',
          '# P\n\n## Your rights\n\nYou may ask for a copy of the data.\n\n## Who we are\n\nA firm in Turku sells shoes to all.\n',
        ],
        [
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nOur shop is in Turku.\n\nOur shop opens daily at nine.\n',
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nOur shop opens daily at nine.\n\nOur shop is in Turku.\n',
        ],
        [
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe collect:\n\n- your name\n- your phone\n- your address\n',
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe collect:\n\n- your phone\n- your address\n- your name\n',
        ],
        [
          '| Data | Kept |\n|---|---|\n| Name | long |\n| Phone number | short |\n',
          '| Data | Kept |\n|---|---|\n| Phone number | short |\n| Name | long |\n',
        ],
        [
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe collect:\n\n- your name\n- your phone\n\nWe share:\n\n- your orders\n- your photo\n',
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe share:\n\n- your orders\n- your photo\n\nWe collect:\n\n- your name\n- your phone\n',
        ],
        [
          '- We collect\n  - your name\n  - your phone\n- We share\n  - your photo\n',
          '- We share\n  - your photo\n- We collect\n  - your name\n  - your phone\n',
        ],
        [
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n# P\n\n## A one\n\nText of one stands here.\n\n### B sub\n\nLower text is here.\n',
          '# Privacy notice\n\n## In general\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n# P\n\n## A one\n\nText of one stands here.\n\n## B sub\n\nLower text is here.\n',
        ],
        [
          '# P\n\n## A one\n\nText of one stands here.\n\n## B two\n\nLower text is here.\n',
          '# P\n\n### A one\n\nText of one stands here.\n\n### B two\n\nLower text is here.\n',
        ],
        [
          '# P\n\n## 1. Who we are\n\nA firm in Turku sells shoes to all.\n\n## 2. Your rights\n\nYou may ask for a copy of the data.\n',
          '# P\n\n## 1. Your rights\n\nYou may ask for a copy of the data.\n\n## 2. Who we are\n\nA firm in Turku sells shoes to all.\n',
        ],
        [
          'We collect:\n\n- your name\n- your phone\n',
          'We collect:\n\n1. your name\n2. your phone\n',
        ],
        ['We use: • names • addresses', 'We use:\n\n- names\n- addresses\n'],
        [
          'We sell the name[^1]. We keep it.\n\n[^1]: With your consent.\n',
          'We sell the name.[^1] We keep it.\n\n[^1]: With your consent.\n',
        ],
        [
          '## Contact\n\nWrite to the clerk of the library in Espoo.\n\n## Complaints\n\nThe ombudsman hears whoever is not content with us.\n',
          '## Complaints\n\nThe ombudsman hears whoever is not content with us.\n\n## Contact\n\nWrite to the clerk of the library in Espoo.\n',
        ],
        [
          'Vi behandlar dessa uppgifter om dig:\n\n- ditt namn\n- din adress\n- ditt telefonnummer\n- din e-postadress\n',
          'Vi behandlar dessa uppgifter om dig:\n\n- ditt telefonnummer\n- din e-postadress\n- ditt namn\n- din adress\n',
        ],
        [
          '| Tieto | Aika |\n|---|---|\n| Nimi | 2 vuotta |\n| Osoite | 3 vuotta |\n| Lasku | 6 vuotta |\n',
          '| Tieto | Aika |\n|---|---|\n| Lasku | 6 vuotta |\n| Nimi | 2 vuotta |\n| Osoite | 3 vuotta |\n',
        ],
        [
          '| Data | Why | Kept |\n|---|---|---|\n| Name | delivery | a year |\n| Card | payment | a day |\n',
          '| Data | Kept | Why |\n|---|---|---|\n| Name | a year | delivery |\n| Card | a day | payment |\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## 2 Rights\n\nYou may ask.\n\n## 3 Contact\n\nWrite to us.\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## 3 Rights\n\nYou may ask.\n\n## 4 Contact\n\nWrite to us.\n',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\n## Yhteystiedot\n\nKirjoita kirjastoon.\n\n## Oikeutesi\n\nVoit pyytää jäljennöksen tiedoista.\n\n## Evästeet\n\nSivusto muistaa kielen.\n',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\n## Evästeet\n\nSivusto muistaa kielen.\n\n## Yhteystiedot\n\nKirjoita kirjastoon.\n\n## Oikeutesi\n\nVoit pyytää jäljennöksen tiedoista.\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe keep it [^1].\n\n[^1]: For a year.\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe keep it.[^1]\n\n[^1]: For a year.\n',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nKeräämme seuraavat tiedot:\n\n- nimi\n- osoite\n- puhelinnumero\n',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nKeräämme seuraavat tiedot:\n\n- puhelinnumero\n- osoite\n- nimi\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## Rights\n\n### Copy\n\nYou may ask for a copy of it.\n\n### Erasure\n\nYou may ask us to erase it.\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n## Rights\n\n### Erasure\n\nYou may ask us to erase it.\n\n### Copy\n\nYou may ask for a copy of it.\n',
        ],
      ],
    },
  },
  marks: {
    least: {
      undecided: [
        ['No, we may share it.', 'No we may share it.'],
        ['Ei, tietoja luovutetaan muille.', 'Ei tietoja luovutetaan muille.'],
        ['Nej, uppgifter lämnas till andra.', 'Nej uppgifter lämnas till andra.'],
        ['You agree to this.', 'You agree to this?'],
        ['Haluat uutiskirjeen. Lähetämme sen.', 'Haluat uutiskirjeen? Lähetämme sen.'],
        [
          'We share data with nobody. Unless you ask we keep it.',
          'We share data with nobody unless you ask. We keep it.',
        ],
        [
          'Emme luovuta tietoja. Jos suostut, luovutamme ne.',
          'Emme luovuta tietoja, jos suostut. Luovutamme ne.',
        ],
        [
          'Vi delar inga uppgifter. Om du inte nekar sparar vi dem.',
          'Vi delar inga uppgifter om du inte nekar. Sparar vi dem.',
        ],
        [
          'We keep the name in Finland. In Ghana we keep the photo.',
          'We keep the name in Finland in Ghana. We keep the photo.',
        ],
        ['We ask only, when needed, the clerk.', 'We ask only when needed, the clerk.'],
        [
          'We never collect. Names and addresses are kept.',
          'We never collect: names and addresses are kept.',
        ],
        ['We do (not) sell it.', 'We do not sell it.'],
        ['We pass on 3 % of it.', 'We pass on 3 ‰ of it.'],
        [
          'Tiedot näkee vain, jos lupa on annettu, lääkäri.',
          'Tiedot näkee, vain jos lupa on annettu, lääkäri.',
        ],
        ['We do not sell. Your data stays.', 'We do not sell your data. Stays.'],
        ['Tiedot saa nokia.', 'Tiedot saa Nokia.'],
        ['We give it to others.', 'We give IT to others.'],
        ['The data goes to who asks.', 'The data goes to WHO asks.'],
        ['Vi ger uppgifterna till meta.', 'Vi ger uppgifterna till Meta.'],
        ['We hand names to apple shops.', 'We hand names to Apple shops.'],
        ['Data goes from us to you.', 'Data goes from US to you.'],
        [
          'We do not sell your data. To advertisers we only lend it.',
          'We do not sell your data to advertisers. We only lend it.',
        ],
        [
          'Vi delar aldrig dina bilder. Med polisen delar vi listor.',
          'Vi delar aldrig dina bilder med polisen. Delar vi listor.',
        ],
        ['Your data is safe with us.', 'Your data is safe with us?'],
        [
          'We tell you only, if the law asks, the time.',
          'We tell you, only if the law asks, the time.',
        ],
        [
          'Vi frågar inte, barn under femton får svara.',
          'Vi frågar inte barn, under femton får svara.',
        ],
        [
          'Woman without her consent is nothing: we ask.',
          'Woman: without her consent is nothing we ask.',
        ],
        ['Laskut perii visma.', 'Laskut perii Visma.'],
        ['Brevet går till oss och it.', 'Brevet går till oss och IT.'],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe never share it.<br>With partners<br>we do.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe never share it<br>with partners.<br>We do.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe never share data<br>With partners we do',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe never share data with partners<br>We do',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nLetters go to mark and the clerk.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nLetters go to Mark and the clerk.',
        ],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nVi säljer inte, bara lånar ut listan.',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nVi säljer, inte bara lånar ut listan.',
        ],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDu godkänner detta.',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDu godkänner detta?',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nEmme luovuta tietoja. Suostumuksellasi myymme ne.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nEmme luovuta tietoja suostumuksellasi. Myymme ne.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTietoja ei näe, vain esimies, kukaan.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTietoja ei näe vain esimies, kukaan.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n| Data | Shared |\n|---|---|\n| Name | No, partners get it |\n| Photo | yes |\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\n| Data | Shared |\n|---|---|\n| Name | No partners get it |\n| Photo | yes |\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe tell nobody, but the police we tell.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe tell nobody but the police, we tell.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe share nothing! With you we talk.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe share nothing with you! We talk.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nEmme kerää: nimet pidämme.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nEmme kerää nimet: pidämme.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe do not sell your data  \nTo partners we lend it',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe do not sell your data to partners  \nWe lend it',
        ],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nNej, vi frågar först.',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nNej vi frågar först.',
        ],
        [
          "# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe can't share it.",
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe can share it.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nKuvan näkee meta.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nKuvan näkee Meta.',
        ],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nVi delar med sas.',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nVi delar med SAS.',
        ],
      ],
      material: [
        ['Kept at -5 degrees.', 'Kept at 5 degrees.'],
        ['We keep it 6–12 months.', 'We keep it 6, 12 months.'],
      ],
    },
    most: {
      cosmetic: [
        ['We keep names, letters, and photos.', 'We keep names, letters and photos.'],
        ['In the shop we keep names.', 'In the shop, we keep names.'],
        ['Kerromme siitä jos kysyt.', 'Kerromme siitä, jos kysyt.'],
        ['Huomaa että tiedot säilyvät.', 'Huomaa, että tiedot säilyvät.'],
        ['Uppgifter som vi sparar finns här.', 'Uppgifter, som vi sparar, finns här.'],
        ['Ask us!', 'Ask us.'],
        ['Ask us for a copy', 'Ask us for a copy.'],
        ['We keep names; we keep letters.', 'We keep names. We keep letters.'],
        ['We keep names - letters too - and photos.', 'We keep names – letters too – and photos.'],
        ['We keep names, letters too, and photos.', 'We keep names – letters too – and photos.'],
        ['We call it "data".', 'We call it ”data”.'],
        ['## What do we collect\n\nNames.', '## What do we collect?\n\nNames.'],
        ['Emme myy tietoja emmekä vuokraa niitä.', 'Emme myy tietoja, emmekä vuokraa niitä.'],
        [
          'We keep your name. We keep your letters too.',
          'We keep your name, we keep your letters too.',
        ],
        ['- names;\n- letters;\n', '- names\n- letters\n'],
        ['- We keep names\n- We never sell them\n', '- We keep names.\n- We never sell them.\n'],
        ['And so on...', 'And so on…'],
        ['We never sell it.', 'We NEVER sell it.'],
        [
          '# Privacy notice for all\n\nWe keep names.',
          '# Privacy Notice For All\n\nWe keep names.',
        ],
        ['# Privacy notice\n\nWe keep names.', '# PRIVACY NOTICE\n\nWe keep names.'],
        ['Read about the service here.', 'Read about the Service here.'],
        ['we keep names.', 'We keep names.'],
        ['Kerromme teille siitä.', 'Kerromme Teille siitä.'],
        ['We talk to our partner shops.', 'We talk to our Partner shops.'],
        ['We keep: names and letters.', 'We keep: Names and letters.'],
        ['- names of you\n- letters\n', '- Names of you\n- Letters\n'],
        ['We sell nothing to others.', 'WE SELL NOTHING TO OTHERS.'],
        [
          'You may ask us for a copy, a correction, or erasure.',
          'You may ask us for a copy, a correction or erasure.',
        ],
        [
          'Meillä on kaksi rekisteriä: asiakkaat ja hakijat.',
          'Meillä on kaksi rekisteriä – asiakkaat ja hakijat.',
        ],
        [
          'Du kan klaga hos dataombudsmannen (i Helsingfors).',
          'Du kan klaga hos dataombudsmannen, i Helsingfors.',
        ],
        ['Read our ”cookie” page!', 'Read our “cookie” page.'],
        ['OUR PROMISE TO YOU\n\nWe keep your name.', 'Our promise to you\n\nWe keep your name.'],
        ['Vi svarar på Din begäran.', 'Vi svarar på din begäran.'],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nVi sparar: namn; adress; foto.',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nVi sparar: namn, adress, foto.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTieto - myös kuva - säilyy.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTieto – myös kuva – säilyy.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nIf you ask, we answer.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nIf you ask we answer.',
        ],
      ],
      editorial: [
        ['Ask us, eg. by letter.', 'Ask us, e.g. by letter.'],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe keep:\n\n- your name,\n- your letters.\n\nAsk us.\n',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe keep:\n\n- your name;\n- your letters;\n\nAsk us.\n',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe use third-party tools.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe use third party tools.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe keep names & letters.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe keep names and letters.',
        ],
      ],
    },
  },
  voices: {
    least: {
      undecided: [
        ['You are told about it.', 'You told about it.'],
        ['The list was kept here.', 'The list is kept here.'],
        ['We kept the list here.', 'We keep the list here.'],
        ['We sold the list.', 'We sell the list.'],
        ['We have collected names.', 'We collect names.'],
        ['We collected names.', 'We collect names.'],
        ['You are asked for a name.', 'You ask for a name.'],
        ['Names were shared.', 'Names are shared.'],
        ['We are given names.', 'We give names.'],
        ['We are shown your letters.', 'We show your letters.'],
        ['Tiedot poistettiin heti.', 'Tiedot poistetaan heti.'],
        ['Tiedot myytiin.', 'Tiedot myydään.'],
        ['Luettelo oli salainen.', 'Luettelo on salainen.'],
        ['Luovutamme tietoja.', 'Luovuttavat tietoja.'],
        ['Säilytimme luetteloa.', 'Säilytämme luetteloa.'],
        ['Kerromme kumppanillemme.', 'Kerromme kumppanillesi.'],
        ['Tiedot luovutetaan.', 'Tiedot luovuttavat.'],
        ['Namnen lämnas av oss.', 'Namnen lämnas oss.'],
        ['Breven ges kunderna.', 'Breven ges av kunderna.'],
        ['Listan var hemlig.', 'Listan är hemlig.'],
        ['Vi sparade namnen.', 'Vi sparar namnen.'],
        ['Vi ger brev.', 'Vi ges brev.'],
        ['Kunden frågar.', 'Kunden frågas.'],
        ['Vi har sålt listan.', 'Vi säljer listan.'],
        ['The data we sold is listed.', 'The data we sell is listed.'],
        ['Your pictures are shown by friends.', 'Your pictures show friends.'],
        ['Vi blev kontaktade av myndigheten.', 'Vi kontaktade myndigheten.'],
        ['Tietosi luovutettiin poliisille.', 'Tietosi luovutetaan poliisille.'],
        ['The camera was on at night.', 'The camera is on at night.'],
        ['We had deleted the old list.', 'We have deleted the old list.'],
        ['Kunden informeras om detta.', 'Kunden informerar om detta.'],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nKumppanin keräämät tiedot näkyvät.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nKumppanille kerätyt tiedot näkyvät.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTiedot pysyvät rekisterissä.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTiedot pysyvät rekisteristä.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nSiirrämme tietoja Virossa.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nSiirrämme tietoja Viroon.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nVoit siirtää tiedot meille.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nVoit siirtää tiedot meiltä.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTiedot kerätään huoltajalta.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTiedot kerätään huoltajalle.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe keep data for the police.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe keep data from the police.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nYour data is to be shared.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nYour data is to share.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nNo one is told.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nOne is told.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe did not sell it.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe do not sell it.',
        ],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nVi fick dina uppgifter av banken.',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nVi får dina uppgifter av banken.',
        ],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDu blir spårad här.',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDu spårar här.',
        ],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nListan har delats.',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nListan delas.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nIf you were asked, you agreed.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nIf you are asked, you agree.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTiedot on antanut poliisi.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTiedot on annettu poliisille.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nKirje lähetetään sinulle.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nKirje lähetettiin sinulle.',
        ],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nVi skickar brev till dig.',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nVi skickade brev till dig.',
        ],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nBrevet läses av handläggaren.',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nBrevet läses handläggaren.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe see your letters.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe saw your letters.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nData is kept by partners.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nData is kept for partners.',
        ],
      ],
    },
    most: {
      editorial: [
        ['We delete it.', 'It is deleted.'],
        ['Data which is old is erased.', 'Data that is old is erased.'],
        ['Uppgifter som är gamla raderas.', 'Gamla uppgifter raderas.'],
        ['Poistamme tiedot.', 'Tiedot poistetaan.'],
        ['Keräämme nimiä.', 'Nimiä kerätään.'],
        ['Vi samlar in namn.', 'Namn samlas in.'],
        ['Vi sparar namnen.', 'Namnen sparas.'],
        ['We keep names.', 'Names are kept.'],
        ['We are glad.', "We're glad."],
        ['We have your name.', "We've your name."],
        ['Our partner gets it.', 'Our partners get it.'],
        ['Kunden får ett brev.', 'Kunderna får ett brev.'],
        ['Lue lisää verkkosivuiltamme.', 'Lue lisää verkkosivuilta.'],
        ['We do keep names.', 'We keep names.'],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nLäs mer på webbplatsen.',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nLäs mer på webbplatserna.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nLue lisää verkkosivuillamme.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nLue lisää verkkosivuiltamme.',
        ],
      ],
    },
  },
  values: {
    least: {
      undecided: [
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 10 € here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 10 $ here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note €10 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note $10 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 10 euros here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 10 pounds here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 5 % here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 5 pp here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 5 percent here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 5 percentage points here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 5 % here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 5 ‰ here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 5 % here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 50 % here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 12 months here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 12 weeks here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 12 mo here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 12 yr here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 31.12.2026 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 30.12.2026 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 1.2.2026 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 2.1.2026 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 01/02/2026 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 02/01/2026 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 31 December 2026 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 31 January 2026 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 31 December 2026 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 31 December 2027 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 8 am here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 8 pm here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 8 am to 4 pm here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 8:00–18:00 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 8:00–16:00 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 9:00–16:00 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 040 123 4567 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 040 123 9999 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 040 123 4567 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note +46 40 123 4567 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note www.shop.example here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note www.shop.test here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note https://shop.example/a here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note https://shop.example/b here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note seventy-two hours here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note seventy hours here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note seventy-two hours here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 27 hours here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 10 € here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 100 € here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 1,000 euros here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 1.000 euros here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 10.50 € here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 1050 € here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 12–24 months here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 12 months here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note two weeks here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note two months here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 10 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 10 € here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note €10 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 10 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note +5 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 5 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 08 16 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 8:00–16:00 here.',
        ],
        [
          '# P\n\n## Your name\n\nYou may ask us for a copy of it.',
          '# P\n\n## Your name and health\n\nYou may ask us for a copy of it.',
        ],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nVi delar 5 %.',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nVi delar 5.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nKatso www.kauppa.example/a.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nKatso www.kauppa.example/b.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nSäilytämme 6 kk.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nSäilytämme 6 vk.',
        ],
      ],
      material: [
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 12 kk aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 12 v aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 12 kuukautta aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 12 viikkoa aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää klo 8–16 aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää klo 8–18 aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 5 % aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 5 prosenttiyksikköä aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 31.12.2026 aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 31.11.2026 aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 31. joulukuuta 2026 aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 31. lokakuuta 2026 aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää kaksikymmentä vuotta aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää kaksitoista vuotta aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 10 euroa aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 10 kruunua aina.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 12 mån alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 12 år alltid.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 10 kr alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 10 € alltid.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 31 december 2026 alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 31 oktober 2026 alltid.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar sjuttiotvå timmar alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar sjuttio timmar alltid.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 5 % alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 5 procentenheter alltid.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar kl. 8–16 alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar kl. 9–16 alltid.',
        ],
        ['The fee is 25 euros, paid by 1.6.2027.', 'The fee is 25 euros, paid by 6.1.2027.'],
        ['Auki klo 10–18.', 'Auki klo 10–16.'],
        ['Kept for 36 months.', 'Kept for 36 weeks.'],
        ['Ring 09-310 1691.', 'Ring 09-310 1961.'],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nAvgiften är 10 €.',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nAvgiften är 10 kr.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe answer by 8 am.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe answer by 8 pm.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nIn force on 5 June 2027.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nIn force on June 6, 2027.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nSoita 040 123 4567.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nSoita 040 123 4576.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nKept for seventy-two hours.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nKept for seventy-three hours.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nSäilytämme viisikymmentä päivää.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nSäilytämme viisitoista päivää.',
        ],
      ],
    },
    most: {
      editorial: [
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs 10 euros for each page.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs 10 € for each page.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs 10 € for each page.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs €10 for each page.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs €10 for each page.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs EUR 10 for each page.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs EUR 10 for each page.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs 10 EUR for each page.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs 10 EUR for each page.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs 10 euros for each page.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs 10€ for each page.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs 10 € for each page.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs € 10 for each page.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs 10 € for each page.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs 1 000 € for each page.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs 1000 € for each page.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs 10.50 € for each page.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nA copy costs €10.50 for each page.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 10 euroa aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 10 € aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 10 € aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 10 eur aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 5 prosenttia aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 5 % aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 5 % aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 5% aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 31.12.2026 aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 31. joulukuuta 2026 aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 31.12.2026 aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 2026-12-31 aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 1.9.2026 aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 01.09.2026 aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 12 kk aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 12 kuukautta aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 12 v aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 12 vuotta aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää seitsemänkymmentäkaksi tuntia aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 72 tuntia aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää kolmetoista vuotta aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 13 vuotta aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää klo 8–16 aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää klo 8.00–16.00 aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää klo 8–16 aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 8:00–16:00 aina.',
        ],
        [
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 2 viikkoa aina.',
          'Käsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nTämä maksaa tai kestää 2 vk aina.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 10 kronor alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 10 kr alltid.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 5 procent alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 5 % alltid.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar den 31 december 2026 alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 31.12.2026 alltid.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 31 december 2026 alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 2026-12-31 alltid.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar tolv månader alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 12 mån alltid.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 12 mån alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 12 månader alltid.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar sjuttiotvå timmar alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 72 timmar alltid.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar kl. 8–16 alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar kl. 8.00–16.00 alltid.',
        ],
        [
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar sjutton år alltid.',
          'Vi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nDet kostar eller tar 17 år alltid.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 5 percent here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 5 % here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 5 per cent here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 5% here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 31.12.2026 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 31 December 2026 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 31 December 2026 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note December 31, 2026 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note the 31st of December 2026 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 31 December 2026 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 31 December 2026 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 2026-12-31 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note seventy-two hours here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 72 hours here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note seventy two hours here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 72 hours here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 12 months here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 12 mos here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 8 am to 4 pm here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 8:00–16:00 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 8 a.m.–4 p.m. here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 8 am to 4 pm here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 8:00 to 16:00 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 08:00–16:00 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 040 123 4567 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 040-1234567 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 040 123 4567 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 0401234567 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note +358 40 123 4567 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note +358-40-1234567 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note (09) 123 4567 here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 09 1234567 here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note www.shop.example here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note https://www.shop.example here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note https://shop.example/ here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note https://shop.example here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note forty days here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 40 days here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note nineteen years here.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nPlease note 19 years here.',
        ],
        [
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nCall 040 123 4567 or pay 10 euros to our partner by 31.12.2026.',
          'We handle your personal data when you are our customer. We get the data from you yourself.\n\nCall 040-1234567 or pay €10 to our partners by 31 December 2026.',
        ],
        [
          '# P\n\n## Cookies\n\nYou may ask us for a copy of it.',
          '# P\n\n## About cookies\n\nYou may ask us for a copy of it.',
        ],
        [
          '# P\n\n## Kakor\n\nDu kan be oss om en kopia av det.',
          '# P\n\n## Om kakor\n\nDu kan be oss om en kopia av det.',
        ],
        [
          '# P\n\n## Evästeet\n\nVoit pyytää meiltä kopion siitä.',
          '# P\n\n## Evästeistä\n\nVoit pyytää meiltä kopion siitä.',
        ],
        ['The fee is 25 euros, paid by 1.6.2027.', 'The fee is €25, paid by 1 June 2027.'],
        ['Ring 09-310 1691 mellan klockan 9 och 15.', 'Ring 09 3101691 mellan klockan 9 och 15.'],
        ['Vastaamme kolmenkymmenen päivän kuluessa.', 'Vastaamme 30 päivän kuluessa.'],
        [
          'Ninety-nine per cent of letters are answered in forty-eight hours.',
          '99 % of letters are answered in 48 hours.',
        ],
        ['Lue lisää: https://www.tietosuoja.example/', 'Lue lisää: www.tietosuoja.example'],
        ['Vi sparar bilderna i tjugofyra månader.', 'Vi sparar bilderna i 24 mån.'],
        ['Auki klo 10.00–18.00.', 'Auki klo 10–18.'],
        ['The desk is open 9:00–17:00.', 'The desk is open 9 a.m. to 5 p.m.'],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nIn force since 1 June 2027.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nIn force since June 1, 2027.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nOpen 9–17 on weekdays.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nOpen 9-17 on weekdays.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nPhone: 040 123 4567',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nPhone: 040 1234 567',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nAvoinna 9 – 17.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nAvoinna 9–17.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe analyse and organise it.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nWe analyze and organize it.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nSoita puh. 09 123 4567.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nSoita puh. (09) 123 4567.',
        ],
        [
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nAvgiften är 100 kronor.',
          '# Dataskyddsbeskrivning\n\nVi behandlar dina personuppgifter när du är kund hos oss. Uppgifterna får vi av dig själv.\n\nAvgiften är 100 kr.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nNoin 5 prosenttia vastaa.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nNoin 5 % vastaa.',
        ],
        [
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nCall before 4 p.m. please.',
          '# Privacy notice\n\nWe handle your personal data when you are our customer. We get the data from you yourself.\n\nCall before 4 pm please.',
        ],
        [
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nVoimassa 1.1.2027 alkaen.',
          '# Tietosuojaseloste\n\nKäsittelemme henkilötietojasi, kun asioit kanssamme. Tiedot saamme sinulta itseltäsi.\n\nVoimassa 1. tammikuuta 2027 alkaen.',
        ],
      ],
      date: [['Last updated 1.3.2026', 'Last updated 2 April 2026']],
    },
  },
};
