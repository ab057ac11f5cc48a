import type { WordList } from '../../word-list.ts';

export const legacyRegisterWords: WordList = {
  words: [
    'registerbeskrivning*|personregisterbeskrivning*',
    'registeransvarig*|registeransvariga',
    'registeransvarige|registeransvariges|registerförare*|registerhållare*',
    'regelmässig*|regelrätt*|ordinarie uppgiftskäll*|informationskäll*|datakäll*|utlämn*|överlåt*|överför*|källor|uppgiftsutlämn*',
    'uppgift* ... regelmässigt',
    'regelmässigt ... fås|får|erhålls|inhämtas|utlämnas|lämnas|överförs|uppgift*',
    'principer|principerna för|av registrets? skydd|skyddet|skyddande|skyddandet|registerskyddet',
    'principer|principerna för|av skydd|skyddet|skyddande|skyddandet|skyddandet av register|registret|personregistret|registrets',
    '*registrets datainnehåll|informationsinnehåll|uppgiftsinnehåll|datainnehållet',
    'registrets namn|innehåll|dataskydd',
    'granskningsrätt*|insynsrätt*|kontrollrätt*|inspektionsrätt*',
    'rätt|rätten till insyn|granskning',
    'avgiftsfritt|gratis|kostnadsfritt en gång per|om året|år|kalenderår',
    'egenhändigt undertecknad*|undertecknat',
    'förbudsrätt*',
    'personuppgiftslag|personuppgiftslagen|personuppgiftslagens',
    'adb|adb-*',
    'manuellt material',
  ],
  unless: [
    'ersätt*|ersatt*|tidigare|gamla|gammal|upphäv*|följde|tillämpade|tillämpades|kallades|hette|gällde|numera|längre|före|istället|stället|förr|revisor*|revision*|bolagsman*|aktieägar*|skattemyndighet*|hyresvärd*',
  ],
};
