import { toldProblems } from './told-problems.ts';

/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  ...toldProblems,
  'language-unread': {
    summary: 'Seloste läser språket i en text.',
    message:
      'Seloste läser inte `{language}`: {n} regler som läser ord kördes inte, och bara de inledande uppgifterna bedömdes.',
    hint: 'Ange uppgifterna överst i avsnittet, bland de inledande uppgifterna, och låt någon som kan språket och lagen läsa texten.',
  },
  'word-lists-missing': {
    summary: 'Textens språk har de ordlistor som formuleringar bedöms med.',
    message:
      'Språket `{language}` har inga ordlistor: {n} regler som bedömer formuleringar kördes inte.',
    hint: 'Läs texten på det här språket själv: vaga uttryck, löften och nekanden blir en människas sak att bedöma.',
  },
  'file-missing': {
    summary: 'En fil som behövs finns.',
    message: 'Filen {path} finns inte.',
    hint: 'Skapa filen eller kontrollera namnet.',
  },
  'file-unreadable': {
    summary: 'Filen går att läsa.',
    message: 'Filen {path} går inte att läsa.',
    hint: 'Kontrollera att den är en vanlig fil och att den får läsas.',
  },
  'file-outside-root': {
    summary: 'Filen ligger i projektets mapp och är ingen länk ut ur den.',
    message: 'Filen {path} är en länk ut ur projektets mapp.',
    hint: 'Ersätt länken med själva filen.',
  },
  'file-too-large': {
    summary: 'Filen är inte större än vad ett avsnitt eller en bild behöver.',
    message: 'Filen {path} är för stor.',
    hint: 'En textfil får vara högst 1 MB och en bild högst 4 MB. Dela texten i avsnitt.',
  },
  'file-not-utf-8': {
    summary: 'Filen är UTF-8-text.',
    message: 'Filen {path} är inte UTF-8-text.',
    hint: 'Spara filen med teckenkodningen UTF-8.',
  },
  'yaml-invalid': {
    summary: 'YAML-texten är korrekt skriven.',
    message: {
      'duplicate-key': 'Samma nyckel finns två gånger.',
      tab: 'Indraget innehåller en tabb.',
      quote:
        'Raden går inte att läsa: ett kolon, ett komma, en parentes eller ett indrag står fel.',
      unclosed: 'Raden --- saknas efter metadata.',
      unopened: 'Raden --- saknas före metadata.',
      'unclosed-quote': 'Ett citattecken inleds här men avslutas inte.',
      'unclosed-bracket': 'En parentes inleds här men avslutas inte.',
      'curly-quote': 'Värdet börjar med ett typografiskt citattecken, som YAML inte känner igen.',
      alias: 'Hänvisningar (& och *) används inte.',
      tag: 'En text kan inte börja med tecknet !.',
      key: 'En nyckel ska vara ett ord.',
      map: 'Metadata ska bestå av nycklar och värden.',
      nesting: 'Uppgifterna är nästlade för djupt.',
      syntax: 'YAML är felaktigt skriven.',
      other: 'YAML är felaktigt skriven.',
    },
    hint: {
      'duplicate-key': 'Slå ihop dem under en nyckel.',
      tab: 'Använd mellanslag i indrag.',
      quote: 'Sätt texten inom citattecken, till exempel name: "Fakturering: elektronisk".',
      unclosed: 'Skriv raden --- mellan metadata och texten.',
      unopened: 'Skriv --- på filens första rad.',
      'unclosed-quote': 'Skriv citattecknet även efter värdet.',
      'unclosed-bracket': 'Skriv parentesen även efter värdet: [ett, två].',
      'curly-quote': 'Använd raka citattecken: "…".',
      alias: 'Skriv ut uppgiften.',
      tag: 'Sätt texten inom citattecken.',
      key: 'Ta bort parenteserna ur nyckeln.',
      map: 'Börja till exempel så här: title: Avsnittets rubrik.',
      nesting: 'Kontrollera parenteser och indrag.',
      syntax: 'Sätt texten inom citattecken och kontrollera indraget.',
      other: 'Kontrollera raden.',
    },
  },
  'format-newer': {
    summary: 'En fil har ett format som denna Seloste känner till.',
    message: {
      needed:
        'Filen är skriven av Seloste {needed}, i format {found}, som denna ({engine}) inte känner till.',
      other: 'Filen har format {found}, som är gjort för en nyare Seloste än denna ({engine}).',
    },
    hint: {
      needed: 'Installera Seloste {needed} eller en nyare här. Själva filen behöver inte ändras.',
      other:
        'Installera en nyare Seloste här: den som projektet senast publicerades med. Själva filen behöver inte ändras.',
    },
  },
  'markdown-nesting': {
    summary: 'Texten är inte nästlad djupare än att den går att läsa.',
    message:
      'Texten är nästlad för djupt, eller ett stycke har för många parenteser eller asterisker.',
    hint: 'Dela stycket och lös upp citat och listor i varandra.',
  },
  'front-matter-missing': {
    summary: 'Ett avsnitt börjar med inledande uppgifter.',
    message: 'Avsnittet saknar metadata i början.',
    hint: 'Börja filen med raderna ---, title: Avsnittets rubrik, ---.',
  },
  'key-unknown': {
    summary: 'Varje nyckel hör till filformatet.',
    message: { path: 'Nyckeln `{key}` är okänd i {path}.', other: 'Nyckeln `{key}` är okänd.' },
    hint: {
      cut: 'Inom klammerparentes avslutar ett kommatecken en text utan citattecken. Skriv hela texten inom citattecken: {cut}.',
      meant: 'Menade du `{meant}`? En okänd uppgift når inte läsaren.',
      other: 'Kontrollera stavningen eller ta bort raden. En okänd uppgift når inte läsaren.',
    },
  },
  'value-wrong-type': {
    summary: 'Ett värde är av det slag som nyckeln väntar sig: text, lista eller nycklar.',
    message: {
      path: 'I {path} står {found}, men där ska stå {expected}.',
      other: 'I filen står {found}, men där ska stå {expected}.',
    },
    hint: {
      array: 'Skriv en lista: [den första, den andra].',
      record: 'Skriv till exempel så här: {fi: …, sv: …}.',
      other: 'Kontrollera raden och indraget.',
    },
    found: {
      string: 'en text',
      text: 'en text',
      array: 'en lista',
      list: 'en lista',
      object: 'en grupp nycklar',
      map: 'en grupp nycklar',
      record: 'ett eget värde för varje språk',
    },
    expected: {
      string: 'en text',
      text: 'en text',
      array: 'en lista',
      list: 'en lista',
      object: 'en grupp nycklar',
      map: 'en grupp nycklar',
      record: 'ett eget värde för varje språk',
    },
  },
  'value-not-in-list': {
    summary: 'Ett värde är ett av dem som nyckeln känner till.',
    message: 'Värdet `{found}` i {path} är okänt.',
    hint: 'Använd något av dessa: {list}.',
  },
  'value-wrong-format': {
    summary: 'En dag, en tid, en landskod, en adress eller ett id har rätt form.',
    message: 'Värdet `{found}` i {path} har fel form.',
    hint: 'Där ska stå {format}.',
    formats: {
      id: 'ett id: små bokstäver a–z, siffror och bindestreck, till exempel customer-data',
      number: 'ett heltal',
      duration: 'en tid enligt ISO 8601, till exempel P5Y (fem år), P6M eller P14D',
      country: 'en landskod med stora bokstäver, till exempel FI',
      date: 'en dag i formen ÅÅÅÅ-MM-DD, till exempel 2019-08-12',
      email: 'en e-postadress',
      url: 'en webbadress som börjar med https://',
      siteAddress:
        'webbplatsens adress: https://, en värd och vid behov en mapp, utan användare, frågesträng (?) och fragment (#), till exempel https://dataskydd.butik.example/',
      frameOrigin:
        'https:// och en värd utan sökväg, till exempel https://www.exempel.example eller https://*.exempel.example',
      path: 'en del av adressen: små bokstäver, siffror och bindestreck, dock inte search',
      engine: 'en version såsom 0.2.0',
      digest: 'en kontrollsumma: sha256- och 64 hexadecimala siffror',
      revision: 'versionens id, till exempel 2019-08-12',
      language: 'ett språks kod i sin vanliga form (BCP 47), till exempel sv, fr-BE eller zh-Hant',
      timeZone: 'en tidszon, till exempel Europe/Helsinki',
      empty: 'minst ett språk, till exempel {sv: …}',
      sourceLanguage: 'ett språk som finns i listan languages',
      unique: 'varje värde en gång',
    },
  },
  'value-unwritten': {
    summary: 'Ett värde som saknas fylls i innan beskrivningen publiceras.',
    message: '{path} är inte ifyllt ännu: där står bara `{found}`.',
    hint: {
      format: 'Skriv in det. Där ska stå {format}.',
      list: 'Skriv något av dessa här: {list}.',
    },
  },
  'value-empty': {
    summary: 'Varje nyckel har ett värde.',
    message: '{path} är tomt.',
    hint: 'Fyll i uppgiften eller ta bort raden.',
  },
  'value-missing': {
    summary: 'En post har de nycklar som den inte kan förstås utan.',
    message: { path: 'Uppgiften `{key}` saknas i {path}.', other: 'Uppgiften `{key}` saknas.' },
    hint: 'Lägg till raden {key}: …',
  },
  'value-cut-by-comment': {
    summary: 'Tecknet # bryter inte av en text utan citattecken.',
    message: 'Texten bryts vid tecknet #: kvar blir "{value}".',
    hint: 'Sätt texten inom citattecken: "{value} #{comment}". Flytta en anteckning till en egen rad.',
  },
  'values-differ': {
    summary: 'Samma uppgift är densamma överallt.',
    message: {
      source:
        '{path} är ett annat i översättningen än i källspråket: `{before}` i källspråket, `{after}` i översättningen.',
      other: '{path} är angivet två gånger på olika sätt: `{before}` och `{after}`.',
    },
    hint: {
      source:
        'Ta reda på vilket som stämmer och skriv det på båda språken. På källspråket står uppgiften i {source}.',
      other: 'Behåll uppgiften på ett ställe eller skriv samma sak på båda.',
    },
  },
  'section-missing': {
    summary: 'Varje avsnitt i listan har en fil.',
    message: 'Avsnittet {section} finns i listan, men filen {path} finns inte.',
    hint: {
      meant: 'Menade du `{meant}`? Rätta namnet i listan sections.',
      other: 'Skapa filen eller ta bort avsnittet ur listan sections.',
    },
  },
  'shared-unknown': {
    summary: 'Den delade uppgift som en beskrivning hänvisar till (use) finns.',
    message: 'Den delade uppgiften `{found}` finns inte i `{kind}`. Där finns: {list}.',
    hint: 'Rätta id:t eller lägg till uppgiften i `{kind}` i en fil i content/shared/.',
  },
  'shared-id-twice': {
    summary: 'Varje delad uppgift har ett eget id i sin lista.',
    message: 'Id:t `{id}` förekommer två gånger i `{kind}` i content/shared/.',
    hint: 'Ge den ena uppgiften ett annat id eller ta bort den.',
  },
  'shared-unreleased': {
    summary: 'Den delade uppgiften är densamma som i den senast publicerade versionen.',
    message:
      'Den delade uppgiften `{id}` i `{kind}` har ändrats sedan beskrivningen senast publicerades: läsarna ser fortfarande den tidigare.',
    hint: 'Publicera beskrivningen; `release --all` publicerar alla som har ändrats.',
  },
  'shared-text-missing': {
    summary:
      'En delad text finns på varje språk som de beskrivningar som använder den är skrivna på.',
    message: 'Den delade uppgiften `{id}` i `{kind}` har ingen text på `{locale}` här.',
    hint: 'Lägg till texten på `{locale}` bredvid de andra eller skriv en text för alla språk.',
  },
  'section-unlisted': {
    summary: 'Varje avsnitt finns i beskrivningens lista.',
    message: 'Avsnittet {section} finns inte i beskrivningens lista, så läsaren ser det inte.',
    hint: 'Lägg till {section} i listan sections i notice.yaml eller ta bort filen.',
  },
  'translation-missing': {
    summary: 'Översättningen berättar allt som källtexten berättar.',
    message: 'Översättningen saknar {path}. På källspråket står det: "{source}".',
    hint: {
      told: 'Lägg till samma rad, cell eller punkt i översättningens avsnitt `{told}` som i källan.',
      id: 'Lägg till uppgiften i översättningens metadata med samma id (id: {id}).',
      other: 'Lägg till uppgiften i översättningens metadata.',
    },
  },
  'translation-without-source': {
    summary: 'Översättningen berättar inget annat än källtexten.',
    message: {
      path: 'Översättningen har {path} › {name}, som inte finns på källspråket.',
      other: 'Översättningen har {name}, som inte finns på källspråket.',
    },
    hint: 'Lägg först till det på källspråket eller ta bort det ur översättningen.',
  },
  'placeholder-unknown': {
    summary: 'Varje platshållare skriver ut en uppgift som finns.',
    message: 'I texten står {{{path}}}, men det finns ingen sådan uppgift.',
    hint: {
      example: 'Formen är {{slag.id.fält}}, till exempel {{{example}}}.',
      other: 'Formen är {{slag.id.fält}}.',
    },
  },
  'placeholder-unsayable': {
    summary: 'Varje platshållare kan skrivas ut på textens språk.',
    message: 'Seloste har inga ord på `{language}` för det som {{{path}}} berättar.',
    hint: 'Skriv det i texten med ord. På de flesta språk kan en dag, en tid eller ett land skrivas ut: {{retention.order.period}}.',
  },
  'raw-html': {
    summary: 'Läsaren ser varje ord i texten, också dem som står i HTML-kod.',
    message: {
      comment: 'En HTML-kommentar innehåller ord som inte visas för läsaren: {comment}',
      other: 'HTML-koden innehåller ord som inte visas för läsaren: {text}',
    },
    hint: 'Skriv dem som text eller ta bort dem: skript, stilar, mallar, kommentarer, formulärfält och kod som aldrig stängs skrivs inte ut.',
  },
  'link-unsafe': {
    summary: 'En länk leder till en adress som är trygg att öppna.',
    message: 'Länkadressen `{text}` är inte tillåten, så länken fungerar inte.',
    hint: 'Använd en adress som börjar med https:, mailto: eller tel:.',
  },
  'figure-without-text': {
    summary: 'En bild har en alternativtext.',
    message: 'Bilden {text} har ingen alternativtext, så alla får inte del av den.',
    hint: 'Skriv bildens innehåll inom hakparentes: ![Vad bilden visar](../figures/bild.svg).',
  },
  'theme-invalid': {
    summary: 'Webbplatsens stilmall content/theme.css är korrekt skriven.',
    message:
      'Stilmallen kan inte läsas härifrån: en klammerparentes, ett citattecken, ett kolon eller ett semikolon saknas eller är ett för mycket.',
    hint: 'Rätta stället: en webbläsare utelämnar det som den inte kan läsa.',
  },
  'theme-address-outside': {
    summary: 'Stilmallen hämtar inget utanför webbplatsen.',
    message: 'Stilmallen hämtar `{address}` utanför webbplatsen, vilket webbläsare inte får göra.',
    hint: 'Spara filen i mappen content/theme/ och skriv url(theme/fil).',
  },
  'theme-file-missing': {
    summary: 'Filerna som stilmallen använder finns i content/theme/.',
    message: 'Stilmallen använder `{address}`, som inte leder till någon fil i content/theme/.',
    hint: 'Spara filen i mappen content/theme/ och skriv url(theme/fil).',
  },
  'theme-file-misnamed': {
    summary: 'Webbplatsens stilmall och logotyp har de namn som webbplatsen söker efter.',
    message: 'Webbplatsen använder inte filen {file}.',
    hint: 'Webbplatsen söker efter: {expected}. Flytta filen eller spara den i en sådan form.',
  },
  'folder-unreadable': {
    summary: 'Innehållet i projektets mappar kan läsas.',
    message: 'Innehållet i mappen {path} kan inte läsas.',
    hint: 'Kontrollera att mappen får läsas och att den inte är en länk ut ur projektets mapp.',
  },
  'figure-missing': {
    summary: 'En bild finns i beskrivningens mapp figures.',
    message: 'Bilden {address} finns inte i beskrivningens mapp figures.',
    hint: 'Spara bilden i mappen figures och hänvisa till den som ../figures/bild.svg.',
  },
  'merge-conflict': {
    summary: 'Ingen fil innehåller två versioner som Git inte kunde foga samman.',
    message:
      'Här finns Gits märken kvar efter en sammanfogning som inte blev färdig. Inget annat i filen har granskats, och inte heller om beskrivningen uppfyller sina skyldigheter.',
    hint: 'Behåll den rätta versionen och ta bort den andra och raderna <<<<<<<, ======= och >>>>>>>.',
  },
  'other-dialect': {
    summary: 'Texten är skriven i den Markdown som läses här: CommonMark med tabeller.',
    message:
      'Texten har tecken från en annan sorts Markdown ({dialect}), som läsaren skulle se som de är: {text}',
    hint: 'Skriv samma sak med vanlig Markdown, till exempel som rubrik, lista eller tabell med raden | --- | under huvudet.',
  },
  'words-unshown': {
    summary: 'Läsaren ser orden i varje fotnot, definition och kodblock.',
    message: 'Markdown visar inte detta för läsaren: {text}',
    hint: 'Hänvisa till fotnoten eller definitionen i texten. Det som hör till ett kodblock skrivs på en egen rad under ```. Eller skriv orden som text, eller ta bort dem.',
  },
  'table-cells-extra': {
    summary: 'En rad i en tabell har inte fler celler än tabellen har kolumner.',
    message: 'Raden har fler celler än tabellen har kolumner, och läsaren får inte se: {text}',
    hint: 'Lägg till en kolumn i tabellens huvud eller ta bort cellen. I text skrivs | som \\|.',
  },
  'table-text-glued': {
    summary: 'Text under en tabell skiljs från den med en tom rad.',
    message: 'Raden under tabellen har blivit en rad i den: {text}',
    hint: 'Lämna en tom rad mellan tabellen och texten, eller skriv raden mellan | och |.',
  },
  'text-unfinished': {
    summary: 'Texten är färdig: inget står i stället för ord som ska skrivas.',
    message: 'Texten är inte färdig här: `{text}`',
    hint: {
      confirm:
        'Stämmer meningen för er, ta bort hakparenteserna och orden före kolonet. Skriv annars hur det är.',
      other: 'Skriv det som hör hit. Det som är menat som det står skrivs som kod: `…`.',
    },
  },
  'text-mojibake': {
    summary: 'Bokstäver läses med den teckenkodning som de sparades med.',
    message: 'Här har bokstäver sparats med en teckenkodning och lästs med en annan: `{text}`',
    hint: 'Skriv ordet på nytt och spara filen som UTF-8.',
  },
  'reference-undefined': {
    summary: 'Varje hänvisning i en text har något att hänvisa till.',
    message: 'Hänvisningen `{text}` har ingen definition: läsaren ser hakparenteserna som de är.',
    hint: 'Lägg till definitionen på en egen rad, till exempel [villkor]: https://… för en länk eller [^1]: … för en fotnot. Hakparenteser som ska synas skrivs \\[ och \\].',
  },
  'heading-id-malformed': {
    summary: 'En rubriks id står sist i rubriken med små bokstäver.',
    message:
      'Oväntat id `{text}` i en rubrik: ett id skrivs sist i rubriken med små bokstäver a–z, siffror och bindestreck. Nu ser läsaren det som det är.',
    hint: 'Skriv rubrikens id sist i rubriken, till exempel {example}.',
  },
  'heading-ids-differ': {
    summary: 'En rubrik har samma id på alla språk.',
    message:
      'I filen `{file}` finns ingen rubrik med id `{id}`. En rubrik ska ha samma id på alla språk.',
    hint: 'Ge rubriken som säger samma sak på det andra språket detta id, eller ta bort det på alla språk.',
  },
  'heading-id-twice': {
    summary: 'Varje id för en rubrik finns en gång i beskrivningen.',
    message:
      'Oväntat id `{id}`: det finns också på ett annat ställe i beskrivningen, och en länk leder bara till ett av dem.',
    hint: 'Ge en av rubrikerna ett annat id på alla språk.',
  },
  'heading-id-taken': {
    summary: 'Inget ställe i texten har namnet på ett avsnitt som id.',
    message:
      'Oväntat id `{id}`: det är namnet på ett avsnitt, och en länk skulle leda bara till ett av dem.',
    hint: 'Ge stället i texten ett annat id på alla språk.',
  },
  'heading-id-reserved': {
    summary: 'Ingen rubrik har ett id som sidan själv använder.',
    message:
      'Oväntat id `{id}`: sidan använder det för sina egna delar, och ingen länk skulle leda till rubriken.',
    hint: 'Skriv på alla språk ett id som börjar på annat sätt, till exempel {example}.',
  },
  'html-id-lost': {
    summary: 'Det som HTML anger som mål för en länk är ett mål också på sidan.',
    message: 'Oväntat `{text}`: sidan har inget sådant id, och ingen länk leder hit.',
    hint: 'Skriv ett id utan mellanslag på ett textelement, till exempel {example}, eller ge rubriken ovanför ett id.',
  },
  'link-address-empty': {
    summary: 'Adressen i en länk säger vart länken leder.',
    message: 'Oväntad adress `{address}`: den är inte hel, och länken leder ingenstans.',
    hint: 'Skriv hela adressen, till exempel https://www.example.org/, mailto:dataskydd@example.org eller tel:+358101234567.',
  },
  'link-anchor-missing': {
    summary: 'En länk inom en beskrivning leder till ett ställe som finns.',
    message:
      'Länken `{address}` leder inte till något avsnitt, någon rubrik, någon punkt eller någon fotnot i beskrivningen.',
    hint: 'Länka till ett ställe som finns, till exempel {list}, eller ge den rubrik som avses detta id.',
  },
  'link-page-missing': {
    summary: 'En länk inom webbplatsen leder till en sida som finns.',
    message: 'Länken `{address}` leder inte till någon sida, bild eller fil på webbplatsen.',
    hint: 'Skriv adressen så som den är på webbplatsen, till exempel {example}. Adressen till en sida på annat håll börjar med https://.',
  },
  'link-to-markdown': {
    summary: 'Ingen länk leder till filen som en text är skriven i.',
    message: 'Länken `{address}` leder till en Markdown-fil, som inte finns på webbplatsen.',
    hint: 'Länka till det som läsaren ser: {example}.',
  },
  'figure-misspelt': {
    summary: 'Bildens namn är detsamma i texten som på filen.',
    message:
      'Texten hänvisar till bilden {address}, men filen heter `{found}`: stora och små bokstäver eller diakritiska tecken skiljer sig, även om namnen kan se lika ut.',
    hint: 'Skriv namnet i texten exakt som på filen, eller byt namn på filen.',
  },
  'figure-misnamed': {
    summary: 'Bildens filnamn förblir detsamma i alla system.',
    message:
      'Filnamnet på bilden {address} kan inte frysas i en version: det är inte detsamma i alla system och adresser.',
    hint: 'Använd bokstäver, siffror och tecknen . _ - ( ) i namnet, och byt namn på filen, till exempel till `{example}`.',
  },
  'figure-named-twice': {
    summary:
      'Namnen på två bilder skiljer sig åt i annat än stora bokstäver eller diakritiska tecken.',
    message:
      'Bilderna {address} och `{found}` skiljer sig bara i stora bokstäver eller diakritiska tecken, och i vissa system är de samma fil.',
    hint: 'Byt namn på en av filerna.',
  },
  'figure-outside-root': {
    summary: 'En bild ligger i projektets mapp och är ingen länk ut ur den.',
    message: 'Bilden {address} är en länk ut ur projektet och kan därför inte frysas i en version.',
    hint: 'Kopiera filen till beskrivningens mapp figures i stället för länken.',
  },
  'figure-too-large': {
    summary: 'En bild är högst 4 megabyte.',
    message: 'Bilden {address} är större än 4 megabyte och kan därför inte frysas i en version.',
    hint: 'Minska bilden eller spara den i formatet SVG.',
  },
  'figure-unreadable': {
    summary: 'En bild går att läsa.',
    message:
      'Bilden {address} går inte att läsa: den är en mapp, ingen vanlig fil, eller så saknas läsrättighet.',
    hint: 'Spara i stället en vanlig fil som du kan läsa.',
  },
  'path-changed': {
    summary: 'En beskrivning behåller sin adress tills en publicering ger den en annan.',
    message:
      'Beskrivningen flyttar från `{from}` till `{to}` den dag då nästa version publiceras. Till dess behåller den sin adress.',
    hint: 'Publicera en version när den nya adressen är rätt. Den gamla adressen leder därefter vidare till den nya.',
  },
  'path-taken': {
    summary: 'Varje beskrivning har sina egna adresser, och ingen annan får dem senare.',
    message:
      'Adressen `{address}` tillhör beskrivningen `{other}`, som finns där eller har funnits där tidigare.',
    hint: 'Ge beskrivningen en annan sökväg (path).',
  },
  'theme-at-rule': {
    summary: 'Stilmallen har inga andra @-regler än @font-face, @media och @supports.',
    message:
      'Oväntat `{found}` i stilmallen, väntade `@font-face`, `@media` eller `@supports` med enkla villkor.',
    hint: 'Ta bort det. I docs/theme.md listas vad ett tema får sätta.',
  },
  'theme-selector': {
    summary: 'Stilmallens selektorer är enkla, och ingen regel ligger i en annan.',
    message:
      'Oväntat `{found}` i stilmallen, väntade en egen enkel selektor, till exempel {expected}.',
    hint: 'Skriv regeln överst i stilmallen, utan citattecken, omvända snedstreck och kommentarer i selektorn.',
  },
  'theme-property': {
    summary:
      'Stilmallen sätter variabler, typsnitt och egenskaper som varken döljer eller lägger till ord.',
    message:
      'Oväntat `{property}` i stilmallen: med det kunde ett tema dölja eller lägga till ord, eller så är det okänt.',
    hint: 'Ta bort det. I docs/theme.md listas de variabler och egenskaper som ett tema får sätta.',
  },
  'theme-token-unknown': {
    summary: 'Varje egen variabel i stilmallen är en av webbplatsens variabler.',
    message:
      'Oväntad variabel `{token}` i stilmallen, väntade en av webbplatsens, till exempel `{near}`.',
    hint: 'Sätt någon av variablerna i docs/theme.md.',
  },
  'theme-token-misplaced': {
    summary: 'Variabler sätts för hela sidan, färger bara för ljust, mörkt och högre kontrast.',
    message: 'Variabeln `{token}` är inte satt för hela sidan, väntade den i `{expected}`.',
    hint: 'Flytta den dit: satt för en del av sidan kunde den låta den delens ord försvinna.',
  },
  'theme-value': {
    summary: 'Det som stilmallen sätter ligger inom gränser där varje ord går att läsa.',
    message: 'Oväntat värde `{found}` för `{property}` i stilmallen, väntade {expected}.',
    hint: 'Välj ett värde inom gränserna; de står i docs/theme.md.',
  },
  'theme-important': {
    summary: 'Inget i stilmallen är märkt som viktigt.',
    message: 'Oväntat `!important` i stilmallen, väntade inget: det skulle gälla också på papper.',
    hint: 'Ta bort det. Variablerna vinner utan det.',
  },
  'theme-contrast': {
    summary: 'Varje text på webbplatsen syns mot sin bakgrund.',
    message:
      '`{text}` på `{ground}` har kontrasten {ratio}:1 för läsare som valt {scheme}, väntade 4,5:1 och aldrig under 3:1: orden vore så gott som borta.',
    hint: 'Ange färgen för ljust och för mörkt, till exempel light-dark(#0b4f8a, #93c8ff), tills den syns i båda.',
  },
  'theme-contrast-low': {
    summary: 'Textens kontrast är minst 4,5:1.',
    message:
      '`{text}` på `{ground}` har kontrasten {ratio}:1 för läsare som valt {scheme}, väntade minst 4,5:1.',
    hint: 'Gör någon av de två ljusare eller mörkare.',
  },
  'figure-form-unknown': {
    summary: 'En bild är en SVG-, PNG-, JPEG-, GIF-, WebP- eller AVIF-fil.',
    message: 'Filändelsen på bilden `{name}` godtas inte. Tillåtna är {list}.',
    hint: 'Spara bilden i något av dessa format.',
  },
  'figure-form-differs': {
    summary: 'En bild har det format som filändelsen anger.',
    message: 'Innehållet i bilden `{name}` har inte det format som ändelsen `.{ending}` anger.',
    hint: 'Spara bilden på nytt i det format som ändelsen anger, eller rätta filnamnet.',
  },
  'svg-malformed': {
    summary: 'En SVG-bild är välformad XML i UTF-8.',
    message:
      'SVG-bilden kan inte läsas här: den är inte välformad XML i UTF-8 eller är nästlad för djupt.',
    hint: 'Öppna bilden i ett ritprogram och spara den på nytt som vanlig SVG.',
  },
  'svg-declaration': {
    summary:
      'En SVG-bild har ingen dokumenttyp, ingen stilmall vid sidan av och ingen annan teckenkodning än UTF-8.',
    message:
      'I SVG-bilden står `{found}`, men den ska vara XML 1.0 i UTF-8 utan andra deklarationer.',
    hint: 'Ta bort det eller spara bilden som vanlig SVG.',
  },
  'svg-root-missing': {
    summary: 'En SVG-bild börjar med elementet svg.',
    message: 'Överst i bilden saknas elementet `svg` i SVG.',
    hint: 'Börja bilden så här: <svg xmlns="http://www.w3.org/2000/svg">.',
  },
  'svg-element-refused': {
    summary:
      'En SVG-bild har bara element som ritar: inget körs, hämtas, rör sig eller leder bort.',
    message: 'Elementet `{element}` är inte tillåtet i en SVG-bild.',
    hint: 'Ta bort det i ritprogrammet, till exempel genom att göra om text och bilder till banor, och spara bilden som vanlig SVG. Bara element som ritar är tillåtna, och inget tas bort ur bilden åt dig.',
  },
  'svg-attribute-refused': {
    summary: 'Elementen i en SVG-bild har bara attribut som behövs för att rita.',
    message: 'Attributet `{attribute}` på elementet `{element}` är inte tillåtet i en SVG-bild.',
    hint: 'Ta bort attributet eller spara bilden som vanlig SVG.',
  },
  'svg-address-refused': {
    summary: 'En SVG-bild hänvisar bara till sina egna delar.',
    message:
      'I elementet `{element}` i SVG-bilden står adressen `{address}`, men bilden får bara hänvisa till sina egna delar, till exempel `#del`.',
    hint: 'Rita in det som adressen hämtar, eller ta bort hänvisningen.',
  },
  'svg-copies-refused': {
    summary: 'En SVG-bild har inte så många kopior av kopior att en webbläsare inte kan rita dem.',
    message:
      'Kopiorna (`use`) i SVG-bilden ger mer än {limit} element, eller kopior av kopior utan slut.',
    hint: 'Rita kopiorna en gång, eller spara bilden som vanlig SVG.',
  },
  'svg-style-refused': {
    summary: 'Stilarna i en SVG-bild hämtar inget och rör inget.',
    message:
      'I en stil på elementet `{element}` i SVG-bilden står `{found}`, som inte är tillåtet.',
    hint: 'Använd bara färger, mått och hänvisningar till bildens egna delar. Av reglerna är bara @media tillåten.',
  },
  'character-unseen': {
    summary:
      'En text har inga tecken som läsaren inte ser och som gör att den läses på annat sätt än den ser ut.',
    message:
      'I texten står tecknet {character}, som läsaren inte ser: texten kan vara en annan än den ser ut att vara.',
    hint: 'Ta bort tecknet. Om redigeraren inte visar det, ta bort även det som står runt det och skriv stället på nytt.',
  },
  'character-doubtful': {
    summary: 'En text har inga osynliga tecken utan uppgift.',
    message:
      'I texten står tecknet {character}, som läsaren inte ser och som inte har någon uppgift här.',
    hint: 'Ta bort tecknet. Om redigeraren inte visar det, ta bort även det som står runt det och skriv stället på nytt.',
  },
  'address-shared': {
    summary: 'Varje beskrivning har en egen adress på varje språk.',
    message:
      'Adressen `{address}` har också beskrivningen {other}: den ena skulle ersätta den andra.',
    hint: 'Ge en av beskrivningarna en annan path på språket {locale}.',
  },
  'address-reserved': {
    summary: 'Ingen beskrivning har en adress som webbplatsen själv behöver.',
    message: 'Adressen `{address}` används av webbplatsens sökning.',
    hint: 'Ge beskrivningen en annan path på språket {locale}.',
  },
} as const;
