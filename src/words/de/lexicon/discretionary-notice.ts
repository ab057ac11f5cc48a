import type { WordList } from '../../word-list.ts';

export const discretionaryNotice: WordList = {
  words: [
    'können|kann|könnten|dürfen wir? .. informieren|benachrichtigen|mitteilen|ankündigen|bekanntgeben|hinweisen|unterrichten|veröffentlichen|bekannt|schreiben',
    'können|kann|könnten ... mitgeteilt|angekündigt|bekanntgegeben|veröffentlicht|gemeldet werden',
    'wenn|falls|sofern|soweit|wo ... wir|es|dies|das ... für ... angemessen|notwendig|erforderlich|wichtig|wesentlich|geeignet|sinnvoll|nötig|angebracht ... halten|erachten|ansehen',
    'halten|erachten ... für ... angemessen|notwendig|erforderlich|wichtig|wesentlich|geeignet|sinnvoll|nötig|angebracht',
    'gegebenenfalls|ggf.|ggf|bei bedarf|möglicherweise|eventuell ... informieren|benachrichtigen|mitteilen|mit|hinweisen|unterrichten|ankündigen|an',
    'soweit|wenn|sofern|falls|wo ... möglich|machbar|angemessen|erforderlich|notwendig|nötig ... informieren|benachrichtigen|mitteilen|unterrichten|ankündigen|hinweisen',
    'informieren|benachrichtigen|unterrichten|teilen|kündigen wir ... soweit|wenn|sofern|falls ... möglich|machbar|angemessen|erforderlich|notwendig|nötig',
    'bemühen uns|versuchen|streben|beabsichtigen|hoffen ... zu informieren|benachrichtigen|unterrichten|mitzuteilen|anzukündigen|hinzuweisen|an',
    'ohne ... ankündigung|benachrichtigung|mitteilung|hinweis|vorankündigung|information',
    'entscheiden|entscheidet|beurteilen|prüfen|erwägen wir? ... ob ... informieren|informiert|benachrichtig*|mitteil*|mitgeteilt|hinweis*|ankündig*|angekündigt|mit',
    'nach|in unserem|unser|eigenem|freiem alleinigen?|eigenen?|freien? ermessen',
    'unserem|eigenem|freiem ermessen',
    'ermessen des|der ... verantwortlichen|unternehmens|vereins|gesellschaft|bank',
  ],
  unless: [
    'sie|du können|kannst',
    'können|kannst sie|du',
    'damit wir',
    'nie|niemals|nicht|keine|keinesfalls ... ohne',
    'ohne ... änder* ... nicht|keine',
  ],
};
