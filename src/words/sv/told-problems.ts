/** What reading facts in a text can find: what must hold, what is wrong, and the next action. */
export const toldProblems = {
  'told-table-unread': {
    summary: 'En tabell som börjar som fakta är det, eller är avsedd som vanlig text.',
    message: {
      inside:
        'En tabell som börjar med `{found}` står inne i ett citat, en lista, en not, kod eller HTML: den läses inte som fakta.',
      other:
        'En tabell börjar med `{found}`, men ingen annan kolumn är känd: den läses inte som fakta.',
    },
    hint: 'Om den ska innehålla fakta, sätt den på avsnittets översta nivå och ge en kolumn ett namn som står i docs/facts-in-text.md. Annars behöver inget göras.',
  },
  'told-kind-unknown': {
    summary:
      'En tabell, lista eller rad med fakta börjar med ett ord som säger vad den berättar om.',
    message: {
      elsewhere:
        'Oväntat `{found}` i början av det som ser ut som fakta: ordet som säger vad de berättar om kommer senare.',
      other:
        'Oväntat `{found}` i början av det som ser ut som fakta, väntade ett ord som säger vad de berättar om.',
    },
    hint: {
      line: 'Inget av det har lästs. Skriv: {line}',
      other: 'Börja med `{nearest}`. Inget av det har lästs.',
    },
  },
  'told-label-unknown': {
    summary: 'Varje kolumn och etikett i fakta är känd.',
    message: 'Oväntad etikett `{found}` i fakta.',
    hint: {
      line: 'Menade du `{nearest}`? Skriv: {line}',
      nearest: 'Menade du `{nearest}`?',
      list: 'Använd någon av dessa: {list}.',
      other: 'Ta bort den ur fakta.',
    },
  },
  'told-label-twice': {
    summary: 'En tabell med fakta har varje kolumn en gång.',
    message: 'Oväntad andra kolumn `{found}`: den berättar samma sak som en annan.',
    hint: 'Slå ihop kolumnerna. Inget av tabellen har lästs.',
  },
  'told-label-again': {
    summary: 'En etikett som kan anges en gång står en gång i en post.',
    message: 'Oväntad andra etikett här: det som den berättar har redan angetts i posten.',
    hint: 'Ta bort den ena.',
  },
  'told-label-form': {
    summary: 'Etiketten i fakta är fet och slutar med kolon.',
    message:
      'Oväntad form på etiketten `{found}`, väntade den i fetstil med kolon och mellanslag efter.',
    hint: {
      line: 'Skriv: {line}',
      other: 'Skriv etiketten mellan ** och **, med kolon i och mellanslag efter.',
    },
  },
  'told-row-cells': {
    summary: 'Varje rad i en tabell med fakta har lika många celler som rubrikraden.',
    message: 'Oväntat antal celler i en rad med fakta: {found}, väntade {expected}.',
    hint: 'Lägg till eller ta bort celler. En mening efter tabellen behöver en tom rad före sig.',
  },
  'told-row-unnamed': {
    summary: 'Varje rad i en tabell med fakta har sin första cell ifylld.',
    message: 'Inget värde under `{found}` i en rad med fakta, väntade ett.',
    hint: 'Fyll i radens första cell också när raden ovanför har samma.',
  },
  'told-row-outside': {
    summary: 'Raderna i en tabell med fakta står ihop.',
    message:
      'Detta ser ut som en rad, men en tom rad skiljer den från tabellen ovanför: den läses inte.',
    hint: 'Ta bort den tomma raden ovanför.',
  },
  'told-item-unlabelled': {
    summary: 'Varje punkt i en lista med fakta börjar med en etikett.',
    message: 'Ingen etikett i början av en punkt med fakta, väntade en.',
    hint: 'Börja punkten som de andra, till exempel - **Uppgifter:** e-postadress. Löpande text hör hemma ovanför eller under listan.',
  },
  'told-items-joined': {
    summary: 'Varje etikett i fakta står på en egen rad.',
    message: 'Oväntad andra etikett i raden som börjar med `{found}`: två rader har blivit en.',
    hint: {
      line: 'Börja en egen rad med den andra etiketten: {line}',
      other: 'Börja den andra etiketten på en egen rad, i en lista med - och mellanslag före.',
    },
  },
  'told-item-shape': {
    summary:
      'Under en etikett i fakta står en lista med enkla punkter eller etiketter och inget annat.',
    message: 'Oväntad text under en etikett i fakta, väntade en enkel lista.',
    hint: 'Skriv den i själva punkten eller sätt den utanför listan.',
  },
  'told-nested': {
    summary: 'Etiketter står under en annan etikett bara där en egen post berättas.',
    message: 'Oväntad lista under den här etiketten, som inte har något under sig.',
    hint: 'Flytta ut punkterna en nivå, eller skriv dem efter etiketten med komman emellan.',
  },
  'told-heading-missing': {
    summary:
      'En lista som berättar om ett ändamål, ett beslut eller gemensamt ansvariga har en egen rubrik.',
    message:
      'Ingen rubrik ovanför listan som börjar med `{found}`, väntade namnet på det som den berättar om.',
    hint: 'Sätt en rubrik ovanför den, till exempel ## Nyhetsbrev.',
  },
  'told-list-second': {
    summary: 'Under en rubrik står en lista med fakta.',
    message: 'Oväntad andra lista som börjar med `{found}` under samma rubrik.',
    hint: 'Ge den en egen rubrik eller slå ihop den med listan ovanför.',
  },
  'told-basis-flat': {
    summary: 'Det som hör till en rättslig grund står under den.',
    message:
      '`{found}` står bredvid de rättsliga grunderna, väntade den under den grund som den hör till: den läses inte.',
    hint: 'Skriv raden direkt under sin rättsliga grund med två mellanslag framför: `  {line}`. Det som gäller hela ändamålet står en gång, efter den sista grunden.',
  },
  'told-list-joined': {
    summary: 'Varje lista med fakta står för sig.',
    message:
      '`{found}` inleder en egen lista, men Markdown fogar den till listan ovanför: inget läses härifrån.',
    hint: 'Sätt en mening eller en rubrik mellan listorna, eller inled punkterna i den andra med det andra tecknet (`*` i stället för `-`). En tom rad skiljer dem inte åt.',
  },
  'told-list-split': {
    summary: 'En lista med fakta står ihop.',
    message:
      'Listan fortsätter med `{found}` efter något annat: den läses inte med listan ovanför.',
    hint: 'Slå ihop listorna: samma tecken före varje punkt och ingen text emellan.',
  },
  'told-line-item': {
    summary: 'Det som berättas i en lista med etiketter är en punkt i en lista.',
    message: 'Oväntad etikett `{found}` på en egen rad, väntade den i en lista.',
    hint: 'Skriv den som en punkt: {line}',
  },
  'told-line-open': {
    summary: 'En rad med etikett säger att det som den nämner inte finns.',
    message:
      'Oväntat `{found}` efter radens etikett, väntade en mening som börjar med Nej eller Ingen.',
    hint: {
      line: 'Skriv `Nej.` och sedan din egen mening om det inte finns något. Skriv det annars som en lista, med det övriga i egna punkter: {line}',
      other:
        'Skriv `Nej.` och sedan din egen mening om det inte finns något. Berätta det annars i en tabell eller lista, eller ta bort den feta etiketten.',
    },
  },
  'told-exception': {
    summary: 'En rad som säger att något inte finns har inga undantag.',
    message: 'Oväntat undantag i en mening som säger att något inte finns: {found}',
    hint: 'Berätta i en tabell eller lista vad som finns, eller säg det utan undantag.',
  },
  'told-markup': {
    summary: 'Ett värde i fakta är ren text.',
    message: {
      struck: 'Oväntade genomstrukna ord i ett värde.',
      footnote: 'Oväntad fotnot i ett värde.',
      html: 'Oväntad HTML i ett värde.',
      link: 'Oväntad hänvisning i ett värde.',
      other: 'Oväntad märkning i ett värde.',
    },
    hint: 'Skriv värdet som ren text. Raden eller punkten har inte lästs.',
  },
  'told-placeholder': {
    summary: 'Ett värde i fakta innehåller ingen platshållare.',
    message: 'Oväntad platshållare `{found}` i ett värde.',
    hint: 'Skriv ut värdet. Efter etiketten för lagringstid kan {{retention.id}} stå ensam.',
  },
  'told-characters': {
    summary: 'Ord i fakta har inga tecken som bara ser ut som andra.',
    message: 'Oväntade tecken i `{found}`: de syns inte eller ser bara ut som det som menas.',
    hint: {
      line: 'Skriv det på nytt med ditt tangentbord: {line}',
      other: 'Skriv det på nytt med tangentbordet: `{nearest}`.',
    },
  },
  'told-value-empty': {
    summary: 'Varje etikett i fakta har ett värde.',
    message: 'Inget värde efter etiketten, väntade ett.',
    hint: 'Fyll i det eller ta bort punkten.',
  },
  'told-value-unknown': {
    summary: 'Ett värde i en sluten lista är ett av dess ord.',
    message: 'Oväntat värde `{found}` i fakta.',
    hint: {
      country: 'Skriv landets vanliga namn, till exempel Finland. Flera skiljs åt med kommatecken.',
      line: 'Menade du `{nearest}`? Skriv: {line}',
      nearest: 'Menade du `{nearest}`?',
      list: 'Använd något av dessa ord: {list}.',
      other: 'Använd ett ord som docs/facts-in-text.md räknar upp.',
    },
  },
  'told-value-form': {
    summary: 'En tid, dag, adress eller lag i fakta har en form som kan läsas utan tvekan.',
    message: 'Oväntad form på `{found}` i fakta.',
    hint: {
      'period-several':
        'Skriv ett heltal och en enhet, till exempel 3 år. Intervall, bråk och flera tider behöver egna rader.',
      'period-number':
        'Skriv ett tal och en enhet, till exempel 6 månader, eller säg med ord vad som avgör tiden.',
      'period-doubt': 'Ange tiden exakt eller med `minst` eller `högst`.',
      'period-words': 'Skriv så här: under avtalet och 3 år från dess slut.',
      'period-empty': 'Ange tiden före villkoret.',
      duration: 'Skriv bara ett tal och en enhet, till exempel 1 månad.',
      address: 'Skriv gatuadress, postnummer och ort: Exempelgatan 1, 00100 Helsingfors.',
      law: 'Skriv lagens namn, dess nummer inom parentes och lagrummet: Bokföringslagen (1336/1997), 2 kap. 10 §. Eller hänvisa till lagrummet: 7 kap. 2 § bokföringslagen, § 257 HGB.',
      url: 'Skriv en webbadress som börjar med https://.',
      link: 'Texten visar en adress och länken leder till en annan: gör dem lika.',
      email: 'Skriv en e-postadress.',
      phone: 'Skriv ett telefonnummer.',
      date: 'Skriv en dag, till exempel 12.8.2019.',
      number: 'Skriv ett heltal.',
      one: 'Skriv en av dem; en till behöver en egen etikett eller rad.',
      article: 'Artikeln inom parentes är en annan rättslig grund: rätta den ena.',
      other: 'Skriv det som docs/facts-in-text.md beskriver fältet.',
    },
  },
  'told-name-unknown': {
    summary: 'Det som fakta hänvisar till berättas i beskrivningen med samma namn.',
    message: 'Oväntat namn `{found}`: beskrivningen berättar inte om något som heter så.',
    hint: {
      line: 'Menade du `{nearest}`? Skriv: {line}',
      nearest: 'Menade du `{nearest}`?',
      other: 'Skriv namnet som det står i sin egen tabell eller rubrik, eller lägg till det där.',
    },
  },
  'told-name-twice': {
    summary: 'Ett namn som fakta hänvisar till hör till en post.',
    message: 'Namnet i `{found}` hör till två poster i beskrivningen.',
    hint: 'Ge en av posterna ett annat namn.',
  },
  'told-right-again': {
    summary:
      'En rättighet som står på flera rader anger på varje vilka ändamål den gäller, och hur.',
    message: 'Oväntad ytterligare rad för `{found}`, väntade ändamål och sätt på varje rad.',
    hint: 'Lägg till kolumner för ändamål och sätt, eller slå ihop raderna.',
  },
  'told-id-unused': {
    summary: 'Varje id i inledningen hör till ett namn i texten.',
    message: 'Oväntat id `{found}` under {kind}: ingen post i avsnittets text har det namnet.',
    hint: 'Skriv namnet som tabellen har det, eller ta bort raden.',
  },
  'told-rows-unpaired': {
    summary: 'Raderna i en översättning kan paras med källans rader.',
    message: {
      values:
        'Enligt radernas ordning översätter `{found}` posten `{source}`, men värdena motsäger det.',
      sorted:
        'Raderna från och med `{found}` står i alfabetisk ordning: det är inte känt vad de översätter.',
      other:
        'Det är inte känt vad `{found}` översätter: här finns {own} poster och i källan {source}.',
    },
    hint: 'Sätt raderna i källans ordning, eller ge namnen id under `ids` i inledningen.',
  },
  'told-item-line': {
    summary: 'Att något inte finns sägs på en egen rad.',
    message:
      'Oväntat `{found}` i en lista, väntade det på en egen rad: det säger att något inte finns.',
    hint: 'Skriv det ovanför eller under listan, med en tom rad före: {line}',
  },
  'told-measures-missing': {
    summary: 'Under etiketten för säkerhet står en lista med åtgärderna.',
    message: 'Ingen lista direkt under `{found}`, väntade åtgärderna.',
    hint: 'Skriv åtgärderna som en vanlig lista direkt under raden. Andra meningar hör hemma ovanför eller under båda.',
  },
  'told-cell-slid': {
    summary: 'Cellerna i en rad med fakta står i sina kolumner.',
    message:
      'Oväntat `{found}` här: det är ett ord för kolumnen `{column}`, som är tom i den här raden.',
    hint: 'Flytta radens celler till sina kolumner. Ett – står för det som inte berättas.',
  },
  'told-translation-lacks': {
    summary: 'Det som källan berättar i sin text berättar översättningen i sin.',
    message: 'Ingen uppgift om `{label}` här, väntade den: källan berättar det i sin text.',
    hint: 'Lägg till samma kolumn, punkt eller rad som i källan.',
  },
  'told-link-unread': {
    summary: 'En länks adress hör till fakta bara under en etikett för en adress.',
    message: 'Adressen bakom `{found}` läses inte som fakta.',
    hint: 'Inget behöver göras. Om läsaren behöver själva adressen, ange den under en egen etikett.',
  },
} as const;
