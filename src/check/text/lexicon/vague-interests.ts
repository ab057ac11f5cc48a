/** Words around an interest that name none. */
const fillers =
  /^(?:etu|etumme|etuna|etunamme|oikeute\p{L}*|on|ovat|ja|sekä|meidän|rekisterinpitäjän|yhtiön|yrityksen|vårt?|våra|intresset?|är|att|och|av|för|en|ett|berättiga\p{L}*|personuppgiftsansvariges?|our|the|of|to|a|an|in|for|and|is|it|legitimate|interests?|controller|controllers|company|companys|firm|firms|bolagets?|företagets?|verksamhetens|firma|firman|gesellschaft|unternehmens?|unser|unsere|unserer|unserem|unseres|das|die|der|des|den|dem|ein|eine|eines|einer|und|an|am|ist|sind|von|zur|zum|für|berechtigt\p{L}*|interessen?|interesses|verantwortlichen?)$/u;

/** Interests that any undertaking has in anything. */
const general =
  /^(?:liiketoimin|toimintamme|toiminna|toiminto|kehittämi|edistämi|harjoittami|ylläpi|tarpe|tarkoitu|verksamhet|affärs|affärer|utveckl|främj|bedriv|behov|ändamål|business|commerc|operation|activit|develop|promot|conduct|running|run|need|purpose|improv|geschäft|kaufmänn|betriebliche|unternehme|entwickl|weiterentwickl|förder|betrieb|betreib|bedarf|bedürfnis|zweck|wirtschaftlich|verbesser|optimier|reason|kaupalli|taloudelli|liiketalou|affärsskäl|affärsmässig|kommersiell|ekonomisk|economic|financial)\p{L}*$|^(?:syy|syyt|syistä|syiden|perusteet|grounds|skäl|gründe|gründen)$/u;

/** How much of a word tells it from others, whatever its ending. */
const stemLength = 6;

/**
 * Whether an interest tells no more than the name of its purpose, or than any undertaking could say.
 *
 * 1. `Uutiskirjeen lähettäminen` for the purpose `Uutiskirje ja sen lähetys` is the purpose again.
 * 2. `Liiketoimintamme kehittäminen` fits anything.
 * 3. `Business reasons` are reasons of business.
 * 4. `Etumme on pitää verkkosivusto toiminnassa` tells something.
 */
export function isVagueInterest(interest: string, purpose: string): boolean {
  const words = wordsOf(interest).filter((word) => !fillers.test(word));
  if (words.every((word) => general.test(word))) return true;
  const named = new Set(wordsOf(purpose).map(stemOf));
  return words.every((word) => named.has(stemOf(word)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function stemOf(word: string): string {
  return word.slice(0, stemLength);
}
