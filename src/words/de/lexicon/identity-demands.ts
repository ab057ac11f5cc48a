import type { WordList } from '../../word-list.ts';

export const identityDemands: WordList = {
  words: [
    'kopie|kopien|ausweiskopie*|ablichtung|scan|foto|fotos|fotografie|bild ... personalausweis*|ausweis|ausweises|reisepass*|pass|führerschein*|lichtbildausweis*|identitätsnachweis*',
    'ausweiskopie|ausweiskopien|passkopie|passkopien',
    'personalausweis*|reisepass*|ausweis|ausweises|ausweisdokument*|lichtbildausweis*|führerschein* ... kopie|kopien|scan|ablichtung',
    'immer|stets|jede|jeder|jedem|jeden|alle|allen|sämtliche|ausnahmslos ... identität|identitätsnachweis*|ausweis*|ausweisen|legitimier*',
    'müssen|muss|musst|ist|sind ... stets|immer|jeweils ... identität|identitätsnachweis*|ausweis|ausweisen|legitimier*',
    'antrag|anträge|anträgen|anfrage|anfragen|ersuchen ist|sind|muss|müssen ... ausweis*|reisepass*|personalausweis*|identitätsnachweis* ... beizufügen|beizulegen|beigefügt|beiliegen|enthalten|vorzulegen',
    'jeder|jedem|jede|allen anfrage|anfragen|antrag|anträgen|ersuchen ... ausweis*|reisepass*|personalausweis*',
    'eigenhändig|handschriftlich|notariell|beglaubigt* ... unterschrieben*|unterzeichnet*|beglaubigt*|unterschrift|antrag|kopie|ausweis*',
    'eigenhändige*|notarielle*|beglaubigte* unterschrift|beglaubigung|kopie|ablichtung|antrag|schreiben',
    'persönlich ... geschäftsstelle|büro|filiale|amt|rathaus|räumen|vorsprechen|erscheinen|vorbeikommen|vorzusprechen|abgeben|abzugeben',
    'persönliches erscheinen|vorsprechen',
    'sozialversicherungsnummer|steueridentifikationsnummer|steuer-id|personalausweisnummer ... antrag|anfrage|ersuchen',
    'antrag|anfrage|ersuchen ... sozialversicherungsnummer|steueridentifikationsnummer|steuer-id|personalausweisnummer',
  ],
  unless: [
    'zweifel|zweifeln|zweifelsfall*|unklar|unsicher|begründete|begründeten',
    'können|kannst sie|du',
    'sie|du können|kannst',
    'falls|wenn|soweit|sofern ... nötig|erforderlich|notwendig|identität',
    'kopie ihrer|deiner|der personenbezogenen? daten',
    'nicht|keine|keinen|kein|nie ... kopie*|ausweis*|identität*|persönlich*|beglaubig*',
  ],
};
