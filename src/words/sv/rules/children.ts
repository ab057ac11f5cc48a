/** What the rules of src/check/rules/children/ say. */
export const children = {
  'child-consent-without-age-limit': {
    summary: 'För en tjänst som erbjuds barn anges från vilken ålder barnet själv kan samtycka.',
    why: 'Under den ålder som varje medlemsstat har bestämt (13 år i Finland, 16 år om inget annat har föreskrivits) räcker barnets eget samtycke inte. Artikel 8 gäller samtycket och inte beskrivningen, men barn och vårdnadshavare måste kunna se på vilken sida om gränsen de är.',
    message:
      'Tjänsten erbjuds direkt till barn och behandlingen grundar sig på samtycke, men beskrivningen anger inte från vilken ålder barnet själv kan samtycka ({law}).',
    hint: 'Lägg till åldersgränsen under children, i Finland 13 år: ageLimit: 13.',
  },
  'child-consent-without-guardian': {
    summary:
      'För en tjänst som erbjuds barn anges hur vårdnadshavarens samtycke eller godkännande fås.',
    why: 'När ett barn inte självt kan samtycka är samtycket giltigt bara om den som har föräldraansvar ger eller godkänner det, och den personuppgiftsansvarige ska göra rimliga ansträngningar för att kontrollera det. Vårdnadshavaren måste få veta hur det går till.',
    message:
      'Tjänsten erbjuds direkt till barn och behandlingen grundar sig på samtycke, men beskrivningen anger inte hur vårdnadshavaren samtycker eller ger sitt godkännande för barn under åldersgränsen ({law}).',
    hint: 'Lägg till under children till exempel: guardian: "Vi ber vårdnadshavaren om en bekräftelse per e-post." Om barn under åldersgränsen inte kan använda tjänsten, säg det här.',
  },
  'notice-for-children-missing': {
    summary: 'Informationen om en tjänst för barn är också skriven för barn.',
    why: 'Informationen ska ges på ett klart och tydligt språk, i synnerhet när den riktar sig till barn. Ett barn läser inte en text som är skriven för vuxna.',
    message:
      'Tjänsten erbjuds barn, men det finns ingen beskrivning som är skriven för barn ({law}).',
    hint: 'Lägg till adressen till texten för barn: childVersion: https://exempel.example/barn, eller skriv den här beskrivningen för barn och märk grupperna: children: true.',
  },
  'children-contradicted': {
    summary: 'En text som säger att den inte gäller barn berättar inte om en grupp av dem.',
    why: 'Föräldrar söker meningen om barn. Säger den att det inte finns några söker de inte den grupp som deras barn hör till.',
    message:
      'Texten säger att det inte finns några barn ("{sentence}"), men berättar om gruppen {group} ({law}).',
    hint: 'Ersätt none med det som gäller barn: children: {offeredDirectly: false}, eller rätta gruppen.',
  },
  'child-age-limit-wrong': {
    summary:
      'Åldersgränsen för barnets eget samtycke är den som lagen i den personuppgiftsansvariges land anger.',
    why: 'Åldersgränsen i dataskyddsförordningen är 16 år, men en medlemsstat får sänka den till 13: i Finland och Sverige är den 13, i Tyskland 16. En annan siffra är oftast kopierad från en utländsk mall.',
    message: {
      read: 'Åldersgränsen anges vara {age}, men i den personuppgiftsansvariges land ({place}) kan ett barn samtycka självt vid {years} års ålder ({act}; {law}).',
      recalled:
        'Åldersgränsen anges vara {age}. Enligt en uppgift som är antecknad ur minnet och inte kontrollerad mot någon källa kan ett barn i den personuppgiftsansvariges land ({place}) samtycka självt vid {years} års ålder ({act}; {law}). Kontrollera vad som gäller.',
    },
    hint: 'Rätta: ageLimit: {years}. Om en högre gräns är avsiktlig, anteckna skälet: note: …',
  },
} as const;
