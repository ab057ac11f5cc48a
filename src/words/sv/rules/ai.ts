/** What the rules of src/check/rules/ai/ say. */
export const ai = {
  'ai-at-work-untold': {
    summary:
      'En arbetsgivare berättar hur anställda får veta om ett AI-system som är med och beslutar om dem.',
    why: 'Innan ett AI-system med hög risk används på arbetsplatsen informeras arbetstagarna och deras företrädare. En sökande eller anställd ska inte få veta först efteråt att systemet hade del i beslutet.',
    message:
      'AI-systemet {system} fattar beslut om anställda eller arbetssökande eller bidrar till besluten, men det framgår inte hur de får veta om det innan systemet används (artikel 26.7 i förordning (EU) 2024/1689).',
    hint: 'Lägg till i systemet: told: "Det framgår av ansökningsblanketten, och förtroendemännen informerades innan vi började."',
  },
  'ai-decision-undescribed': {
    summary: 'Om ett AI-system som är med och beslutar om människor berättas vad det används till.',
    why: 'De som ett AI-system med hög risk beslutar om eller är med och beslutar om får veta att det används, vad det är avsett för och vilka beslut det har del i.',
    message:
      'AI-systemet {system} fattar beslut om människor eller bidrar till besluten, men det framgår inte vilka beslut eller för vad (artikel 26.11 i förordning (EU) 2024/1689).',
    hint: 'Berätta vad det gör: description: "Det ordnar ansökningar efter orden i annonsen. En människa beslutar." Eller nämn ändamålet som det tjänar: purposes: [rekrytering].',
  },
  'ai-decision-without-explanation': {
    summary:
      'Om ett AI-system som är med och beslutar om människor berättas hur man får ett beslut förklarat.',
    why: 'Den som påverkas märkbart av ett beslut som ett AI-system med hög risk haft del i kan begära en förklaring av systemets roll och av vad som vägde tyngst. Rätten hjälper bara den som känner till den.',
    message:
      'AI-systemet {system} fattar beslut om människor eller bidrar till besluten, men det framgår inte hur man får ett sådant beslut förklarat (artikel 86 i förordning (EU) 2024/1689).',
    hint: 'Lägg till: explanation: "Fråga rekryteraren vilken del systemet hade i beslutet och vad som vägde tyngst."',
  },
  'ai-system-without-use': {
    summary: 'Det framgår av beskrivningen vad ett AI-system gör.',
    why: 'AI-förordningen kräver olika saker av ett system som samtalar med människor, ett som känner igen känslor och ett som är med och beslutar. Vilket krav som gäller beror på vad systemet gör.',
    message:
      'Det framgår inte vad AI-systemet {system} gör (artiklarna 26 och 50 i förordning (EU) 2024/1689).',
    hint: 'Lägg till ett eller flera: uses: [interacts] om det samtalar med människor. Andra alternativ: recognises-emotion, categorises-biometrically, generates-content, decides.',
  },
  'ai-undeclared': {
    summary: 'Ett AI-system som texten berättar om är angivet som uppgift.',
    why: 'Människor ska redan vid första mötet veta att de samtalar med en maskin eller att deras känslor bedöms. Det som har angetts kan kontrolleras, jämföras och visas på ett ställe.',
    message: {
      undeclared:
        'Texten berättar om ett AI-system ("{words}"), men uppgifterna säger inget om det (artikel 50 i förordning (EU) 2024/1689).',
      contradicted:
        'Texten berättar om ett AI-system ("{words}"), men enligt uppgifterna finns det inget (artikel 50 i förordning (EU) 2024/1689).',
    },
    hint: 'Ange det: ai: [{id: chattbot, name: Chattbot, uses: [interacts], told: "Den säger själv att den är en maskin när samtalet börjar."}].',
  },
  'ai-use-untold': {
    summary: 'Om ett AI-system som människor möter berättas hur de får veta om det.',
    why: 'Människor får veta om systemet senast när de möter det för första gången. Den som utsätts för känsloigenkänning eller biometrisk kategorisering kan inte märka det på annat sätt.',
    message: {
      exposed:
        'AI-systemet {system} bedömer känslor eller biometriska drag, men det framgår inte hur de som utsätts för det får veta om det (artikel 50.3 i förordning (EU) 2024/1689).',
      met: 'Människor möter AI-systemet {system} eller det som det skapar, men det framgår inte hur de får veta om det (artikel 50 i förordning (EU) 2024/1689).',
    },
    hint: 'Lägg till hur man får veta om det: told: "Den säger själv att den är en maskin när samtalet börjar."',
  },
} as const;
