/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
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
