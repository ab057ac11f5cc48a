/** What the rules of src/check/rules/wording/ say. */
export const wording = {
  'address-form-mixed': {
    summary: 'Läsaren tilltalas på samma sätt i hela beskrivningen, med du eller ni.',
    why: 'Ett tilltal som växlar stör läsningen och visar att delarna har skrivits vid olika tider.',
    message: 'Läsaren tilltalas på två sätt: "{one}" och "{many}" ({law}).',
    hint: 'Välj du eller ni och använd det överallt.',
  },
  'browser-settings-consent': {
    summary: 'Webbläsarens inställningar tas inte för samtycke till kakor.',
    why: 'Samtycke är en specifik och aktiv handling. En webbläsare som tillåter kakor som standard uttrycker inget samtycke, vilket Helsingfors förvaltningsdomstol slog fast den 8 april 2021 (H1515/2021).',
    message:
      'Texten lämnar kakorna åt webbläsarens inställningar: "{words}" ({law}; artikel 5.3 i direktiv 2002/58/EG).',
    hint: 'Be om samtycke innan andra än nödvändiga kakor lagras, och säg var valet kan ändras: cookies: {choices: https://exempel.example/kakinstallningar}.',
  },
  'changes-check-back': {
    summary: 'Läsaren lämnas inte ensam med att följa ändringar.',
    why: 'Enligt riktlinjerna är det varken tillräckligt eller korrekt att bara uppmana personen att läsa beskrivningen då och då.',
    message: 'Orden "{words}" överlåter åt läsaren att märka ändringar ({law}).',
    hint: 'Lova att berätta om ändringar, till exempel: "Vi berättar om ändringar per e-post innan de träder i kraft."',
  },
  'changes-discretionary': {
    summary: 'Läsaren utlovas besked om ändringar, och det lämnas inte till eget gottfinnande.',
    why: 'Att berätta om ändringar hör till en öppen behandling. Om den personuppgiftsansvarige kan låta bli kan läsaren inte lita på det han eller hon har läst.',
    message: 'Orden "{words}" lämnar det till eget gottfinnande att berätta om ändringar ({law}).',
    hint: 'Skriv ett åtagande, till exempel: "Vi berättar om ändringar per e-post minst 30 dagar innan de träder i kraft."',
  },
  'changes-implied-acceptance': {
    summary: 'Fortsatt användning eller tystnad tas inte för godkännande.',
    why: 'Beskrivningen är information, inget avtal, och behöver inte godkännas. Tystnad eller användning av en tjänst är inget samtycke (skäl 32).',
    message: 'Texten tar användning eller tystnad för godkännande: "{words}" ({law}).',
    hint: 'Stryk meningen. Säg i stället hur ändringar meddelas, och be om samtycke separat om behandlingen grundar sig på det.',
  },
  'date-at-line-start': {
    summary: 'Ett datum i början av en rad blir inte en lista.',
    why: 'I Markdown börjar en siffra med punkt en lista. Läsaren ser en punkt i en lista i stället för ett stycke, och dagen skiljs från månaden.',
    message: 'Datumet "{date}" har blivit en punkt i en lista, eftersom det börjar raden.',
    hint: 'Skriv ett omvänt snedstreck före punkten, till exempel 12\\. augusti, eller börja stycket med ett annat ord.',
  },
  'identity-excessive': {
    summary:
      'Av den som gör en begäran krävs inte varje gång en kopia av legitimationen eller en undertecknad blankett.',
    why: 'Ytterligare uppgifter om identiteten får begäras bara om det finns rimliga skäl att tvivla på den. En passkopia av var och en är en onödig personuppgift, och en undertecknad blankett försvårar begäran.',
    message:
      'Texten kräver mer av den som gör en begäran än identifieringen brukar förutsätta: "{words}" ({law}).',
    hint: 'Skriv till exempel: "Om vi inte annars kan försäkra oss om vem du är ber vi om ytterligare uppgifter." Stark autentisering eller ett användarkonto räcker ofta.',
  },
  'legacy-register-terms': {
    summary:
      'Beskrivningen använder dataskyddsförordningens termer, inte den upphävda personuppgiftslagens.',
    why: 'Registerbeskrivningens rubriker kommer från den upphävda lagen 523/1999. De visar att texten inte har skrivits enligt förordningen och saknar det som den kräver.',
    message: 'Texten använder termer ur den upphävda personuppgiftslagen: "{words}" ({law}).',
    hint: 'Använd förordningens termer: dataskyddsbeskrivning, rätt till tillgång, personuppgiftsansvarig, mottagare, lagringstid.',
  },
  'obsolete-transfer-words': {
    summary:
      'Texten stöder inte överföringar på en ordning som har upphävts eller ogiltigförklarats.',
    why: 'Ett upphävt beslut skyddar inga uppgifter och ger läsaren en felaktig bild. Om överföringar alltjämt görs behöver de en grund som gäller.',
    message: 'Texten åberopar "{tool}", som inte har gällt sedan den {from}: {by} ({law}).',
    hint: 'Ersätt den med en ordning som gäller, till exempel standardavtalsklausulerna (EU) 2021/914, eller stryk meningen om uppgifter inte längre överförs.',
  },
  'officer-authority-confused': {
    summary: 'Dataskyddsombudet kallas inte dataombudsman och inte heller tvärtom.',
    why: 'Dataombudsmannen är den myndighet som tar emot klagomål, och dataskyddsombudet utses av den personuppgiftsansvarige. Om namnen blandas ihop vet läsaren inte vem som hjälper och vem som övervakar.',
    message: 'Texten blandar ihop dataskyddsombudet och dataombudsmannen: "{words}" ({law}).',
    hint: 'Skriv dataskyddsombud om personen som den personuppgiftsansvarige har utsett och dataombudsman om myndigheten.',
  },
  'recipient-generic-words': {
    summary: 'Texten säger mer om mottagarna än att de är partner eller tredje parter.',
    why: '"Tredje part" kan vara vem som helst. Enligt riktlinjerna namnges mottagarna, eller så anges kategoriernas uppgift, bransch och plats.',
    message: 'Orden "{words}" säger inte vilken typ av aktör uppgifterna lämnas ut till ({law}).',
    hint: 'Namnge mottagaren eller säg vad den gör, till exempel: "till transportföretaget som levererar din beställning".',
  },
  'related-notice-unlinked': {
    summary: 'Till en annan beskrivning som nämns finns en länk.',
    why: 'Informationen ska vara lätt tillgänglig. Ett omnämnande utan adress lämnar läsaren att leta.',
    message: 'Texten nämner en annan beskrivning men inte var den finns: "{sentence}" ({law}).',
    hint: 'Lägg till en länk i texten, eller ange beskrivningen i notice.yaml: related: [foretag].',
  },
  'retention-vague-words': {
    summary: 'Texten nöjer sig inte med att uppgifter bevaras "så länge det behövs".',
    why: 'Läsaren ska kunna bedöma lagringstiden för sin egen del. Att lagringen ska vara nödvändig är redan lagens krav och ingen uppgift om tiden.',
    message: 'Orden "{words}" säger inte läsaren när uppgifterna raderas ({law}).',
    hint: 'Skriv en tid eller en händelse som avslutar lagringen, till exempel: "Vi raderar uppgifterna två år efter ditt senaste köp."',
  },
  'sentence-too-long': {
    summary: 'En mening har högst 36 ord.',
    why: 'Informationen ska vara koncis och klar. I en lång mening hittar läsaren inte huvudsaken. Gränsen är mätt på svensk text.',
    message: 'Meningen "{words} …" har {count} ord, mer än {limit} ({law}).',
    hint: 'Dela meningen eller skriv sakerna som en lista.',
  },
  'vague-purpose': {
    summary: 'Ändamålet säger vilka uppgifter som används och till vad.',
    why: 'Riktlinjerna nämner som dåliga exempel att utveckla nya tjänster, forskningsändamål och personliga tjänster: läsaren får inte veta vilka tjänster, vilken forskning eller vilken anpassning som avses.',
    message:
      'Ändamålet "{words}" är så allmänt att läsaren inte får veta vad uppgifterna används till ({law}).',
    hint: 'Skriv vilka uppgifter som används och till vad, till exempel: "Vi räknar vilka sidor som öppnas och rättar de sidor som besökare genast lämnar."',
  },
  'wording-hedge': {
    summary: 'Texten säger vad som görs med uppgifterna, inte bara vad som kan göras.',
    why: 'Av "vi kan lämna ut" vet läsaren inte om uppgifterna lämnas ut. Enligt riktlinjerna bör sådana uttryck undvikas om den personuppgiftsansvarige inte kan motivera dem.',
    message: 'Texten säger bara att behandlingen är möjlig: "{words}" ({law}).',
    hint: 'Skriv vad som görs med uppgifterna och när, till exempel: "Vi lämnar ditt namn och din adress till transportföretaget när du beställer en vara."',
  },
  'wording-open-list': {
    summary:
      'Uppgifter, källor, mottagare och rättigheter räknas upp i sin helhet, inte som exempel.',
    why: 'Av en lista med exempel ser läsaren inte vad som saknas. Exempel kan förtydliga en fullständig lista men inte ersätta den.',
    message:
      'Uttrycket "{words}" lämnar listan öppen: läsaren får inte veta vad som ytterligare ingår ({law}).',
    hint: 'Räkna upp allt, eller namnge grupper som täcker allt, och stryk uttrycket.',
  },
  'superseded-named': {
    summary: 'Texten nämner ingen lag och ingen myndighet som inte finns längre.',
    why: 'Den som slår upp en upphävd lag hittar ingenting som gäller, och ett klagomål till en myndighet under dess tidigare namn kommer fel. Sådana namn lever kvar i texter som har kopierats från gamla mallar.',
    message: {
      law: 'Texten nämner "{words}", en lag som inte har gällt sedan {until}; i dess ställe: {successor} ({law}).',
      authority:
        'Texten nämner "{words}", en myndighet som inte har funnits under det namnet sedan {until}; i dess ställe: {successor} ({law}).',
    },
    hint: 'Nämn det som har trätt i stället, om det fortfarande behövs. Om texten berättar om det som har varit, säg det.',
  },
} as const;
