/** What the rules of src/check/rules/claims/ say. */
export const claims = {
  'text-against-fact': {
    summary:
      'Ingen mening i texten förnekar en uppgift i informationen eller påstår något som enligt en uppgift inte förekommer.',
    why: 'Människor läser texten, och reglerna bedömer uppgifterna. Om de utesluter varandra vilseleds läsaren, och ingen kan lita på någotdera.',
    message: {
      sure: 'I texten står ”{sentence}”, men en uppgift säger något annat: {fact} ({law}).',
      seems:
        'Texten tycks säga något annat än en uppgift: ”{sentence}”, medan uppgiften är {fact} ({law}).',
    },
    hint: {
      absence:
        'Om meningen stämmer, ersätt det som säger att inget sådant finns med uppgifterna och allt som hör till dem. Rätta annars meningen.',
      other: 'Om uppgiften stämmer, rätta meningen. Ta annars bort uppgiften.',
    },
  },
  'text-value-differs': {
    summary:
      'En tid, en frist, en avgift eller en rättslig grund i texten är densamma som i uppgiften den hör till.',
    why: 'Den som hittar två tider för samma personuppgifter vet inte vilken som gäller, och den personuppgiftsansvarige följer bara en av dem.',
    message: {
      sure: 'I texten står {value} (”{sentence}”), men i uppgiften `{field}` står {told} ({law}).',
      seems:
        'I texten tycks stå {value} (”{sentence}”), medan det i uppgiften `{field}` står {told} ({law}).',
    },
    hint: 'Rätta den som är fel, eller skriv ut uppgiften i texten med en platshållare, så ändras de tillsammans.',
  },
  'text-without-fact': {
    summary:
      'Det som texten berättar om överföringar, gemensamt personuppgiftsansvar, automatiska beslut, profilering, särskilda kategorier, försäljning och namngivna mottagare finns också bland uppgifterna.',
    why: 'Det som bara en mening berättar bedöms av ingen annan regel, står inte i någon tabell på sidan och glöms bort när informationen ändras.',
    message: {
      transfer:
        'Texten berättar om en överföring utanför EES (”{sentence}”), men ingen uppgift motsvarar den ({law}).',
      'joint-control':
        'Texten berättar om gemensamt personuppgiftsansvar (”{sentence}”), men ingen uppgift motsvarar det ({law}).',
      'automated-decision':
        'Texten berättar om automatiska beslut (”{sentence}”), men ingen uppgift motsvarar dem ({law}).',
      profiling:
        'Texten berättar om profilering (”{sentence}”), men ingen uppgift motsvarar den ({law}).',
      'special-data':
        'Texten berättar om särskilda kategorier av personuppgifter (”{sentence}”), men ingen uppgift är märkt så ({law}).',
      sale: 'Enligt texten säljs eller hyrs personuppgifter ut (”{sentence}”), men ingen uppgift säger vem som får dem ({law}).',
      recipient:
        'Texten nämner {party} som mottagare (”{sentence}”), men det gör ingen uppgift ({law}).',
    },
    hint: 'Om meningen stämmer, lägg till uppgiften: {fact}. Rätta annars meningen.',
  },
};
