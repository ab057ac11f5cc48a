/** What the rules of src/check/rules/purposes/ say. */
export const purposes = {
  'customer-exception-stretched': {
    summary: 'Undantaget för kunder används bara för egna varor och tjänster.',
    why: 'Utan samtycke får e-post skickas till kunder bara när den gäller säljarens egna varor och tjänster som liknar dem de har köpt (direktiv 2002/58/EG, artikel 13.2). För andras erbjudanden behövs samtycke.',
    message:
      'För ändamålet {purpose} används undantaget för kunder, men det gäller andras varor eller tjänster: ”{words}” (direktiv 2002/58/EG, artikel 13.2).',
    hint: 'Begränsa ändamålet till egna varor och tjänster som liknar de köpta, eller gör andras erbjudanden till ett eget ändamål: bases: [{basis: consent}].',
  },
  'balancing-untold': {
    summary: 'Av intresseavvägningen framgår huvudpunkterna eller var den kan fås.',
    why: 'Lagen kräver inte att avvägningen publiceras, men enligt riktlinjerna bör läsaren få veta att den kan fås på begäran. Det minskar frågor och klagomål.',
    message:
      'Behandlingen grundar sig på berättigat intresse ({purposes}), men beskrivningen anger inte hur det har vägts mot den registrerades intressen ({law}).',
    hint: 'Lägg till i den rättsliga grunden: balancing: "Du får läsa avvägningen om du ber om den."',
  },
  'bases-not-told-apart': {
    summary:
      'Om ett ändamål har flera rättsliga grunder framgår det vilka uppgifter var och en gäller.',
    why: 'Om både samtycke och avtal anges för samma sak tror läsaren att behandlingen upphör när samtycket återkallas, och det gör den inte. Öppen behandling håller isär dem.',
    message:
      'Ändamålet "{name}" ({id}) har flera rättsliga grunder som gäller hela behandlingen ({bases}). Läsaren kan inte avgöra vilken av dem som gäller vilka uppgifter och vilka rättigheter som följer av den ({law}).',
    hint: 'Behåll en grund, eller begränsa de övriga till de uppgifter eller personer som de gäller: data: [kategori] eller dataSubjects: [grupp]. Ändamålet kan också delas i två.',
  },
  'basis-without-law': {
    summary: 'För rättslig förpliktelse och uppgift av allmänt intresse nämns lagen.',
    why: 'En sådan grund finns bara om den fastställs i lag. Läsaren kan kontrollera grunden först när lagen nämns.',
    message: {
      purpose:
        'Den rättsliga grunden för ändamålet {purpose} är {basis}, men lagen nämns inte ({law}).',
      processing:
        'Den rättsliga grunden för behandlingen är {basis}, men lagen nämns inte ({law}).',
    },
    hint: 'Lägg till i den rättsliga grunden: law: [{name: Bokföringslagen, number: 1336/1997, section: "2:10 §"}].',
  },
  'basis-without-purpose': {
    summary: 'Varje rättslig grund som nämns är knuten till ett ändamål.',
    why: 'En lista över grunder i slutet av beskrivningen säger inte vilken behandling som vilar på vilken grund. Myndigheterna kräver grunden för varje ändamål (WP260, bilagan).',
    message:
      'Den rättsliga grunden "{named}" är inte knuten till något ändamål. Läsaren ska få veta vilken behandling varje grund gäller ({law}).',
    hint: 'Flytta grunden till det ändamål som den gäller: bases: [{basis: {basis}}].',
  },
  'consent-as-condition': {
    summary: 'Uppgifter som grundar sig på samtycke behöver inte lämnas.',
    why: 'Ett samtycke är giltigt bara om man kan säga nej. Om uppgifterna måste lämnas är grunden en annan.',
    message: {
      fact: 'Ändamålet {purpose} grundar sig på samtycke, men uppgifterna måste lämnas. Då är samtycket inte frivilligt ({law}).',
      text: 'Texten gör en tjänst beroende av ett samtycke: "{sentence}" Samtycket är då inte frivilligt ({law}).',
    },
    hint: "Byt grund (till exempel bases: [{basis: contract}]), eller rätta: required: 'no'.",
  },
  'criminal-data-without-law': {
    summary:
      'Den lag som tillåter behandling av uppgifter om fällande domar och överträdelser anges.',
    why: 'Uppgifter om fällande domar och överträdelser får behandlas bara under kontroll av en myndighet eller om en lag med skyddsåtgärder tillåter det. Det är den lagen som gör behandlingen laglig.',
    message:
      'För ändamålet "{name}" ({id}) behandlas uppgifter om fällande domar eller överträdelser ({data}), men den lag som tillåter det anges inte ({law}).',
    hint: 'Lägg till den lag som tillåter behandlingen på den rättsliga grunden: article10: {name: Dataskyddslagen, number: 1050/2018, section: 7 §}. Sker behandlingen under en myndighets kontroll, ange lagen om den.',
  },
  'interest-restates-purpose': {
    summary: 'Det berättigade intresset säger mer än ändamålets namn.',
    why: 'Läsaren kan invända mot behandlingen bara om det framgår vad den personuppgiftsansvarige vinner på den. Att upprepa ändamålet säger inte det.',
    message: {
      purpose:
        'Det berättigade intresset för ändamålet {purpose} ("{interest}") säger inte vad den personuppgiftsansvarige eller en tredje part vinner på behandlingen ({law}).',
      processing:
        'Det berättigade intresset "{interest}" säger inte vad den personuppgiftsansvarige eller en tredje part vinner på behandlingen ({law}).',
    },
    hint: 'Ange intresset konkret, till exempel: interest: Vårt intresse är att hindra attacker där våra kunders uppgifter stjäls.',
  },
  'legitimate-interest-holder-unstated': {
    summary:
      'För ett berättigat intresse anges om det är den personuppgiftsansvariges eller en tredje parts.',
    why: 'Lagen kräver att "den personuppgiftsansvariges eller en tredje parts" intressen anges. Om inget sägs uppfattas intresset som den personuppgiftsansvariges eget. Vems intresset är påverkar vad en person kan vänta sig av behandlingen och därmed avvägningen.',
    message: {
      purpose:
        'För ändamålet "{name}" ({id}) anges inte om det berättigade intresset "{interest}" är den personuppgiftsansvariges eller en tredje parts ({law}).',
      processing:
        'Det anges inte om det berättigade intresset "{interest}" är den personuppgiftsansvariges eller en tredje parts ({law}).',
    },
    hint: 'Lägg till på grunden: interestOf: controller. Om intresset är någon annans: interestOf: third-party, thirdParty: vems.',
  },
  'legitimate-interest-unstated': {
    summary: 'Där behandlingen grundar sig på berättigade intressen anges vilket intresset är.',
    why: 'Om själva intresset inte anges kan ingen väga det mot sin egen situation och inte heller invända med skäl. "Vårt berättigade intresse" är namnet på grunden, inte ett intresse.',
    message: {
      purpose:
        'Ändamålet "{name}" ({id}) grundar sig på berättigat intresse, men beskrivningen anger inte vilket intresset är ({law}).',
      processing:
        'Behandlingen grundar sig på berättigat intresse, men beskrivningen anger inte vilket intresset är ({law}).',
    },
    hint: 'Lägg till på grunden vilket intresse behandlingen tjänar, till exempel: interest: "att upptäcka missbruk i nätbutiken", interestOf: controller.',
  },
  'new-use-without-start': {
    summary: 'För ett nytt ändamål anges när användningen börjar.',
    why: 'Den som har lämnat uppgifter för ett ändamål ska få veta om ett nytt innan det börjar, i tid för att invända eller återkalla sitt samtycke. Dagen visar läsaren hur mycket tid som finns.',
    message:
      'För ändamålet "{name}" ({id}) används uppgifter som har samlats in tidigare ({data}), men dagen då användningen börjar anges inte. Den registrerade ska informeras om en ny användning innan den börjar ({law}).',
    hint: 'Lägg till under newUse den dag då den nya användningen börjar: from: 2027-01-01.',
  },
  'public-authority-legitimate-interests': {
    summary:
      'En myndighet stöder sig inte på berättigade intressen när den fullgör sina uppgifter.',
    why: 'Det är lagstiftaren som ger en myndighet grunden för dess arbete. Uppgifterna vilar på lag, inte på en avvägning som myndigheten själv skulle göra.',
    message: {
      purpose:
        'Ändamålet "{name}" ({id}) grundar sig på berättigat intresse, men den personuppgiftsansvarige är en myndighet eller ett offentligt organ. En myndighet kan inte stödja sig på det när den fullgör sina uppgifter (artikel 6.1 andra stycket).',
      processing:
        'Behandlingen grundar sig på berättigat intresse, men den personuppgiftsansvarige är en myndighet eller ett offentligt organ. En myndighet kan inte stödja sig på det när den fullgör sina uppgifter (artikel 6.1 andra stycket).',
    },
    hint: 'Om behandlingen hör till myndighetens uppgifter, byt grund: basis: public-task eller basis: legal-obligation, och ange lagen (law).',
  },
  'purpose-not-specific': {
    summary: 'För varje ändamål anges i en mening vilka uppgifter som används och till vad.',
    why: 'Enbart en rubrik som "produktutveckling" säger inte läsaren vad som händer med uppgifterna. Ändamålet ska vara särskilt och uttryckligt angivet.',
    message:
      'För ändamålet {purpose} anges bara ett namn, inte vilka uppgifter som används och till vad ({law}).',
    hint: 'Lägg till en mening: description: "Vi använder ditt namn och din adress för att leverera beställningen."',
  },
  'purpose-without-basis': {
    summary: 'Varje ändamål har en rättslig grund.',
    why: 'Behandling utan rättslig grund är olaglig, och grunden avgör vilka rättigheter en person har: ett samtycke kan återkallas, mot berättigade intressen kan man invända.',
    message:
      'Ändamålet "{name}" ({id}) har ingen rättslig grund. Den ska anges för varje ändamål ({law}).',
    hint: 'Lägg till en grund på raden bases, till exempel: bases: [{basis: contract}]. Andra alternativ: consent, legal-obligation, vital-interests, public-task, legitimate-interests.',
  },
  'purposes-missing': {
    summary: 'Beskrivningen anger för vilka ändamål personuppgifter behandlas.',
    why: 'Alla andra frågor, vad som behövs, hur länge och på vilken grund, kan besvaras bara för ett ändamål. Utan ändamål kan ingen bedöma om behandlingen är laglig.',
    message: 'Beskrivningen anger inte för vilka ändamål personuppgifter behandlas ({law}).',
    hint: 'Lägg till i ett avsnitt: purposes: [{id: orders, name: Leverans av beställningar, bases: [{basis: contract}]}].',
  },
  'special-category-without-condition': {
    summary: 'Villkoret för att behandla särskilda kategorier av personuppgifter anges.',
    why: 'Behandling av uppgifter om hälsa, övertygelse, ursprung och andra särskilda kategorier är förbjuden om inte ett villkor i artikel 9.2 är uppfyllt. En grund enligt artikel 6 upphäver inte ensam förbudet.',
    message: {
      purpose:
        'För ändamålet "{name}" ({id}) behandlas uppgifter som hör till särskilda kategorier ({data}), men beskrivningen anger inte vilket villkor som tillåter det ({law}).',
      declared:
        'Enligt beskrivningen behandlas särskilda kategorier av personuppgifter, men den rättsliga grunden för inget av ändamålen anger den punkt i artikel 9.2 som tillåter dem ({law}).',
    },
    hint: 'Lägg till led i artikel 9.2 på den rättsliga grunden, till exempel uttryckligt samtycke: bases: [{basis: consent, article9: a}]. Om uppgifterna hör till ett annat ändamål, ange dem där (data).',
  },
  'special-condition-without-law': {
    summary: 'Där särskilda kategorier av uppgifter behandlas med stöd av lag anges lagen.',
    why: 'Vissa villkor i artikel 9.2 gäller bara i den mån unionsrätten eller nationell lag föreskriver det. Läsaren kan kontrollera dem bara om lagen nämns.',
    message: {
      purpose:
        'Villkoret "{condition}" (led {point}) för ändamålet "{name}" ({id}) stöder sig på en lag som inte anges ({law}).',
      processing:
        'Villkoret "{condition}" (led {point}) för behandlingen stöder sig på en lag som inte anges ({law}).',
    },
    hint: 'Lägg till på den rättsliga grunden: law: [{name: Lagens namn, number: 123/2020, section: 4 §}].',
  },
  'law-unnamed': {
    summary: 'Där en lag ska nämnas vid namn står ett namn.',
    why: 'Bokföringslagen kan läsaren slå upp. "Tillämplig lagstiftning" är hela lagboken.',
    message: 'Orden "{name}" står som namn på en lag men namnger ingen ({law}).',
    hint: 'Namnge lagen: law: [{name: Bokföringslagen, number: 1999:1078}].',
  },
} as const;
