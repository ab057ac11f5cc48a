import { latin } from '../../../../schema/latin.ts';

export const disclosureDenials = latin(
  /(?<!\p{L})(?:\p{L}*(?:daten|angaben) (?:geben wir|werden) an niemanden (?:weiter|weitergegeben|herausgegeben)|wir geben (?:\p{L}+ ){0,2}\p{L}*(?:daten|angaben) an niemanden weiter|(?:daten|informationen|angaben) (?:(?:werden|geben|leiten|übermitteln|legen) )?(?:(?:wir|von uns) )?(?:nicht|nie|niemals) (?:an (?:dritte|andere|außenstehende) )?(?:weitergegeben|weitergeleitet|übermittelt|offengelegt|weiter|offen|geteilt)|keine (?:\p{L}+ ){0,2}(?:daten|informationen|angaben) (?:an (?:dritte|andere|außenstehende) )?(?:weiter|weitergegeben|weitergeleitet|übermittelt|offengelegt|offen)|keine (?:weitergabe|offenlegung)|(?:weitergabe|offenlegung)(?: \p{L}+){0,4} (?:findet|erfolgt)(?: an dritte)? nicht|(?:daten|informationen|angaben)(?: an (?:dritte|andere))? (?:nicht|niemals) weiter)(?!\p{L})/iu,
);

export const disclosureQualifiers = latin(
  /(?<!\p{L})(?:ohne|außer|außerhalb|ausgenommen|abgesehen|ausnahme\p{L}*|sofern|soweit|wenn|falls|solange|nur|lediglich|sonst|anderweitig|grundsätzlich|regelmäßig|regel|zwecken?|zwecks|\p{L}*zwecken?|werbung|marketing|entgelt|verkauf\p{L}*|bevor|diese[nrms]?|jene|für|um|hinaus|als|sondern|aber|jedoch|denn)(?!\p{L})/iu,
);
