import { latin } from '../../../../schema/latin.ts';
import type { WordList } from '../../word-list.ts';

export const openListWords: WordList = {
  words: [
    'einschließlich|einschliesslich|inklusive aber? nicht? beschränkt ... auf',
    'nicht beschränkt auf',
    'unter anderem|anderen',
    'u.a.|z.b.|etc.|etc|usw.|usw|u.ä.|o.ä.|u.dgl.|bspw.|bspw|uvm.|uvm',
    'z. b.',
    'u. a.|ä.',
    'o. ä.',
    'zum beispiel',
    'beispielsweise',
    'insbesondere',
    'vor allem',
    'und so weiter',
    'und dergleichen|ähnliches|vergleichbares|weitere|andere|sonstige|mehr',
    'oder dergleichen|ähnliches|vergleichbares',
    'und|oder ähnliche|ähnlichen|vergleichbare|vergleichbaren|sonstige|sonstigen|weitere|weiteren',
    'daten|angaben|informationen|unterlagen|länder|ländern|unternehmen|behörden|stellen|quellen|anbieter|zwecke|zwecken|dienste wie',
    'wie etwa|beispielsweise',
    'um nur einige zu nennen',
  ],
  unless: [
    'sie|du können|kannst ... etwa|wie|beispielsweise|z.b.|insbesondere|zum',
    'können|kannst sie|du ... etwa|wie|beispielsweise|z.b.|insbesondere|zum',
    'insbesondere ... recht|rechte',
  ],
};

export const comparisons = latin(
  /(?:(?:so|ebenso|genauso)\s+\p{L}+\s+wie|wie\s+(?:sie|es|wir|oben|unten|in|im|folgt|bisher|beschrieben|angegeben|lange|vorgesehen|vereinbart|üblich|gewohnt|gesetzlich|viele?|oft|gut))(?!\p{L})/iu,
);
