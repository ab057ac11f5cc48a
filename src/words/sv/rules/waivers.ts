/** What the rules of src/check/rules/waivers/ say. */
export const waivers = {
  'waiver-without-law': {
    summary: 'Ett undantag som bygger på lag anger lagen.',
    why: 'Där en lag föreskriver att uppgifter erhålls, ålägger tystnadsplikt eller begränsar en skyldighet sträcker sig undantaget så långt som lagen. Den som senare prövar saken måste hitta den.',
    message: 'Det som utelämnas ({id}) bygger på lag, men lagen anges inte ({law}).',
    hint: 'Lägg till lagen: law: [{name: …, number: …, section: …}].',
  },
} as const;
