/** What the rules of src/check/rules/rights/ say. */
export const rights = {
  'authority-not-supervisory': {
    summary: 'Myndigheten för klagomål har tillsyn över dataskyddet.',
    why: 'En myndighet för konsumenter eller en bransch kan inte avgöra ett klagomål om personuppgifter. Den som skriver dit väntar förgäves eller tills ärendet lämnas över.',
    message: {
      one: 'Klagomål hänvisas till "{name}", som inte verkar ha tillsyn över dataskyddet. Landets tillsynsmyndighet är {right} ({law}).',
      states:
        'Klagomål hänvisas till "{name}", som inte verkar ha tillsyn över dataskyddet. De flesta personuppgiftsansvariga står under delstatens dataskyddsmyndighet ({law}).',
    },
    hint: {
      one: 'Ange {right} i stället, eller säg vad den andra myndigheten är till för. Om den har tillsyn över dataskyddet, som en kyrkas eller ett självstyrt områdes egen myndighet, tysta regeln i notice.yaml (suppressions) och säg varför.',
      states:
        'Ange dataskyddsmyndigheten i den delstat där den personuppgiftsansvarige är etablerad. Om den angivna myndigheten är rätt, som för en kyrka eller ett radioföretag, tysta regeln i notice.yaml (suppressions) och säg varför.',
    },
  },
  'authority-of-state-untold': {
    summary: 'Där varje delstat har sin egen myndighet anger beskrivningen delstatens.',
    why: 'I Tyskland står företag och föreningar under tillsyn av myndigheten i sin delstat, den federala myndigheten har tillsyn bara över federala organ och några få andra. Den som klagar hos fel myndighet får vänta längre på svar.',
    message:
      'Som tillsynsmyndighet anges {authority}, som har tillsyn över nästan bara federala organ ({law}). Företag, föreningar och kommuner står under tillsyn av myndigheten i sin delstat.',
    hint: 'Ange myndigheten i den delstat där den personuppgiftsansvarige är etablerad: authority: {name: …, country: DE, url: https://…}. Om den federala är rätt, som för telekommunikation och post, undanta regeln i notice.yaml (suppressions) och ange skälet.',
  },
  'authority-without-details': {
    summary: 'Tillsynsmyndigheten anges med namn och kontaktuppgifter.',
    why: 'Rätten att klaga hjälper först när man vet till vem. Namn och webbadress räcker.',
    message: 'Rätten att klaga anges, men inte hur tillsynsmyndigheten nås ({law}).',
    hint: {
      authority:
        'Lägg till landskoden som ger myndighetens ({authority}) uppgifter: authority: {country}.',
      byState:
        'Ange myndigheten i den delstat där den personuppgiftsansvarige är etablerad: authority: {name: …, url: https://…}. Landskoden {byState} står för den federala myndigheten, som har tillsyn över få företag.',
      elsewhere:
        'Ange myndighetens namn och webbplats: authority: {name: …, url: https://…}. Ingen myndighet är känd för landskoden {elsewhere}.',
      other:
        'Lägg till koden för den personuppgiftsansvariges land, som ger myndighetens uppgifter, till exempel: authority: FI.',
    },
  },
  'complaint-elsewhere-untold': {
    summary: 'Om klagomål anges att de kan lämnas även i det land där man bor eller arbetar.',
    why: 'Den som bor i ett annat EU- eller EES-land kan klaga hos myndigheten där på sitt eget språk. Få vet det.',
    message:
      'Beskrivningen anger inte att klagomål kan lämnas även i det EU- eller EES-land där man bor, arbetar eller där överträdelsen skedde ({law}).',
    hint: 'Lägg till en mening i texten och ange i complaint: elsewhere: true.',
  },
  'complaint-missing': {
    summary: 'Beskrivningen anger rätten att lämna in klagomål till en tillsynsmyndighet.',
    why: 'Klagomålet är rättsmedlet för den som inte får gehör hos den personuppgiftsansvarige. Det kostar ingenting, och den som kan bli föremål för det ska själv berätta om det.',
    message:
      'Beskrivningen anger inte rätten att lämna in klagomål till en tillsynsmyndighet ({law}).',
    hint: {
      authority:
        'Lägg till: complaint: {authority: {country}, text: "Du kan lämna in klagomål till tillsynsmyndigheten ({authority})."}. Myndighetens kontaktuppgifter hämtas med landskoden.',
      byState:
        'Lägg till myndigheten i den delstat där den personuppgiftsansvarige är etablerad: complaint: {authority: {name: …, url: https://…}, text: "Du kan lämna in klagomål till tillsynsmyndigheten."}. Landskoden {byState} står för den federala myndigheten, som har tillsyn över få företag.',
      elsewhere:
        'Lägg till myndighetens namn och webbplats: complaint: {authority: {name: …, url: https://…}, text: "Du kan lämna in klagomål till tillsynsmyndigheten."}. Ingen myndighet är känd för landskoden {elsewhere}.',
      other:
        'Lägg till myndigheten i den personuppgiftsansvariges land, i Finland till exempel: complaint: {authority: FI, text: "Du kan lämna in klagomål till tillsynsmyndigheten."}. Myndighetens kontaktuppgifter hämtas med landskoden.',
    },
  },
  'direct-marketing-objection-missing': {
    summary: 'För direktmarknadsföring anges rätten att säga nej till den.',
    why: 'Ingen behöver tåla direktmarknadsföring. Att säga nej kräver varken skäl eller avvägning, och rätten ska meddelas senast vid den första kontakten.',
    message:
      'Ändamålet "{name}" är direktmarknadsföring, men beskrivningen anger inte rätten att säga nej till den ({law}). Rätten är ovillkorlig, och läsaren behöver inte motivera sin begäran.',
    hint: 'Lägg till bland rättigheterna: directMarketing: {text: "Du kan när som helst säga nej till direktmarknadsföring.", how: …}. Webbplatsen visar det åtskilt från allt annat.',
  },
  'fee-wrong': {
    summary: 'Avgift tas ut för en begäran bara när lagen tillåter det.',
    why: 'Ett pris på en rättighet hindrar människor från att använda den. Lagen tillåter en avgift bara för uppenbart ogrundade eller orimliga begäranden och för ytterligare kopior.',
    message:
      'Enligt beskrivningen kan en begäran kosta något ("{fee}"), men den är avgiftsfri om den inte är uppenbart ogrundad eller orimlig eller gäller flera kopior ({law}).',
    hint: {
      right:
        'Ta bort avgiften. En avgift får tas ut bara för en uppenbart ogrundad eller orimlig begäran och för ytterligare kopior: säg det där avgifterna anges.',
      other:
        'Rätta: fee: "En begäran är avgiftsfri. För en uppenbart ogrundad eller orimlig begäran kan vi ta ut en rimlig avgift."',
    },
  },
  'free-of-charge-untold': {
    summary: 'Beskrivningen anger att en begäran är avgiftsfri.',
    why: 'Många tror att en begäran om registerutdrag kostar. En mening undanröjer hindret för att använda rättigheterna.',
    message: 'Beskrivningen anger inte att en begäran är avgiftsfri ({law}).',
    hint: 'Lägg till: requests: {fee: "En begäran är avgiftsfri."}.',
  },
  'request-channel-burdensome': {
    summary: 'En begäran kan göras också elektroniskt.',
    why: 'Den personuppgiftsansvarige ska underlätta utövandet av rättigheterna. Enbart brev eller besök är ett hinder, särskilt när uppgifterna samlas in på nätet.',
    message: 'Enligt beskrivningen kan en begäran göras bara per brev eller på plats ({law}).',
    hint: 'Lägg till ett elektroniskt sätt: requests: {email: [dataskydd@exempel.example]} eller form: https://exempel.example/begaran.',
  },
  'request-outcome-untold': {
    summary: 'Beskrivningen anger vad som följer på ett avslag och hur rättelser meddelas vidare.',
    why: 'Lagen kräver inte dessa i beskrivningen, men de gäller alla som gör en begäran: ett avslag ska motiveras, mottagare ska underrättas om rättelser, och ärendet kan föras till domstol.',
    message:
      'Beskrivningen anger inte {said}. Lagen kräver det inte, men läsaren har nytta av det.',
    hint: 'Lägg till i texten: "{advice}"',
    said: {
      refusal: 'hur ett avslag motiveras (artikel 12.4)',
      recipients: 'att mottagarna underrättas om rättelser och raderingar (artikel 19)',
      court: 'att ärendet kan föras till domstol (artikel 79.1)',
    },
    advice: {
      refusal: 'Om vi avslår din begäran motiverar vi beslutet och berättar hur du kan klaga.',
      recipients:
        'När vi har rättat eller raderat dina uppgifter underrättar vi dem som har fått uppgifterna.',
      court: 'Du kan också föra ärendet till domstol.',
    },
  },
  'research-objection-missing': {
    summary: 'För forskning och statistik anges rätten att invända mot behandlingen.',
    why: 'Forskning och statistik får använda uppgifter som samlats in för annat. I gengäld får en person invända utifrån sin egen situation, om inte forskningen behövs för en uppgift av allmänt intresse.',
    message:
      'Ändamålet {purpose} är forskning eller statistik, men beskrivningen anger inte rätten att invända mot behandlingen ({law}).',
    hint: 'Lägg till bland rättigheterna (rights): objection: {text: "Du kan av skäl som hänför sig till din situation invända mot att dina uppgifter används i forskning."}, eller ange den lag som begränsar rätten: objection: {none: …}.',
  },
  'response-time-untold': {
    summary: 'Beskrivningen anger när en begäran besvaras.',
    why: 'Tidsfristen behöver inte anges i beskrivningen, men den minskar frågor: läsaren vet att vänta en månad.',
    message: 'Beskrivningen anger inte när en begäran besvaras ({law}).',
    hint: 'Lägg till: requests: {answerWithin: P1M, extension: P2M}.',
  },
  'response-time-vague': {
    summary: 'Svar på en begäran utlovas inte bara inom skälig tid.',
    why: '"Skälig tid" döljer en gräns som finns. Den som vet att den är en månad vet när det är dags att klaga.',
    message:
      'Texten utlovar svar inom skälig tid ("{found}"), men tidsfristen är en månad ({law}).',
    hint: 'Skriv tidsfristen i texten, till exempel: "Vi besvarar din begäran inom en månad."',
  },
  'response-time-wrong': {
    summary: 'Svar utlovas inom en månad, som kan förlängas med högst två månader.',
    why: 'Lagen ger en månad, och två till om begärandena är komplicerade eller många och personen får veta det inom den första månaden. En beskrivning kan inte ge den personuppgiftsansvarige mer tid.',
    message: {
      answerWithin:
        'Tiden för att besvara en begäran ({time}) är längre än lagen tillåter ({most}, {law}).',
      extension:
        'Svarstiden förlängs enligt beskrivningen ({time}) med mer än lagen tillåter ({most}, {law}).',
    },
    hint: 'Rätta: {field}: {longest}.',
  },
  'right-access-missing': {
    summary: 'Beskrivningen anger rätten att få tillgång till de egna uppgifterna.',
    why: 'Tillgången kommer före de andra rättigheterna: bara den som ser sina uppgifter kan bedöma om de stämmer och om de alls ska finnas där.',
    message: 'Beskrivningen anger inte rätten att få tillgång till de egna uppgifterna ({law}).',
    hint: 'Lägg till bland rättigheterna (rights): access: {text: "Du kan begära en kopia av uppgifterna om dig."}.',
  },
  'right-denied': {
    summary: 'Beskrivningen förnekar inte en rätt som något ändamål ger.',
    why: 'Den rättsliga grunden avgör vilka rättigheter en person har. En rätt som följer av grunden kan inte skrivas bort; bara en lag kan begränsa den.',
    message: {
      purpose:
        'Enligt beskrivningen har den registrerade inte en rätt som ändamålet {purpose} ger: {named} ({law}). Grunden för behandlingen är {basis}.',
      processing:
        'Enligt beskrivningen har den registrerade inte en rätt som grunden för behandlingen ({basis}) ger: {named} ({law}).',
      act: 'Enligt beskrivningen har den registrerade inte en rätt som grunden för behandlingen ({basis}) ger, och ingen lag som begränsar rätten nämns: {named} ({law}). Att en uppgift grundar sig på lag tar inte bort rätten.',
    },
    hint: {
      purpose:
        'Berätta om rätten i stället för att neka den: {right}: {text: …}. Om en lag begränsar rätten, ange det som rättens gränser (limits).',
      processing:
        'Berätta om rätten i stället för att neka den: {right}: {text: …}. Om en lag begränsar rätten, ange det som rättens gränser (limits).',
      act: 'Berätta om rätten i stället för att neka den: {right}: {text: …}. Om en lag begränsar rätten (artikel 23), ange lagen och dess paragraf där rätten nekas.',
    },
  },
  'right-erasure-missing': {
    summary: 'Beskrivningen anger rätten att få uppgifter raderade.',
    why: 'Uppgifter som inte längre behövs, eller som det aldrig var tillåtet att ha, behöver inte ligga kvar tills någon kommer ihåg dem. Personen får kräva att de tas bort.',
    message: 'Beskrivningen anger inte rätten att få uppgifter raderade ({law}).',
    hint: 'Lägg till bland rättigheterna (rights): erasure: {text: "Du kan begära att dina uppgifter raderas när de inte längre behövs."}.',
  },
  'right-not-triggered': {
    summary: 'En rättighet som inget ändamål ger upphov till utlovas inte utan begränsning.',
    why: 'Rätten att invända, rätten till dataportabilitet och återkallelse av samtycke beror på den rättsliga grunden. Läsaren blir besviken om en rättighet som inte finns utlovas.',
    message:
      'Beskrivningen utlovar {named}, men den rättsliga grunden för inget av ändamålen ger upphov till den ({law}).',
    hint: 'Begränsa rättigheten (limits: "Rätten gäller bara uppgifter som behandlas med samtycke."), eller ange att den inte finns: {right}: {none: "Rätten finns inte, eftersom …"}.',
  },
  'right-objection-missing': {
    summary: 'Beskrivningen anger rätten att invända mot behandlingen.',
    why: 'När behandlingen vilar på allmänt eller berättigat intresse har personen inte tillfrågats. Genom invändningen vägs personens egen situation in, och rätten ska framhållas tydligt och åtskilt från annan information.',
    message: {
      purpose:
        'Ändamålet {purpose} har grunden {basis}, men beskrivningen anger inte rätten att invända mot behandlingen ({law}).',
      processing:
        'Behandlingen har grunden {basis}, men beskrivningen anger inte rätten att invända mot behandlingen ({law}).',
      none: 'Beskrivningen anger inte rätten att invända mot behandlingen ({law}).',
    },
    hint: {
      purpose:
        'Lägg till bland rättigheterna (rights): objection: {text: "Du kan invända mot behandlingen av skäl som hänför sig till din specifika situation.", how: …}.',
      processing:
        'Lägg till bland rättigheterna (rights): objection: {text: "Du kan invända mot behandlingen av skäl som hänför sig till din specifika situation.", how: …}.',
      none: 'Om inget ändamål ger denna rätt, berätta det för läsaren (rights): objection: {none: "Behandlingen grundar sig varken på berättigat eller allmänt intresse, så rätten att invända gäller inte."}.',
    },
  },
  'right-portability-missing': {
    summary: 'Beskrivningen anger rätten till dataportabilitet.',
    why: 'Den som har lämnat uppgifter med samtycke eller för ett avtal får ta dem med till en annan tjänst. Rätten gör att ingen behöver stanna bara för att uppgifterna finns där.',
    message: {
      purpose:
        'Ändamålet {purpose} har grunden {basis}, men beskrivningen anger inte rätten till dataportabilitet ({law}).',
      processing:
        'Behandlingen har grunden {basis}, men beskrivningen anger inte rätten till dataportabilitet ({law}).',
      none: 'Beskrivningen anger inte rätten till dataportabilitet ({law}).',
    },
    hint: {
      purpose:
        'Lägg till bland rättigheterna (rights): portability: {text: "Du kan få ut de uppgifter du har lämnat i ett maskinläsbart format och flytta dem."}.',
      processing:
        'Lägg till bland rättigheterna (rights): portability: {text: "Du kan få ut de uppgifter du har lämnat i ett maskinläsbart format och flytta dem."}.',
      none: 'Om inget ändamål ger denna rätt kan läsaren få veta det (rights): portability: {none: "Behandlingen grundar sig varken på samtycke eller avtal, så rätten till dataportabilitet gäller inte."}.',
    },
  },
  'right-purposes-incomplete': {
    summary: 'En rättighet anges för varje ändamål som ger den.',
    why: 'En lista över ändamål läses som en gräns: den som söker ett annat ändamål drar slutsatsen att rätten inte finns. Lagen ger rätten så snart villkoren är uppfyllda.',
    message:
      '{right} begränsas i beskrivningen så att {purposes} saknas, fastän rätten gäller även det ({law}).',
    hint: 'Lägg till bland rättens ändamål (purposes): {ids}, eller ta bort begränsningen, så gäller rätten alla.',
    rights: {
      access: 'Rätten till tillgång',
      rectification: 'Rätten till rättelse',
      erasure: 'Rätten till radering',
      restriction: 'Rätten till begränsning av behandlingen',
      objection: 'Rätten att invända mot behandlingen',
      portability: 'Rätten till dataportabilitet',
      withdrawal: 'Rätten att återkalla samtycket',
    },
  },
  'right-rectification-missing': {
    summary: 'Beskrivningen anger rätten att få felaktiga uppgifter rättade.',
    why: 'Beslut fattas på de uppgifter som den personuppgiftsansvarige har. Rätten att få fel rättade skyddar en person från att bedömas efter någon annans misstag.',
    message: 'Beskrivningen anger inte rätten att få felaktiga uppgifter rättade ({law}).',
    hint: 'Lägg till bland rättigheterna (rights): rectification: {text: "Du kan begära att vi rättar felaktiga eller ofullständiga uppgifter om dig."}.',
  },
  'right-restriction-missing': {
    summary: 'Beskrivningen anger rätten till begränsning av behandling.',
    why: 'Medan det är oklart om uppgifterna stämmer eller om behandlingen är laglig, låter begränsningen dem ligga kvar men stoppar användningen. Få känner till den rätten om beskrivningen inte nämner den.',
    message: 'Beskrivningen anger inte rätten till begränsning av behandling ({law}).',
    hint: 'Lägg till bland rättigheterna (rights): restriction: {text: "Du kan begära att vi begränsar behandlingen av dina uppgifter, till exempel medan vi kontrollerar att de stämmer."}.',
  },
  'right-unexplained': {
    summary: 'För varje rättighet förklaras i en mening vad den innebär.',
    why: 'Enbart namnet på en rättighet hjälper inte läsaren att använda den. Informationen ska vara lätt att förstå.',
    message:
      'Dessa rättigheter nämns bara, utan att läsaren får veta vad de innebär: {rights} ({law}).',
    hint: 'Förklara rättigheten i en mening, till exempel: text: "Vi rättar felaktiga uppgifter och kompletterar bristfälliga."',
  },
  'rights-all-none': {
    summary: 'Beskrivningen förnekar inte alla den registrerades rättigheter.',
    why: 'En lag får begränsa rättigheter enligt artikel 23, var och en i den mån det är nödvändigt. Ingen lag tar bort alla, så en beskrivning som förnekar dem alla ger en felaktig bild av lagen.',
    message:
      'Enligt beskrivningen har den registrerade inga rättigheter alls, men alla kan inte begränsas ({law}).',
    hint: 'Ange de rättigheter som den registrerade har, till exempel: access: {text: "Du kan begära en kopia av uppgifterna om dig."}.',
  },
  'rights-missing': {
    summary: 'Beskrivningen anger den registrerades rättigheter.',
    why: 'Rättigheter används av dem som känner till dem. Att berätta om dem är en skyldighet i sig, även om ingen har frågat.',
    message: 'Beskrivningen anger inte den registrerades rättigheter ({law}).',
    hint: 'Lägg till rättigheterna: rights: {access: {text: …}, rectification: {text: …}, erasure: {text: …}, restriction: {text: …}, objection: {text: …}, portability: {text: …}}.',
  },
  'rights-without-channel': {
    summary: 'Beskrivningen anger hur rättigheterna används.',
    why: 'Den personuppgiftsansvarige ska underlätta utövandet av rättigheterna. En rättighet är till nytta först när läsaren vet vart begäran skickas.',
    message: 'Rättigheterna anges, men inte hur de används ({law}).',
    hint: 'Lägg till: requests: {email: [dataskydd@exempel.example], send: "Berätta vilken rättighet du vill använda."}.',
  },
  'withdrawal-missing': {
    summary: 'För samtycke anges att det kan återkallas.',
    why: 'Ett samtycke som inte kan återkallas är inget samtycke. Lagen kräver att personen får veta om återkallelsen före samtycket och att det är lika lätt att återkalla som att samtycka.',
    message: {
      purpose:
        'Ändamålet {purpose} grundar sig på samtycke, men beskrivningen anger inte rätten att när som helst återkalla det ({law}).',
      processing:
        'Behandlingen grundar sig på samtycke, men beskrivningen anger inte rätten att när som helst återkalla det ({law}).',
    },
    hint: 'Lägg till bland rättigheterna (rights): withdrawal: {text: "Du kan när som helst återkalla ditt samtycke. Återkallelsen påverkar inte lagligheten av behandlingen före den.", how: …}.',
  },
  'withdrawal-without-effect': {
    summary:
      'Om återkallelse av samtycke anges att den inte påverkar lagligheten av tidigare behandling.',
    why: 'Artikel 13.2 c nämner uttryckligen denna verkan. Annars kan man tro att återkallelsen gör den tidigare behandlingen olaglig.',
    message:
      'Om återkallelse av samtycke anges inte att den inte påverkar lagligheten av behandlingen före återkallelsen ({law}).',
    hint: 'Lägg till i withdrawal: limits: "Återkallelsen påverkar inte lagligheten av behandlingen före den."',
  },
  'withdrawal-without-way': {
    summary: 'Om återkallelse av samtycke anges hur den görs.',
    why: 'Det ska vara lika lätt att återkalla sitt samtycke som att ge det. Läsaren kan göra det bara om sättet anges.',
    message: 'Samtycket kan återkallas, men beskrivningen anger inte hur ({law}).',
    hint: 'Lägg till i withdrawal: how: "Klicka på länken som finns i varje nyhetsbrev."',
  },
  'right-refused': {
    summary: 'Texten om en rättighet ger den och nekar den inte.',
    why: 'Texten om en rättighet är det som människor litar på. En mening som nekar det som lagen ger får dem att avstå från att begära något, hur begäran än skulle ha avgjorts.',
    message: {
      whole: 'Texten om {named} nekar rättigheten: "{sentence}" ({law}).',
      part: 'Texten om {named} tar tillbaka det som den ger, utan ett skäl som lagen känner: "{sentence}" ({law}).',
      ungranted:
        'Texten om {named} säger inte att människor har rättigheten: "{sentence}" ({law}).',
    },
    hint: 'Säg vad man kan begära och hur. Om lagen tillåter avslag, säg i vilket fall: {right}: {text: …, limits: Vi sparar det som bokföringslagen ålägger oss att spara.}',
  },
  'right-limited': {
    summary: 'Texten om en rättighet sätter inga gränser som lagen inte känner.',
    why: 'Lagen säger när en rättighet får begränsas. Hur ofta, på vilket sätt eller med vems samtycke den får utövas är inget som den personuppgiftsansvarige väljer.',
    message: {
      limit:
        'Texten om {named} begränsar rättigheten på ett sätt som lagen inte känner: "{sentence}" ({law}).',
      grounds: 'Texten om {named} kräver skäl som lagen inte kräver: "{sentence}" ({law}).',
    },
    hint: 'Ta bort begränsningen eller säg vilken bestämmelse den grundar sig på.',
  },
  'complaint-without-authority': {
    summary: 'Det som sägs om klagomål leder till en tillsynsmyndighet.',
    why: 'Rätten att klaga är en rätt att vända sig till en myndighet som är oberoende av den personuppgiftsansvarige. Den personuppgiftsansvariges egen kundtjänst är ingen sådan.',
    message:
      'Det som sägs om klagomål leder till den personuppgiftsansvarige själv och inte till någon myndighet: "{text}" ({law}).',
    hint: 'Säg till vilken myndighet man kan klaga, och nämn den egna kundtjänsten bara vid sidan av den: complaint: {authority: SE, text: Du kan lämna klagomål till Integritetsskyddsmyndigheten.}',
  },
} as const;
