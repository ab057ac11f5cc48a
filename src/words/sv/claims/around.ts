import type { KindWords } from '../../claim-words.ts';

export const around = {
  providing: {
    headings: ['skyldighet att lämna', 'obligatoriskt|obligatoriska', 'måste du lämna'],
    entries: [
      {
        name: 'måste-lämnas',
        cue: [
          'obligatoriskt|obligatoriska|frivilligt|frivilliga',
          'förutsättning|krav|villkor ..6 {uppgift}|avtal|avtalet|bokning',
          'måste lämna|uppge|ange',
          'utan uppgifterna|dessa',
          'inte lämnar|uppger|ger ..5 {uppgift}',
        ],
        object: ['{uppgift}'],
        examples: [
          'Du måste lämna uppgifterna för att kunna boka.',
          'Utan uppgifterna kan vi inte ta emot beställningen.',
        ],
        nearMisses: ['Bälte är obligatoriskt.'],
      },
    ],
  },
  cookies: {
    headings: ['kakor|cookies'],
    entries: [
      {
        name: 'kakor',
        cue: ['kakor|kakorna|cookies|cookie'],
        never: ['kaffe'],
        examples: ['Vår webbplats använder kakor.'],
        nearMisses: ['Till kaffe serveras kakor.'],
      },
    ],
  },
  security: {
    headings: ['säkerhet|skydd|dataskydd|informationssäkerhet', 'hur .. skyddar'],
    entries: [
      {
        name: 'skyddas',
        cue: [
          'skyddar|skyddas|skyddade|krypterar|krypteras|krypterade|brandvägg*|dataskyddsåtgärder|säkerhetsåtgärder',
        ],
        object: ['{uppgift}', 'förbindelse*|system*'],
        examples: ['Vi skyddar dina uppgifter.'],
        nearMisses: ['Vi skyddar golven.'],
      },
    ],
  },
  change: {
    headings: ['ändringar|uppdateringar'],
    entries: [
      {
        name: 'beskrivningen-ändras',
        cue: [
          'uppdatera|uppdaterar|uppdateras|ändra|ändrar|ändras|ändringar ..6 dataskyddsbeskrivning*|integritetspolicy*|beskrivning*|meddelande|meddelandet|policy*',
          'dataskyddsbeskrivning*|integritetspolicy*|beskrivning*|policy* ..4 ändras|uppdateras|ändra|uppdatera',
        ],
        examples: ['Vi kan uppdatera denna dataskyddsbeskrivning.'],
        nearMisses: ['Vi byter lakan varje dag.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
