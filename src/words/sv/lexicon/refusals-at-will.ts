import type { WordList } from '../../word-list.ts';

/**
 * How a controller keeps for itself whether it grants a right; the law lets it refuse in some cases, which a sentence names. Who
 * reserves the right to refuse limits it (`rightLimits`).
 */
export const refusalsAtWill: WordList = {
  words: [
    'vi|företaget|bolaget|föreningen|klubben|butiken|kommunen|skolan|stiftelsen har .. rätt|rätten|möjlighet|frihet att .. låta|avstå|neka|vägra|avslå|avvisa|inte',
    'förbehåller .. rätt|rätten att .. låta|avstå|inte',
    'vi|företaget|bolaget|föreningen|klubben|butiken|kommunen|skolan|stiftelsen kan|får .. vägra|neka|avslå|avvisa|avstå|låta',
    'kan|får vi|företaget|bolaget|föreningen|klubben|butiken|kommunen|skolan|stiftelsen .. vägra|neka|avslå|avvisa|avstå|låta',
    'vi|företaget|bolaget|föreningen|klubben|butiken|kommunen|skolan|stiftelsen låter bli|vägrar|avstår',
    'begäran|begäranden|radering|rättelse|invändning|invändningar kan|får .. nekas|avslås|avvisas|vägras|lämnas',
    'vi är inte skyldiga|förpliktade|tvungna|bundna',
    'vi har ingen skyldighet',
  ],
  unless: [
    'om|när|där|ifall|såvida|eftersom|därför|för|som|vars|vilka|medan|tills|fall',
    'lag|lagen|lagar|laglig*|lagstift*|lagstad*|*lagen|*förordning*|artikel|rättsliga|myndighet*|domstol*',
    'ogrunda*|orimlig*|upprepa*|återkommande|oskälig*|uppenbart|identitet*|brott*|andra|andras|annan|annans|yttrandefrihet*|*forskning*|arkiv*|verifikation*|bokföring*',
  ],
};
