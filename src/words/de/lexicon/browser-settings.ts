import type { WordList } from '../../word-list.ts';

export const browserSettings: WordList = {
  words: [
    'browser*|browsers ... einstell*|eingestellt|konfigur* ... einwillig*|eingewilligt|zustimm*|zugestimmt|einverstanden|akzept*|erlaub*|zulass*|zulässt',
    'einwillig*|eingewilligt|zustimm*|zugestimmt|einverstanden|einverständnis* ... browser*|browsers|browsereinstellung*',
    'browser*|browsers|browsereinstellung* ... blockier*|ablehn*|verhinder*|deaktivier*|unterbind*|unterbunden|abschalt*|ausschalt*|verwalt*|steuer*|widersprech*|abgelehnt|ändern',
    'akzeptiert|erlaubt|gestattet ihr|dein browser ... zustimmung|einwilligung|einverständnis|einverstanden',
    'einstellungen|einstellung ... browsers|browser ... stimmen|zustimm*|einwillig*|willigen|einverstanden',
    'browser|browsereinstellung* cookies|sie akzeptier*|zulass*|zulässt|erlaub*|annimmt|nimmt',
    'blockier*|ablehn*|verhinder*|deaktivier*|unterbind*|abschalt*|ausschalt*|verwalt*|steuer* ... browser*|browsers|browsereinstellung*',
    'cookies ... browser*|browsers|browsereinstellung* ... löschen|blockier*|ablehn*|verhinder*|deaktivier*|abschalt*',
  ],
  beside: ['cookie|cookies|tracking|tracker|trackern|sie|technologien'],
  unless: [
    'nicht|nie|niemals|kein|keine|keinen ... als einwilligung|zustimmung',
    'nicht|keine|genügt|reicht ... einwilligung|zustimmung ... nicht|browser*',
    'werten|gilt|gelten|genügt|genügen|ersetzt|ersetzen ... nicht|keine',
    'auch|außerdem|zusätzlich|zudem|daneben|entweder|banner|banners|cookie-banner*|einwilligungsdialog*|einwilligungsfenster*|werkzeug|auswahlfenster*',
    'cookie-einstellungen|cookie-auswahl',
    'ohne cookies',
    'verwenden|verwendet|setzen|setzt|nutzen|nutzt ... keine cookies',
    'notwendige|notwendigen|erforderliche|erforderlichen|unbedingt|fragen|fragt|unabhängig|bereits|dialog*',
  ],
};
