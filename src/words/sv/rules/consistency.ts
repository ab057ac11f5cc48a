/** What the rules of src/check/rules/consistency/ say. */
export const consistency = {
  'authority-unknown': {
    summary: 'En tillsynsmyndighet som anges med landskod finns i tabellen.',
    why: 'Myndighetens namn och adress hämtas ur en tabell över länderna i Europeiska ekonomiska samarbetsområdet. Med en kod som inte finns där får läsaren en rätt men ingen att vända sig till.',
    message: {
      code: 'Med landskoden `{country}` ({place}) finns ingen tillsynsmyndighet i EES, så läsaren får inte veta till vem klagomål kan lämnas ({law}).',
      named:
        'För myndigheten "{name}" anges landet {place}, som inte har någon tillsynsmyndighet i EES, så läsaren får inte veta till vem klagomål kan lämnas ({law}).',
    },
    hint: {
      code: 'Rätta landskoden eller ange uppgifterna: authority: {name: Myndighetens namn, url: https://myndighet.example/}.',
      named:
        'Ange en myndighet i ett EES-land, till exempel den personuppgiftsansvariges: authority: FI.',
    },
  },
  'channels-contradicted': {
    summary: 'Samma kontaktuppgift är lika i alla avsnitt.',
    why: 'Om avsnitten ger olika adresser för samma sak vet läsaren inte vart begäran ska skickas, och den kan bli obesvarad.',
    message: 'Adressen i `{field}` är {first} i ett avsnitt och {second} i ett annat ({law}).',
    hint: 'Rätta den felaktiga adressen eller, om båda används, räkna upp dem i samma avsnitt.',
  },
  'disclosure-denied': {
    summary:
      'Texten påstår inte att uppgifter inte lämnas ut när mottagaren är en annan personuppgiftsansvarig eller allmänheten.',
    why: 'Ett utlämnande är att ge uppgifter till någon som använder dem för egna ändamål. Läsaren ska få en enda berättelse om det.',
    message:
      'Texten säger att uppgifter inte lämnas ut ("{sentence}"), men mottagaren {recipient} får dem för egna ändamål ({law}).',
    hint: 'Berätta i texten till vem och när uppgifter lämnas ut, eller rätta mottagarens roll: role: processor.',
  },
  'hedged-in-draft': {
    summary: 'En ny text säger bestämt vad som görs med uppgifterna.',
    why: '"Kan komma att" låter läsaren gissa om det händer. En arkiverad text återges som den var, men den som skriver en ny text vet svaret.',
    message:
      'Märkningen hedged betyder att texten bara säger att något är möjligt, och den hör bara till en arkiverad version ({law}).',
    hint: 'Skriv vad som görs med uppgifterna och när, och ta bort raden hedged.',
  },
  'joint-controllers-contradicted': {
    summary:
      'En beskrivning enligt vilken det inte finns gemensamt ansvariga kallar ingen mottagare det.',
    why: 'Om två påståenden utesluter varandra kan läsaren inte lita på något av dem. Behandlingen är öppen bara när beskrivningen är entydig.',
    message:
      'Enligt beskrivningen finns inga gemensamt personuppgiftsansvariga ("{sentence}"), men mottagaren {recipient} anges som en sådan ({law}).',
    hint: 'Ange de gemensamt personuppgiftsansvariga i stället för att säga att det inte finns några: jointControllers: [{id: …, parties: [{name: …}], arrangement: …}], eller byt mottagarens roll: role: processor eller role: controller.',
  },
  'profiling-contradicted': {
    summary: 'En beskrivning enligt vilken ingen profileras berättar inte om profilering.',
    why: 'Behandlingen ska vara öppen. En läsare som får höra att ingen profileras vet inte att det går att invända mot profileringen.',
    message:
      'Enligt beskrivningen profileras ingen ("{sentence}"), men för ändamålet {purpose} görs profilering ({law}).',
    hint: 'Rätta meningen, eller ta bort profiling om ingen profilering görs.',
  },
  'recipients-contradicted': {
    summary: 'En beskrivning enligt vilken uppgifter inte lämnas ut berättar inte om utlämnanden.',
    why: 'Löftet att ingen får uppgifterna är det läsaren minns. Om ett utlämnande nämns på ett annat ställe är löftet vilseledande.',
    message:
      'Enligt beskrivningen finns inga mottagare ("{sentence}"), men på ett annat ställe sägs att uppgifter lämnas ut eller överförs ({law}).',
    hint: 'Ersätt none med mottagarna: recipients: [{id: …, name: …, role: processor}], eller ta bort utlämnandet.',
  },
  'seen-doubtful': {
    summary: 'Ett citat (seen) säger sin uppgifts tid och inte en tid däromkring.',
    why: 'Uppgiften har en tid. En mening med "ungefär" eller "över" får läsaren att vänta sig en annan, och ingen vet när tiden har gått ut.',
    message: 'Uppgiften har en tid, men för läsaren visas den med orden "{words}".',
    hint: 'Skriv tiden som den är, eller säg i uppgiften vilken gräns den är: bound: at-least eller bound: at-most.',
  },
  'seen-not-found': {
    summary: 'Ett citat (seen) står ordagrant i texten i det avsnitt där uppgiften finns.',
    why: 'En uppgift har lämnats först när läsaren kan se den. Citatet binder uppgiften till meningen, så att texten inte kan ändras medan uppgiften blir kvar.',
    message:
      'Orden "{words}", som citeras (seen) som belägg för uppgiften, finns inte i det här avsnittets text.',
    hint: 'Kopiera minst tre ord ur texten till raden seen så som de står där, eller ta bort seen, så skriver webbplatsen ut uppgiften i en lista.',
  },
  'seen-too-short': {
    summary: 'Ett citat (seen) har minst tre ord.',
    why: 'Citatet visar att läsaren ser uppgiften i en mening. Två ord finns av en slump i vilken text som helst, så de visar ingenting.',
    message: 'Citatet "{words}" är för kort för att visa i vilken mening läsaren ser uppgiften.',
    hint: 'Kopiera minst tre ord i följd ur det här avsnittets text till raden seen, eller ta bort seen, så skriver webbplatsen ut uppgiften i en lista.',
  },
  'seen-without-value': {
    summary: 'Ett citat (seen) innehåller sin uppgifts tid, dag, kontaktuppgift och land.',
    why: 'Läsaren får uppgiften ur den mening som seen pekar på. Har meningen ett annat värde än uppgiften säger beskrivningen två saker, och den ena är fel.',
    message:
      'De citerade orden "{words}" (seen) talar inte om för läsaren vad som står i uppgiften: {values}.',
    hint: 'Rätta texten eller uppgiften så att de är lika, eller citera ett längre ställe där uppgiften finns.',
  },
  'sentences-contradicted': {
    summary: 'Ingen mening i en dataskyddsbeskrivning förnekar det som en annan berättar.',
    why: 'Den som läser båda kan inte lita på någon av dem, och de flesta läser bara den ena.',
    message: 'Två meningar säger emot varandra ({kind}): "{sentence}" och "{other}" ({law}).',
    hint: 'Ta bort den felaktiga eller skriv i vardera vad den gäller: vilka uppgifter, vilka personer, vilket ändamål.',
  },
  'value-only-in-text': {
    summary: 'Textens lagringstider, kontaktuppgifter och datum finns också bland uppgifterna.',
    why: 'När samma sak står i texten och bland uppgifterna ändras den lätt bara på det ena stället. Ett värde som saknas bland uppgifterna är ofta föråldrat.',
    message: 'I texten står "{value}", men värdet finns inte bland beskrivningens uppgifter.',
    hint: {
      value:
        'Kontrollera att värdet är rätt. Lägg till det bland uppgifterna, eller skriv ut uppgiften i texten: {placeholder}.',
      day: 'Stryk datumet ur texten: webbplatsen visar när beskrivningen publicerades och trädde i kraft.',
    },
  },
  'value-unfilled': {
    summary: 'Ingen uppgift består bara av ett märke för att den ska fyllas i senare.',
    why: 'En lucka som ska fyllas i senare ser ut som ett svar tills någon läser den. Det är bättre att den upptäcks innan läsaren ser den.',
    message: 'Innehållet i `{field}` är inte ifyllt ännu: där står bara "{value}".',
    hint: {
      confirm:
        'Stämmer meningen för er, ta bort hakparenteserna och orden före kolonet. Skriv annars hur det är.',
      other: 'Skriv uppgiften för läsaren, eller ta bort raden.',
    },
  },
  'none-affirmed': {
    summary: 'Orden i none förnekar det som de står för.',
    why: 'Ett faktum som säger att något saknas visas med skribentens ord. Om orden berättar om just det som skulle saknas får läsaren och reglerna två olika besked.',
    message: {
      affirmed:
        '`{field}: none` säger att det inte finns något sådant, men orden säger motsatsen: "{sentence}" ({law}).',
      seems:
        '`{field}: none` säger att det inte finns något sådant, men orden tycks berätta om det: "{sentence}" ({law}).',
    },
    hint: 'Om det görs, ersätt none med det som görs; om inte, skriv en mening som förnekar det.',
  },
} as const;
