import type { EmptyWords } from '../../empty-words.ts';
import type { WordList } from '../../word-list.ts';

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

/** How somebody is described who should be named; the form of a company belongs to a name. */
export const describedNames: WordList = {
  words: [
    'das|die|der|dasjenige|diejenige|derjenige|ein|eine|jede|jedes|jeweils|unser|unsere .. *gesellschaft|*gesellschaften|unternehmen|*unternehmen|verkäufer|händler|arbeitgeber|verein|organisation|anbieter|betreiber|vermieter|bank|klinik|schule|stelle|firma|partei|dienstleister ... mit dem|der|welchem|welcher',
    '*gesellschaft|unternehmen|verkäufer|händler|arbeitgeber|anbieter|betreiber|vermieter .. deren|dessen|welche|welches|welcher|mit|bei ... sie|vertrag*|*vertrag|name*|bestell*|kauf*|abgeschlossen|geschlossen',
    'jeweilige|jeweiliges|jeweiliger|zuständige|zuständiges|betreffende|betreffendes .. *gesellschaft|*gesellschaften|unternehmen|*unternehmen|verkäufer|händler|arbeitgeber|verein|organisation|anbieter|betreiber|vermieter|bank|klinik|schule|stelle|firma|partei|dienstleister',
    '*gesellschaft|unternehmen|betrieb|arbeitgeberin der|unserer|des|unseres *gruppe|konzerns|konzern|unternehmensgruppe',
    'name|namen|bezeichnung .. ergibt|steht|siehe|ersichtlich|variiert|richtet|mitgeteilt|genannt|angegeben|bekanntgegeben|ergänzt',
    'vertrag|arbeitsvertrag|kaufvertrag|mietvertrag|rechnung|bestellbestätigung|auftragsbestätigung|quittung .. genannt|genannte|genannten|genanntes|angegeben|angegebene|angegebenes|bezeichnet|bezeichnete|benannte|aufgeführte',
  ],
  unless: ['gmbh|ag|kg|ohg|ug|se|ev|eg|oy|ab|ltd|inc'],
};
