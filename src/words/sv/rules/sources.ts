/** What the rules of src/check/rules/sources/ say. */
export const sources = {
  'exemption-reason-weak': {
    summary:
      'Den som låter bli att informera på grund av ansträngningen anger vad som gör den oproportionell.',
    why: 'Att det är besvärligt att informera, eller att man inte vill, är inget undantag. Ansträngningen vägs efter hur många personer det gäller, hur gamla uppgifterna är och vilka skyddsåtgärder som finns; eller så skulle informationen avsevärt försvåra det som uppgifterna behövs till. Utan ett sådant skäl ska personerna informeras.',
    message:
      'Skälet till att inte informera om källan {source} nämner bara besvär eller en önskan och inget som lagen fäster vikt vid: ”{reason}” ({law}).',
    hint: 'Informera personerna och ange när (informed: within-a-month). Om det verkligen är omöjligt eller kräver en oproportionell ansträngning, ange varför: hur många de är, hur gamla uppgifterna är, att ni saknar kontaktuppgifter.',
  },
  'categories-missing': {
    summary: 'När uppgifter kommer från annat håll anger beskrivningen kategorierna av uppgifter.',
    why: 'Den som inte själv har lämnat uppgifterna kan inte veta vilka de är. Därför kräver artikel 14 kategorierna, vilket artikel 13 inte gör.',
    message:
      'Uppgifter kommer från annat håll än den registrerade, men beskrivningen anger inte vilka kategorier av personuppgifter som behandlas ({law}).',
    hint: 'Lägg till kategorierna och varifrån de kommer: dataCategories: [{id: contact, name: Namn och kontaktuppgifter, sources: [{source}]}].',
  },
  'category-without-source': {
    summary: 'När uppgifter kommer från annat håll anges varifrån varje kategori kommer.',
    why: 'När en del av uppgifterna kommer från annat håll kan en kategori som tiger komma varifrån som helst. Läsaren ska se vilka uppgifter andra har lämnat.',
    message:
      'För kategorin "{name}" ({id}) anges inte om uppgifterna kommer från den registrerade eller från annat håll ({law}).',
    hint: 'Lägg till källorna: sources: [data-subject], eller källans id.',
  },
  'inferred-data-undeclared': {
    summary: 'Uppgifter som uppstår vid profilering är en egen kategori.',
    why: 'Också det som profilering leder till är personuppgifter, och personen har aldrig sett dem. Det är omstritt om sådana uppgifter har "erhållits" i den mening som avses i artikel 14, och därför är detta en varning.',
    message:
      'Ändamålet "{name}" ({id}) innefattar profilering, men beskrivningen anger inte vilka uppgifter som härleds ({law}).',
    hint: 'Lägg till en kategori: dataCategories: [{id: interests, name: Härledda intressen, sources: [inferred]}].',
  },
  'observed-data-as-other-source': {
    summary: 'Uppgifter från observation anges som insamlade från den registrerade.',
    why: 'Enligt EU-domstolen samlas observerade uppgifter in från den registrerade själv, även om personen inte vet om det. Då ska information ges genast vid insamlingen, inte inom en månad.',
    message:
      'Uppgifter från observation ("{words}") anges komma från andra källor, fast de samlas in från den registrerade själv (C-422/24; {law}).',
    hint: 'Skriv att uppgifterna samlas in genom observation, och ange för kategorin: sources: [observed].',
  },
  'public-register-unnamed': {
    summary: 'Ett offentligt register som uppgifter kommer från nämns vid namn.',
    why: 'Ett offentligt register har ett namn och någon som för det, och var och en kan kontrollera vad det säger om henne eller honom. Det finns inget skäl att utelämna namnet.',
    message: 'Källan {source} är ett offentligt register, men dess namn anges inte ({law}).',
    hint: 'Lägg till registrets namn, till exempel: name: Handelsregistret.',
  },
  'source-exemption-unexplained': {
    summary: 'När den registrerade inte informeras motiveras varför undantaget gäller.',
    why: 'Undantagen begränsar en rätt och tolkas snävt. Den personuppgiftsansvarige ska kunna visa att ett undantag gäller, och motiveringen är första steget.',
    message:
      'Den registrerade informeras inte om uppgifter från källan {source} ({law}), men undantaget motiveras inte.',
    hint: 'Lägg till i exemption: because: "Att informera var och en vore en oproportionell ansträngning, eftersom kontaktuppgifter saknas."',
  },
  'source-not-specific': {
    summary: 'Källan nämns, eller så anges dess typ och bransch eller varför den inte nämns.',
    why: 'Läsaren kan kontrollera och rätta uppgifterna hos källan bara om det framgår vilken den är.',
    message: 'Källan {source} visar inte varifrån uppgifterna faktiskt kommer ({law}).',
    hint: 'Nämn källan (name: Bolagets namn). Om det inte går, ange typ och bransch (type: Kreditupplysningsföretag, sector: Kreditupplysning) eller skälet (whyNotNamed: …).',
  },
  'source-timing-untold': {
    summary: 'För varje källa har antecknats när den registrerade informeras.',
    why: 'Artikel 14 sätter en gräns för när information ska ges: högst en månad, och tidigare om uppgifterna används för att kontakta personen eller lämnas vidare. En anteckning visar att frågan har övervägts.',
    message:
      'Det har inte antecknats när den registrerade informeras om uppgifter från annat håll: {sources} ({law}).',
    hint: 'Lägg till för källorna: informed: within-a-month. Andra alternativ: first-contact, first-disclosure.',
  },
  'source-unnamed': {
    summary: 'Varje källa nämns vid namn eller beskrivs.',
    why: 'Källan bör nämnas vid namn. Där det inte går kan arten, typen och branschen ändå hjälpa en person att hitta den (WP260, bilagan).',
    message: 'För källan `{id}` anges varken namn eller vilken typ av källa det är ({law}).',
    hint: 'Lägg till namnet (name: Bolagets namn) eller, om källan inte kan nämnas, dess typ och bransch (type: Kreditupplysningsföretag, sector: Kreditupplysning).',
  },
  'source-without-accessibility': {
    summary: 'För en källa som kan vara offentlig anges om den är allmänt tillgänglig.',
    why: 'Artikel 14.2 f kräver det i förekommande fall: för ett offentligt register eller en källa som inget annat säger något om. Uppgifter som alla kan se väcker andra förväntningar än uppgifter som lämnats i det fördolda.',
    message: 'För källan {source} anges inte om den är allmänt tillgänglig ({law}).',
    hint: 'Lägg till: publiclyAccessible: true, om vem som helst kan se uppgifterna, annars publiclyAccessible: false.',
  },
  'source-without-categories': {
    summary: 'För varje källa anges vilka kategorier av uppgifter som kommer därifrån.',
    why: 'Att en källa finns säger inte vad som kom därifrån. De hör ihop, så att man kan be rätt källa att rätta ett fel.',
    message:
      'Det framgår inte av beskrivningen vilka kategorier av personuppgifter som kommer från källan {source} ({law}).',
    hint: 'Lägg till källan i de kategorier som kommer därifrån, till exempel i kategorin {first}: sources: [{id}].',
  },
  'sources-missing': {
    summary: 'För uppgifter från annat håll anges varifrån de kommer.',
    why: 'Källan visar vem som lämnade uppgifterna vidare och om det var tillåtet, och där kan man också stoppa det.',
    message: {
      category:
        'Uppgifter i kategorin {category} kommer från annat håll, men beskrivningen anger inte varifrån ({law}).',
      all: 'Beskrivningen anger inte varifrån personuppgifterna kommer ({law}).',
    },
    hint: 'Lägg till källan: sources: [{id: {source}, kind: company, name: Bolagets namn, publiclyAccessible: false}]. Om uppgifterna bara kommer från den registrerade, skriv sources: [data-subject] i kategorin.',
  },
  'special-categories-contradicted': {
    summary: 'Särskilda kategorier behandlas inte när det sägs att inga behandlas.',
    why: 'Den som får läsa att inga särskilda kategorier behandlas väntar sig inga hälsouppgifter längre ner.',
    message:
      'I beskrivningen sägs "{sentence}", men andra uppgifter i den talar om särskilda kategorier av personuppgifter ({law}).',
    hint: 'Ta bort meningen, eller märkningen av uppgifterna och punkten i artikel 9.2, beroende på vilket som är fel.',
  },
  'special-categories-undeclared': {
    summary: 'Beskrivningen anger om särskilda kategorier av personuppgifter behandlas.',
    why: 'Det är förbjudet att behandla uppgifter om hälsa, övertygelse, ursprung, medlemskap i fackförening och liknande om inte någon punkt i artikel 9.2 tillåter det. Artiklarna 13 och 14 kräver inte att det sägs att inga behandlas, men den som säger det har sett efter, och texten kan jämföras med det.',
    message:
      'Det framgår inte av beskrivningen om särskilda kategorier av personuppgifter behandlas, och det vet bara den personuppgiftsansvarige ({law}).',
    hint: 'Lägg till antingen: specialCategories: {none: "Vi behandlar inga särskilda kategorier av personuppgifter."} eller märk uppgifterna: special: health, med punkten i artikel 9.2 i den rättsliga grunden: article9: a.',
  },
  'special-data-unmarked': {
    summary: 'Särskilda kategorier av uppgifter och nationella nummer är märkta som sådana.',
    why: 'Hälsa, övertygelse, fingeravtryck och personnummer skyddas mer än andra uppgifter. Reglerna frågar efter skyddet bara där märkningen säger vad uppgifterna är.',
    message: {
      special:
        'Kategorin "{name}" innehåller särskilda uppgifter ({words}) men är inte märkt så ({law}).',
      nationalId:
        'Kategorin "{name}" innehåller ett nationellt identifikationsnummer ({words}) men är inte märkt så ({law}).',
    },
    hint: {
      special:
        'Säg vilken särskild kategori det är, vid behov i en egen kategori: dataCategories: [{id: …, name: …, special: health}].',
      nationalId:
        'Märk det, vid behov i en egen kategori: dataCategories: [{id: …, name: …, nationalId: true}].',
    },
  },
} as const;
