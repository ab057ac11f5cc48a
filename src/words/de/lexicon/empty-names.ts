import type { EmptyWords } from '../../empty-words.ts';

/** What any controller may be called that has not given its name. */
export const emptyNames: EmptyWords = {
  heads: [
    'firma|unternehmen|gesellschaft|betrieb|organisation|verantwortlicher|verantwortliche|arbeitgeber|verein',
    'händler|shop|onlineshop|betreiber|anbieter|wir|stiftung|verkäufer',
  ],
  around: [
    'dessen|deren|festgelegt|name|namen|folgt|wird|werden|noch|ergänzt|nachgereicht|später|hier|einfügen|einzufügen|nachgetragen|bekannt|gegeben',
    'bestätigt|fehlt|eingetragen|mitgeteilt|in|kürze|kommt|steht|nicht|fest|separat|bald|die|der|das|den|des|dem|dieser',
    'dieses|unser|unsere|unseres|ein|eine|webseite|website|seite|dienstes|vollständiger|offizieller|x|xx|xxx|xyz|n|nn',
  ],
};
