import type { WordList } from '../../word-list.ts';

export const vaguePurposes: WordList = {
  words: [
    'utveckla*|förbättra*|analysera* ... tjänst*|produkt*|verksamhet*|webbplats*|användarupplevelse*|kundupplevelse*|upplevelse*|affärsverksamhet*|utbud*',
    'utveckling*|förbättring*|analys* ... tjänst*|produkt*|verksamhet*|webbplats*|användarupplevelse*|kundupplevelse*|affärsverksamhet*',
    'tjänsteutveckling*|produktutveckling*|affärsutveckling*|verksamhetsutveckling*',
    'forskningsändamål|forskningssyfte*|forskningsbruk',
    'forskning*',
    'personliga|personlig|personanpassad*|personifierad*|individanpassad*|individuell*|skräddarsydd*|anpassad*|riktade|riktat tjänst*|erbjudande*|innehåll*|upplevelse*',
    'personanpassa|anpassa|skräddarsy ... tjänst*|erbjudande*|innehåll*|upplevelse*',
    'affärsändamål|affärssyfte*|verksamhetsändamål|affärsbehov',
    'affärsmässiga|kommersiella|interna|administrativa|andra|övriga|olika|legitima|statistiska|lämpliga ändamål|syften|behov|skäl',
    'främja vår|bolagets|företagets verksamhet|affärsverksamhet',
  ],
  unless: [
    'hur|vilka|vilken|vilket|vad|när|var|varifrån',
    'svar|svaren|svarar|enkät*|respons*|feedback|återkoppling*|omdöme*|omdömen|klick*|sökning*|sökord|köp|köpen|inköp*',
    'beställningshistorik|köphistorik|felrapport*|felmeddelande*|kraschrapport*|krascher|logg*|artikl*',
    'besök|besöken|besökssiffr*|samtal*|inspelning*|laddningstid*|klagomål*|reklamation*|betyg*',
    'mäter|räknar|jämför|position*|avhandling*|rättar|åtgärdar|önskemål*',
  ],
};
