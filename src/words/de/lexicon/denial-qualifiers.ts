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
