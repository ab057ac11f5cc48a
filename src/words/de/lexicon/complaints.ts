import type { WordList } from '../../word-list.ts';

/** Who a complaint about data goes to by law, whatever it is called. */
export const authorityWords: readonly string[] = [
  '*behörde*|landesbeauftragte*|bundesbeauftragte*|datenschutzkommission|landesamt*|landeszentrum|bfdi|edöb|gericht*|*gericht|ombudsstelle*|datenschutzaufsicht*|aufsichtsstelle*',
  'beauftragte* für',
  'cnil|garante|aepd|dpc|ico|imy|datatilsynet|bfdi|uodo|cnpd|dataombudsman*|ombudsman*',
];

/** A text that keeps complaints in the house. */
export const ownDesks: WordList = {
  words: [
    'schulleitung|schulleiter*|rektor*|filialleit*|personalabteilung|*abteilung|schriftführ*|vorsitzend*|kassenwart*|hausverwaltung|leitung|leiter|leiterin|betriebsrat|ombudsperson|vereinsvorstand|praxisleitung|klinikleitung|teamleit*|beschwerdeabteilung',
    'kundendienst*|kundenservice*|kundenbetreuung*|mitgliederservice*|support|servicecenter|hotline|geschäftsführung|beschwerdemanagement|beschwerdestelle|datenschutzbeauftragte*|vorgesetzte*|rezeption',
    'wenden|kontaktieren|schreiben|rufen|beschweren|beschwerde|beschwerden|richten ... uns|unser|unsere|unseren|unserem|unserer',
    'wir prüfen|bearbeiten|entscheiden|klären .. beschwerde|beschwerden',
    'geschäftsleitung|vorstand|firmenleitung|zentrale|hauptverwaltung',
  ],
  unless: ['zuerst|zunächst|vorher|bevor'],
};

/** How a complaint is made to wait for the controller; that it may be heard first of what dissatisfies is no such thing. */
export const complaintHurdles: WordList = {
  words: [
    'erst|sobald|nachdem|nur|wenn|sofern|nach .. wir|uns|unsere|unser|unserer|kundendienst .. geantwortet|beantwortet|abgelehnt|entschieden|behandelt|bearbeitet|beschieden|geprüft|gewandt',
    'erst|sobald|nachdem .. uns|unserem|unserer .. gewandt|beschwert|geschrieben|kontaktiert',
    'erst nach .. antwort|bescheid|entscheidung|verfahren',
  ],
  unless: [
    'auch wenn|ohne',
    'zufrieden|unzufrieden|einverstanden|müssen|hoffen|bitten|empfehlen|gern|gerne|ohne|unabhängig|jederzeit',
    'nicht|kein|keine',
  ],
};
