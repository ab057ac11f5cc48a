import type { WordList } from '../../word-list.ts';

export const discretionaryNotice: WordList = {
  words: [
    'können|kann|könnten|dürfen wir? .. informieren|benachrichtigen|mitteilen|ankündigen|bekanntgeben|hinweisen|unterrichten|veröffentlichen|bekannt|schreiben',
    'können|kann|könnten ... mitgeteilt|angekündigt|bekanntgegeben|veröffentlicht|gemeldet werden',
    'wenn|falls|sofern|soweit|wo ... wir|es|dies|das ... für ... angemessen|notwendig|erforderlich|wichtig|wesentlich|geeignet|sinnvoll|nötig|angebracht ... halten|erachten|ansehen',
    'halten|erachten ... für ... angemessen|notwendig|erforderlich|wichtig|wesentlich|geeignet|sinnvoll|nötig|angebracht',
    'bei bedarf ... informieren|benachrichtigen|mitteilen|mit|hinweisen|unterrichten|ankündigen|an',
    'gegebenenfalls|ggf|möglicherweise|eventuell ... informieren|benachrichtigen|mitteilen|mit|hinweisen|unterrichten|ankündigen|an',
    'soweit|wenn|sofern|falls|wo ... möglich|machbar|angemessen|erforderlich|notwendig|nötig ... informieren|benachrichtigen|mitteilen|unterrichten|ankündigen|hinweisen|teilen|weisen|kündigen|schreiben',
    'informieren|benachrichtigen|unterrichten|teilen|kündigen wir ... soweit|wenn|sofern|falls ... möglich|machbar|angemessen|erforderlich|notwendig|nötig',
    'bemühen|versuchen|streben|beabsichtigen|hoffen ... zu informieren|benachrichtigen|unterrichten|mitzuteilen|anzukündigen|hinzuweisen|an',
    'ohne ... ankündigung|benachrichtigung|mitteilung|hinweis|vorankündigung|information',
    'entscheiden|entscheidet|beurteilen|prüfen|erwägen wir? ... ob ... informieren|informiert|benachrichtig*|mitteil*|mitgeteilt|hinweis*|ankündig*|angekündigt|mit',
    'unserem|eigenem|freiem ermessen',
    'ermessen des|der ... verantwortlichen|unternehmens|vereins|gesellschaft|bank',
  ],
  unless: [
    'sie|du können|kannst',
    'können|kannst sie|du ... anfordern|einsehen|lesen|abrufen|widersprechen|nachlesen|finden|ansehen|vergleichen|kündigen|widerrufen',
    'damit wir',
    'nie|niemals|nicht|keine|keinesfalls ... ohne',
    'ohne ... änder* ... nicht|keine',
  ],
};
