import type { WordList } from '../../word-list.ts';

export const identityDemands: WordList = {
  words: [
    'kopia|kopian|fotokopia|foto|bild|skannad|inskannad ... pass|passet|legitimation*|körkort*|identitetskort*|id-kort*|id-handling*|identitetshandling*|identitetsbevis*|legitimationshandling*',
    'passkopia*|legitimationskopia*|id-kopia*',
    'alltid|alla|varje ... legitimera*|styrka|bevisa|identifiera|identitet*|legitimation*',
    'måste|ska ... alltid ... identitet*|legitim*',
    'egenhändigt undertecknad*|undertecknat',
    'undertecknad*|underskriven|undertecknat ... *blankett*|begäran|brev|formulär*|ansökan|handling*',
    'vidimerad*|bestyrkt*|notarie*|notariebestyrkt*',
    'komma|infinna|inställa|inställer|kommer ... personligen',
    'personligen ... reception*|disk|disken|expedition*',
    'personligen ... hos|besök*|på|kontor*',
    'besöka ... personligen',
    'personbeteckning* ... begäran',
    'begäran ... personbeteckning*',
  ],
  unless: [
    'tvivel|tvivlar|tveksam*|osäker*|oklart|befogad*',
    'vid behov',
    'du kan',
    'kan du',
    'om du vill',
    'rimliga skäl',
  ],
};
