import type { EmptyWords } from '../../empty-words.ts';

/** What any controller may be called that has not given its name. */
export const emptyNames: EmptyWords = {
  heads: [
    'företag|företaget|bolag|bolaget|firma|firman|organisation|organisationen|personuppgiftsansvarig|personuppgiftsansvarige',
    'förening|föreningen|arbetsgivare|arbetsgivaren|butik|butiken|webbutik|webbutiken|vi|stiftelse|stiftelsen',
    'näringsidkare|näringsidkaren|tjänsteleverantör|tjänsteleverantören|säljare|säljaren|företagare',
  ],
  around: [
    'vars|dess|fastställs|klarnar|namn|namnet|följer|kommer|senare|kompletteras|anges|här|meddelas|läggs|till|bekräftas|saknas|ska|fyllas|ännu|inte',
    'vårt|vår|detta|denna|det|den|som|äger|driver|webbplatsen|webbplats|sidan|tjänsten|av|för|i|fråga|är|känt|separat|snart',
    'officiellt|fullständigt|x|xx|xxx|xyz|n|nn',
  ],
};
