import type { KindWords } from '../../claim-words.ts';

const leads = ['rätt|rättigheter|rättigheterna', 'du|ni kan', 'kan du|ni'];

export const rights = {
  access: {
    headings: [
      'rätt till insyn|tillgång',
      'rätt att få tillgång',
      'insyn|insynsrätt|granskningsrätt|registerutdrag',
    ],
    leads,
    items: ['tillgång|insyn', 'granska|kontrollera', 'kopia|registerutdrag', 'veta', 'bekräftelse'],
    entries: [
      {
        name: 'tillgång',
        cue: [
          'få se ..6 om|lagra*',
          'få se ..4 {uppgift}',
          'tillgång ..4 {uppgift}',
          'insyn|granskningsrätt|insynsrätt',
          'granska|kontrollera ..4 {uppgift}',
          'kopia|registerutdrag|kopior ..4 {uppgift}',
          'registerutdrag',
          'få|veta veta|vilka ..6 behandl*|uppgift*|personuppgift*',
          'ta del av ..3 {uppgift}',
          'bekräftelse|besked ..5 behandla*|uppgift*',
        ],
        object: ['du|registrerade|ni har', '{rätt}'],
        never: [
          'partner*',
          'anställda',
          'obehörig*',
          'leverantör*',
          'öppettid*',
          'endast|bara löneräkning*',
        ],
        examples: [
          'Du har rätt att få tillgång till dina uppgifter.',
          'Du kan begära en kopia av uppgifterna.',
          'Du har rätt att få bekräftelse på om vi behandlar uppgifter om dig.',
        ],
        nearMisses: [
          'Våra anställda får tillgång till uppgifterna.',
          'Du kan kontrollera öppettiderna på vår webbplats.',
        ],
      },
      {
        name: 'ser-själv',
        cue: [
          'ser|hittar du|ni ..4 {uppgift}',
          'ta del av ..5 {uppgift}',
          'du|ni ser|hittar ..3 {uppgift}',
          'begäran om insyn|registerutdrag|tillgång',
        ],
        never: ['avgift*', 'inom'],
        examples: ['Du ser dina uppgifter genom att logga in på Mina sidor.'],
        nearMisses: ['Du ser priset i varukorgen.'],
      },
    ],
  },
  rectification: {
    headings: ['rättelse', 'rätt till rättelse', 'rättelse av uppgifter'],
    leads,
    items: ['rättade|rättas|rättelse|rätta', 'korriger*|kompletter*'],
    entries: [
      {
        name: 'rättelse',
        cue: [
          '{uppgift} ..2 rättar|korrigerar|kompletterar vi',
          'rättelse|rättas|rättade|korrigera|korrigeras|korrigerade|korrigerat|rättad|rättat',
          'komplettera|kompletterade|kompletteras|kompletterat',
          'rätta|rättar ..4 {uppgift}',
          'rätta|rättar ..1 dem|felaktig*|fel|felet',
          'att rätta',
        ],
        object: ['{uppgift}', 'rätt till|att|rättelse', 'fel|felaktig*'],
        never: ['rätta sig', 'lagret', 'omprövning*', 'garanti*', 'beslut'],
        examples: [
          'Du har rätt till rättelse av dina uppgifter.',
          'Du kan be oss korrigera felaktiga uppgifter.',
          'Om du upptäcker fel i dina uppgifter rättar vi dem på din begäran.',
        ],
        nearMisses: ['Du har rätt till frukost.', 'Medlemmarna ska rätta sig efter stadgarna.'],
      },
      {
        name: 'uppdatera-själv',
        cue: ['uppdatera|ändra ..4 {uppgift}'],
        object: ['du|ni', 'rätt att', 'be oss'],
        never: [
          'vi kan',
          'beskrivning*|dataskyddsbeskrivning*|policy*|integritetspolicy*',
          'befolkning*',
          'inställningar',
        ],
        examples: ['Du kan själv uppdatera dina kontaktuppgifter på Mina sidor.'],
        nearMisses: ['Vi kan uppdatera denna dataskyddsbeskrivning.'],
      },
    ],
  },
  erasure: {
    headings: ['radering', 'rätt till radering', 'rätt att bli bortglömd|glömd', 'rätten att bli'],
    leads,
    items: ['radera|raderade|radering|raderas|borttagna', 'bortglömd', 'ta|tas bort'],
    entries: [
      {
        name: 'radering',
        cue: [
          'radera|raderas|raderade|radering|raderar|utplåna|raderat|utplånas',
          'bli bortglömd|glömd',
          'ta|tar|tas|tagit bort',
          'borttagning|borttagna',
        ],
        object: [
          'rätt|rättighet|rätten',
          'du|ni kan',
          'kan inte',
          'be|begära|begäran|begär|kräva|begäran',
          'på begäran',
        ],
        never: [
          'varukorg*|korgen',
          'kakor|cookies',
          'efter|inom ..2 år|månader',
          'appen',
          'säkerhetskopi*',
        ],
        examples: [
          'Du har rätt till radering.',
          'Du kan be oss radera dina uppgifter.',
          'Patientjournaler kan inte raderas på kundens begäran.',
        ],
        nearMisses: [
          'Uppgifterna raderas efter två år.',
          'Du kan ta bort produkten ur varukorgen.',
        ],
      },
    ],
  },
  restriction: {
    headings: ['begränsning', 'rätt till begränsning'],
    leads,
    items: ['begräns*'],
    entries: [
      {
        name: 'begränsning',
        cue: [
          'begränsning|begränsas|begränsa|begränsad|begränsar ..4 behandling*',
          'behandling* ..5 begränsas|begränsad|begränsa',
          'rätt till begränsning',
        ],
        object: ['{rätt}'],
        never: ['åtkomst*', 'nödvändiga', 'ansvar'],
        examples: [
          'Du har rätt till begränsning av behandlingen.',
          'I vissa fall har du rätt att få behandlingen av dina uppgifter begränsad.',
        ],
        nearMisses: ['Vi begränsar åtkomsten till uppgifterna.'],
      },
    ],
  },
  portability: {
    headings: ['dataportabilitet', 'överföra|flytta uppgifter', 'rätt att flytta|överföra'],
    leads,
    items: [
      'maskinläsbar*',
      'portabilitet|dataportabilitet',
      'flytta|överför* ..5 annan|annat|direkt',
    ],
    entries: [
      {
        name: 'portabilitet',
        cue: [
          'dataportabilitet|portabilitet',
          'överföra|överföras|överförda|överförs|flytta|flyttas|flyttade ..6 annan|annat ..1 personuppgiftsansvarig|system|registeransvarig|bolag|tjänst|*leverantör|aktör',
          'från ett system till ett annat',
          'maskinläsbart|maskinläsbar',
        ],
        never: ['abonnemang', 'fordran', 'bokning*'],
        direction: 'person',
        examples: [
          'Du har rätt till dataportabilitet.',
          'Du får uppgifterna i maskinläsbart format.',
          'Uppgifterna kan inte flyttas till en annan tjänst.',
        ],
        nearMisses: [
          'Vi överför uppgifter till vår bokföringsbyrå.',
          'Vi överlåter fordran till en annan borgenär.',
        ],
      },
    ],
  },
  objection: {
    headings: [
      'rätt att invända|motsätta',
      'invändning|invändningar',
      'rätt att göra invändningar',
    ],
    leads,
    items: ['invänd*|motsätta', 'tacka|säga nej'],
    entries: [
      {
        name: 'invändning',
        cue: [
          'invända|invänder|invändning|invändningar',
          'motsätta|motsätter dig|sig',
          'göra invändningar',
          'förbjuda|tacka|säga|avsäga|avregistrera ..6 *marknadsföring*|nyhetsbrev*|nej|reklam*',
          'förbjuda ..4 {uppgift} ..3 används|behandlas',
          'förbjuda ..3 behandling*|användning*|profilering*',
          'avslutar|avsluta|avbeställa|avbeställer|upphör ..6 nyhetsbrev*|*marknadsföring*|utskick*|prenumeration*',
          'nyhetsbrev* ..3 avslutar|avsluta|avbeställer|avbeställa',
          'avregistrera|avanmäla dig',
        ],
        never: ['mobbning', 'rökning|husdjur'],
        examples: [
          'Du har rätt att invända mot behandlingen.',
          'Du kan förbjuda direktmarknadsföring.',
          'Nyhetsbrevet avslutar du via länken längst ner i utskicket.',
        ],
        nearMisses: ['Vi förbjuder rökning.', 'Vi motsätter oss all mobbning.'],
      },
    ],
  },
  withdrawal: {
    headings: ['återkalla|återkallelse|återta|återkallande'],
    leads,
    items: ['återkalla|återta ..4 samtycke*', 'samtycke* ..4 återkalla*'],
    entries: [
      {
        name: 'samtycke-återkallas',
        cue: [
          'återkalla|återkallas ..4 *tillstånd|*tillståndet',
          'återkalla|återkallas|återkallande|återta|återkallar|återkallandet ..4 samtycke|samtycket|samtycken',
          'samtycke|samtycket|samtycken ..8 återkallas|återkalla|återtas|återta|återkallar',
          'samtycke|samtycket ...10 tillbaka',
          'dra|ta|tar ..4 tillbaka ..3 samtycke|samtycket',
          'dra|ta|tar ..3 samtycke|samtycket tillbaka',
          'inte ..2 återkallas|återkalla',
        ],
        object: ['marknadsföringstillstånd*|tillstånd*', 'samtycke*'],
        never: ['bokning*', 'pengar'],
        examples: [
          'Du kan när som helst återkalla ditt samtycke.',
          'Om behandlingen grundar sig på samtycke kan du dra tillbaka det när du vill.',
          'Ett samtycke som getts kan inte återkallas.',
        ],
        nearMisses: ['Du kan dra tillbaka din bokning.'],
      },
    ],
  },
  complaint: {
    headings: ['klagomål|besvär', 'rätt att klaga|lämna'],
    leads,
    items: ['klaga|klagomål|besvär'],
    entries: [
      {
        name: 'klagomål',
        cue: [
          'klagomål|klaga|besvär',
          'anmäla ..5 {myndighet}',
          'föra|hänskjuta|ta ..2 ärendet|saken ..2 till ..1 {myndighet}',
          'vända|vänder dig|er|sig till ..1 {myndighet}',
        ],
        object: ['{myndighet}', 'rätt', 'myndighet*', 'medlemsstat*'],
        never: ['maten', 'kundtjänst*', '*incident*', 'förvaltningsdomstol*'],
        examples: [
          'Du har rätt att lämna in klagomål till en tillsynsmyndighet.',
          'Du kan föra ärendet till dataombudsmannens byrå.',
        ],
        nearMisses: [
          'Klagomål om maten besvaras av köket.',
          'Vi anmäler personuppgiftsincidenter till Integritetsskyddsmyndigheten.',
        ],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
