import { latin } from '../../../../schema/latin.ts';

export const datedNotice = latin(
  /(?:datenschutz(?:erklärung|hinweise?n?|information(?:en)?|mitteilung)|erklärung|hinweise|mitteilung).{0,40}(?:aktualisiert|geändert|überarbeitet|veröffentlicht|in kraft|gilt (?:ab|seit)|gültig (?:ab|seit)|stand)|(?:aktualisiert|veröffentlicht|gültig ab|stand).{0,20}(?:datenschutz\p{L}*|erklärung|hinweise)|^(?:stand|zuletzt|letzte (?:aktualisierung|änderung)|gültig (?:ab|seit)|aktualisiert)/iu,
);
