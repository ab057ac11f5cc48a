/** What the rules of src/check/rules/controller/ say. */
export const controller = {
  'contact-person-alone': {
    summary: 'Vid sidan av kontaktpersonen anges en roll eller en gemensam adress.',
    why: 'Personer byts ut, men en publicerad beskrivning finns kvar. En roll eller en gemensam brevlåda består och besparar onödig publicering av en personuppgift.',
    message:
      'För kontakt nämns bara en person ({person}), varken en roll eller en gemensam adress ({law}).',
    hint: 'Lägg till en roll: contact: {role: Dataskyddsärenden}, eller en gemensam adress för den personuppgiftsansvarige: email: [dataskydd@exempel.example].',
  },
  'controller-missing': {
    summary: 'Beskrivningen anger vem som är personuppgiftsansvarig.',
    why: 'Läsaren måste veta vem som svarar för beskrivningen: alla rättigheter utövas gentemot den personuppgiftsansvarige, som också bär alla övriga skyldigheter.',
    message: 'Beskrivningen anger inte vem som är personuppgiftsansvarig ({law}).',
    hint: 'Lägg till i ett avsnitt: controller: {name: Bolagets officiella namn, country: FI, email: [dataskydd@exempel.example]}.',
  },
  'controller-with-one-channel': {
    summary: 'Den personuppgiftsansvarige kan nås på mer än ett sätt.',
    why: 'Alla använder inte e-post eller nättjänster. Enligt arbetsgruppens riktlinjer är det bäst att ange flera kontaktvägar.',
    message:
      'Den personuppgiftsansvarige kan nås på bara ett sätt ({law}). Riktlinjerna rekommenderar flera.',
    hint: 'Lägg till ett annat sätt för den personuppgiftsansvarige, till exempel phone: ["010 123 4567"] eller address: {street: Exempelgatan 1, postcode: "00100", city: Helsingfors}.',
  },
  'controller-without-contact': {
    summary: 'Beskrivningen anger hur man når den personuppgiftsansvarige.',
    why: 'Med bara ett namn har den registrerade rättigheter men ingenstans att skicka sin begäran. Ett sätt som fungerar för alla berörda räcker.',
    message:
      'Den personuppgiftsansvarige "{name}" saknar kontaktuppgifter. Läsaren ska få veta minst ett sätt att ta kontakt ({law}).',
    hint: 'Lägg till under controller till exempel: email: [dataskydd@exempel.example]. En postadress (address), ett telefonnummer (phone) eller ett formulär (form) räcker också.',
  },
  'controller-without-country': {
    summary: 'Beskrivningen anger i vilket land den personuppgiftsansvarige är etablerad.',
    why: 'Etableringslandet visar läsaren vilken myndighet som leder tillsynen och avgör om en personuppgiftsansvarig utanför unionen måste ha en företrädare i den.',
    message:
      'Det land där den personuppgiftsansvarige "{name}" är etablerad anges inte. Landet avgör om en företrädare i unionen ska anges ({law}).',
    hint: 'Lägg till landskoden under controller, till exempel: country: FI.',
  },
  'data-protection-officer-undeclared': {
    summary:
      'Beskrivningen anger dataskyddsombudets kontaktuppgifter eller att det inte finns något dataskyddsombud.',
    why: 'Den registrerade får kontakta dataskyddsombudet i alla frågor om sina uppgifter. Om beskrivningen tiger vet läsaren inte om ombud saknas eller bara har glömts bort.',
    message:
      'Det framgår inte av beskrivningen om den personuppgiftsansvarige har ett dataskyddsombud, och det vet bara den personuppgiftsansvarige. Om det finns ett ombud ska kontaktuppgifterna anges ({law}).',
    hint: 'Lägg till antingen: dataProtectionOfficer: {email: dataskyddsombud@exempel.example} eller: dataProtectionOfficer: {none: "Vi har inte utnämnt något dataskyddsombud."}.',
  },
  'data-protection-officer-without-contact': {
    summary: 'Beskrivningen anger hur man når dataskyddsombudet.',
    why: 'Lagen kräver dataskyddsombudets kontaktuppgifter, inte namnet: det viktiga är att den registrerade når ombudet direkt och i förtroende.',
    message:
      'Dataskyddsombudet saknar kontaktuppgifter ({law}). Namnet behöver inte anges, men ombudet ska gå att nå.',
    hint: 'Lägg till under dataProtectionOfficer till exempel: email: dataskyddsombud@exempel.example. Ett telefonnummer (phone), en postadress (address) eller ett formulär (form) räcker också.',
  },
  'joint-controllers-undeclared': {
    summary: 'Beskrivningen anger om det finns gemensamt personuppgiftsansvariga.',
    why: 'De som bestämmer om behandlingen tillsammans svarar för den tillsammans, och den registrerade får vända sig till vem som helst av dem. Därför ska det sägas om det finns sådana andra eller inte.',
    message:
      'Det framgår inte av beskrivningen om den personuppgiftsansvarige bestämmer om behandlingen ensam eller tillsammans med andra, och det vet bara den personuppgiftsansvarige. Om det finns gemensamt personuppgiftsansvariga ska det väsentliga innehållet i deras arrangemang anges ({law}).',
    hint: 'Lägg till antingen: jointControllers: {none: "Vi ansvarar ensamma för behandlingen."} eller de gemensamt ansvariga: jointControllers: [{id: partner, parties: [{name: …}], arrangement: …}].',
  },
  'joint-controllers-without-arrangement': {
    summary:
      'Det väsentliga innehållet i de gemensamt ansvarigas arrangemang finns tillgängligt för läsaren.',
    why: 'Arrangemanget avgör vem som informerar och vem som besvarar en begäran. Det väsentliga i det ska vara tillgängligt för den registrerade, som då vet vad var och en svarar för.',
    message:
      'För det gemensamma personuppgiftsansvaret ({id}) anges inte hur ansvaret är fördelat. Det väsentliga innehållet i arrangemanget ska finnas tillgängligt för läsaren ({law}).',
    hint: 'Lägg till till exempel: arrangement: "Vi informerar om behandlingen och svarar på begäranden, vår partner driver tjänsten." En länk (url) räcker också.',
  },
  'joint-controllers-without-contact-point': {
    summary: 'För gemensamt personuppgiftsansvariga anges vart en begäran kan riktas.',
    why: 'Den registrerade kan utöva sina rättigheter mot var och en av de personuppgiftsansvariga. En kontaktpunkt besparar gissningar.',
    message: 'För det gemensamma ansvaret `{id}` anges inte vem man kan kontakta ({law}).',
    hint: 'Lägg till: contactPoint: "Skriv till dataskydd@exempel.example. Du kan också rikta din begäran till vilken som helst av oss."',
  },
  'joint-controllers-without-parties': {
    summary: 'Beskrivningen anger vilka som är gemensamt personuppgiftsansvariga.',
    why: 'Varje gemensamt ansvarig är personuppgiftsansvarig, och vem var och en är hör till det första som den registrerade ska få veta.',
    message:
      'För det gemensamma personuppgiftsansvaret ({id}) anges inte vilka som är parter ({law}).',
    hint: 'Lägg till: parties: [{name: Den gemensamt ansvariges officiella namn, country: FI, contact: adress}].',
  },
  'officer-likely-required': {
    summary: 'Om ett dataskyddsombud verkar behövas anges varför det inte finns något.',
    why: 'Ett dataskyddsombud ska utses när kärnverksamheten är behandling av känsliga uppgifter eller övervakning av människor i stor omfattning. Beskrivningen visar inte omfattningen, så en motivering räcker.',
    message: {
      monitoring:
        'Det finns inget dataskyddsombud, men ändamålet {purpose} kan kräva ett, eftersom människor följs och profileras ({law}).',
      special:
        'Det finns inget dataskyddsombud, men ändamålet {purpose} kan kräva ett, eftersom känsliga uppgifter eller uppgifter om brott behandlas ({law}).',
    },
    hint: 'Utse ett dataskyddsombud: dataProtectionOfficer: {email: dataskyddsombud@exempel.example}, eller ange skälet: none: "Vi har inte utsett något dataskyddsombud, eftersom vår behandling inte sker i stor omfattning."',
  },
  'public-body-without-officer': {
    summary: 'En myndighet eller ett offentligt organ har ett dataskyddsombud.',
    why: 'Man kan inte välja bort en myndighet. Därför måste varje myndighet och offentligt organ, utom domstolar i deras dömande verksamhet, ha ett oberoende dataskyddsombud.',
    message:
      'Den personuppgiftsansvarige "{name}" är en myndighet eller ett offentligt organ, men enligt beskrivningen finns inget dataskyddsombud. Ett sådant ska utnämnas ({law}).',
    hint: 'Byt till kontaktuppgifterna: dataProtectionOfficer: {email: dataskyddsombud@exempel.example}. Kravet gäller inte en domstol i dess dömande verksamhet: anteckna då skälet under suppressions i notice.yaml.',
  },
  'representative-missing': {
    summary:
      'En personuppgiftsansvarig utanför Europeiska ekonomiska samarbetsområdet anger sin företrädare eller varför ingen behövs.',
    why: 'En personuppgiftsansvarig utanför unionen som erbjuder varor eller tjänster här, eller följer vad människor gör här, måste ha någon i unionen som registrerade och myndigheter kan vända sig till. Den som inte får veta om företrädaren kan inte heller nå den.',
    message:
      'Den personuppgiftsansvarige "{name}" finns i landet {country}, men beskrivningen anger ingen företrädare i unionen ({law}). Ingen behövs om den personuppgiftsansvarige har ett verksamhetsställe i unionen.',
    hint: 'Lägg till: representative: {name: Företrädarens namn, country: FI, email: foretradare@exempel.example}. Om ingen företrädare behövs (artikel 27.2 eller ett verksamhetsställe i unionen), säg det till läsaren: representative: {none: "…"}.',
  },
  'representative-without-contact': {
    summary: 'Beskrivningen anger hur man når den personuppgiftsansvariges företrädare.',
    why: 'Företrädaren finns till för att man ska kunna vända sig till den vid sidan av den personuppgiftsansvarige eller i dess ställe. Utan kontaktuppgifter går det inte.',
    message: 'Den personuppgiftsansvariges företrädare saknar kontaktuppgifter ({law}).',
    hint: 'Lägg till under representative till exempel: email: foretradare@exempel.example. En postadress (address) eller ett telefonnummer (phone) räcker också.',
  },
  'representative-without-name': {
    summary: 'Beskrivningen anger vem den personuppgiftsansvariges företrädare är.',
    why: 'Vem företrädaren är hör till upplysningen om vem som svarar för behandlingen. En adress utan namn säger inte vem den tillhör.',
    message: 'Namnet på den personuppgiftsansvariges företrädare anges inte ({law}).',
    hint: 'Lägg till under representative: name: Företrädarens officiella namn.',
  },
  'phone-without-number': {
    summary: 'Där ett telefonnummer hör hemma står ett nummer.',
    why: 'Med kontaktuppgifterna når läsaren den personuppgiftsansvarige. En mening går inte att ringa till.',
    message: '"{value}" är inget telefonnummer ({law}).',
    hint: 'Skriv numret, till exempel phone: [+358 9 123 4567], eller lämna bort fältet.',
  },
  'controller-unnamed': {
    summary: 'Där ett namn hör hemma står ett namn.',
    why: 'Rättigheter utövas mot någon. "Företaget" är vem som helst som läsaren råkar tänka på.',
    message: 'Namnet "{name}" namnger ingen ({law}).',
    hint: 'Skriv namnet så som det står i handels- eller föreningsregistret: controller: {name: Exempel AB}.',
  },
} as const;
