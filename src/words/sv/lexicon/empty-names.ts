import type { EmptyWords } from '../../empty-words.ts';
import type { WordList } from '../../word-list.ts';

/** What any controller may be called that has not given its name. */
export const emptyNames: EmptyWords = {
  heads: [
    'företag|företaget|bolag|bolaget|firma|firman|organisation|organisationen|personuppgiftsansvarig|personuppgiftsansvarige',
    'förening|föreningen|arbetsgivare|arbetsgivare|arbetsgivaren|säljare|butik|butiken|webbutik|webbutiken|vi|stiftelse|stiftelsen',
    'näringsidkare|näringsidkaren|tjänsteleverantör|tjänsteleverantören|säljare|säljaren|företagare',
  ],
  around: [
    'vars|dess|fastställs|klarnar|namn|namnet|följer|kommer|senare|kompletteras|anges|här|meddelas|läggs|till|bekräftas|saknas|ska|fyllas|ännu|inte',
    'vårt|vår|detta|denna|det|den|som|äger|driver|webbplatsen|webbplats|sidan|tjänsten|av|för|i|fråga|är|känt|separat|snart',
    'officiellt|fullständigt|x|xx|xxx|xyz|n|nn',
  ],
};

/** How somebody is described who should be named; the form of a company belongs to a name. */
export const describedNames: WordList = {
  words: [
    'det|den|ett|en|varje|något|någon|respektive|berört|aktuellt|vårt|ditt|din .. *bolag|*bolaget|*bolagen|företag|företaget|säljaren|butiken|arbetsgivare|arbetsgivaren|säljare|föreningen|organisationen|hyresvärden|leverantören|banken|kliniken|skolan|enheten|aktören|part|tjänsteleverantören ... som|vars|vilket|i|med|inom|du|avtalet|anges|nämns',
    '*bolag|*bolaget|*bolagen|företag|företaget|säljaren|butiken|arbetsgivare|arbetsgivaren|säljare|föreningen|organisationen|hyresvärden|leverantören|banken|kliniken|skolan|enheten|aktören|part|tjänsteleverantören .. som|vars ... avtal|avtalet|*bekräftelsen|*avtalet|köp|köpt|beställning|koncernen|anställd|faktura*',
    'respektive|aktuellt|berört|berörda|behörigt .. *bolag|*bolaget|*bolagen|företag|företaget|säljaren|butiken|arbetsgivare|arbetsgivaren|säljare|föreningen|organisationen|hyresvärden|leverantören|banken|kliniken|skolan|enheten|aktören|part|tjänsteleverantören',
    'namn|namnet .. framgår|anges|meddelas|preciseras|nämns|står|fastställs|varierar|beror|syns|klarnar|finns',
    'angivet|angiven|angivna|nämnd|nämnda|nämnt i .. avtal*|köpeavtal*|orderbekräftelse*|faktura*|kvitto*|anställningsavtal*',
  ],
  unless: ['ab|oy|oyj|abp|rf|kb|hb|ry|gmbh|ltd|inc'],
};
