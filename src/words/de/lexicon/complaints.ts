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
    'kundendienst*|kundenservice*|kundenbetreuung*|mitgliederservice*|support|servicecenter|hotline|geschäftsführung|beschwerdemanagement|beschwerdestelle|datenschutzbeauftragte*|vorgesetzte*|rezeption',
    'wenden|kontaktieren|schreiben|rufen|beschweren|beschwerde|beschwerden|richten ... uns|unser|unsere|unseren|unserem|unserer',
    'wir prüfen|bearbeiten|entscheiden|klären .. beschwerde|beschwerden',
    'geschäftsleitung|vorstand|firmenleitung|zentrale|hauptverwaltung',
  ],
  unless: ['zuerst|zunächst|vorher|bevor'],
};
