/** What the rules of src/check/rules/providing/ say. */
export const providing = {
  'providing-contradicts-sources': {
    summary: 'För uppgifter som fås av den registrerade själv anges om de måste lämnas.',
    why: 'När uppgifterna kommer från personen själv är det personen som lämnar dem, och då uppstår frågan om det är obligatoriskt. För det som bara observeras, som kamerabilder, uppstår den inte.',
    message:
      'Om ändamålet "{name}" ({id}) sägs att uppgifterna inte frågas av den registrerade (not-applicable), trots att en del av dem ({data}) fås av personen själv. Då ska det anges om de måste lämnas ({law}).',
    hint: 'Byt required till by-law, by-contract, to-enter-contract eller no och lägg till consequences. Värdet not-applicable passar bara för observerade uppgifter, såsom kamerabevakning eller loggar.',
  },
  'providing-undeclared-for-purpose': {
    summary: 'För varje ändamål anges om man måste lämna de uppgifter som begärs.',
    why: 'Vad som krävs för en beställning säger inget om vad som krävs för ett nyhetsbrev. När beskrivningen svarar på frågan för ett ändamål är tystnad om ett annat vilseledande.',
    message:
      'För ändamålet "{name}" ({id}) anges inte om den registrerade måste lämna sina uppgifter ({law}).',
    hint: 'Lägg till på ändamålet: providing: [{required: no, consequences: "Utan adressen får du inte nyhetsbrevet."}], eller ange detsamma för alla ändamål under ett eget providing.',
  },
  'providing-undeclared': {
    summary: 'Beskrivningen anger om man måste lämna uppgifterna.',
    why: 'Den som ombeds lämna uppgifter måste veta om det går att säga nej: om en lag eller ett avtal kräver uppgifterna eller om det är frivilligt att lämna dem.',
    message:
      'Beskrivningen anger inte om den registrerade måste lämna sina uppgifter och vad skyldigheten grundar sig på ({law}).',
    hint: 'Lägg till: providing: [{required: by-contract, consequences: "Utan uppgifterna kan vi inte leverera beställningen."}]. Andra alternativ: by-law, to-enter-contract, no, not-applicable. Uppgiften kan också stå under ett ändamåls providing.',
  },
  'providing-without-consequences': {
    summary: 'Beskrivningen anger vad som följer om uppgifterna inte lämnas.',
    why: 'Valet är fritt bara för den som vet vad som följer av varje svar. Lagen kräver de möjliga följderna i samma punkt som skyldigheten; när ingen måste lämna uppgifterna är det bara till nytta att ange dem.',
    message:
      'I beskrivningen sägs "{required}", men inte vad som följer om uppgifterna inte lämnas ({law}).',
    hint: 'Lägg till till exempel: consequences: "Utan adressen kan vi inte leverera beställningen." Om inget följer, säg det också.',
  },
} as const;
