import { latin } from '../../../../schema/latin.ts';

/** Words that make a denial one of some cases only, or take it elsewhere. */
export const denialQualifiers = latin(
  /(?<!\p{L})(?:^(?:im|in|beim) (?!keine)\p{L}+|ohne|außer|(?:andere|weitere|sonstige)n? Entscheidung\p{L}*|außerdem|ausgenommen|abgesehen|ausnahme\p{L}*|sofern|soweit|wenn|falls|solange|nur|lediglich|allein(?! verantwortlich)|ausschließlich|sonst|anderweitig|(?:sonstige|andere|weitere|übrige)\p{L}* (?:\p{L}+ )?(?:\p{L}*daten|angaben|informationen)|ausweisnummer\p{L}*|grundsätzlich|regelmäßig|regel|üblicherweise|bewusst|wissentlich|direkt|unmittelbar|zwecken?|zwecks|\p{L}*zwecken?|werbung|marketing|entgelt|bevor|bei(?! uns)|nachdem|länger|mehr|diese[nrms]?|jene|welche[nrms]?|hier|hierbei|für(?! (?:kinder|minder|schüler))|um|hinaus|als|sondern|aber|jedoch|denn|beruh\p{L}*|gestützt\p{L}*|einwilligung\p{L}*|recht|rechte|erforderlich\p{L}*|nötig\p{L}*|teil|teile)(?!\p{L})/iu,
);

/** Whom or what data may be about, of which alone something is denied. */
export const denialTopics = latin(
  /(?<!\p{L})(?:kind(?:er|ern|es)?|minderjährige\p{L}*|schüler\p{L}*|(?:gesundheits|patienten|zahlungs|standort|bank|lohn)daten|sensib\p{L}+|foto\p{L}*|bilder\p{L}*)(?!\p{L})/iu,
);

/** Whom a denial of joint control names: of others it says nothing. */
export const denialPartners = latin(/(?<!\p{L})mit(?! (?:niemand|ander|kein|dritten|rechtl))/iu);

/** By what data may be sent abroad, of which alone a sentence denies something. */
export const denialMeans = latin(
  /(?<!\p{L})(?:standard(?:vertrags|datenschutz)?klausel\p{L}*|garantien)/iu,
);

/** To whom alone a sentence denies to give data, where it names a kind of recipient, or a list. */
export const denialReceivers = latin(
  /(?<!\p{L})(?:(?:er|sie|es|dieser|diese) (?:ist|sind) (?:kein|keine|nicht) (?:\p{L}+ )?Empfänger\p{L}*|\p{L}+(?:liste|verzeichnis)\p{L}*|an (?:\p{L}+ )?\p{L}*(?:werbetreibende|versicherung|versicherer|händler|makler|bank|behörde|arbeitgeber|verkäufer|auskunftei)\p{L}*)/iu,
);

/** Whose data alone do not go somewhere: those of pupils, or of one register. */
export const denialOwners = latin(
  /(?<!\p{L})(?:\p{L}+akten?|(?:daten|angaben) (?:der|von|über|unserer) (?!kund|beschäftigt|mitarbeit|patient|nutzer|mitglied|betroffen|person|sie|ihnen|besucher|mensch|unser|allen)\p{L}+)(?!\p{L})/iu,
);

/** Somebody else of whom alone a sentence denies something, and what is denied of all the rest. */
export const denialOthers = latin(
  /(?<!\p{L})(?:niemand sonst|sonst (?:erhält|bekommt) niemand|(?:dessen|deren) Daten|(?:andere|weitere|sonstige)n? Entscheidung\p{L}*|(?:\p{L}*partner|unser \p{L}*(?:lieferant|dienstleister)|subunternehmer|spedition|druckerei|inkassobüro|inkassounternehmen|busunternehmen|vermittler) (?:hat|trifft|erhält|übermittelt|bekommt|sendet|macht)(?: \p{L}+){0,3} (?:kein|nicht|nie)\p{L}*)(?!\p{L})/iu,
);
