import type { WordList } from '../../word-list.ts';

export const vaguePurposes: WordList = {
  words: [
    'improv*|develop*|enhanc*|optimi* ... services|service|products|product|offering|offerings|website|site|business|operations|experience|experiences|platform|features',
    'improvement|development|enhancement of our|the|new ... services|service|products|website|business|operations|experience|offering',
    'product|service|business development|improvement|improvements',
    'research purposes|use|uses',
    'research and development',
    'for|in research purposes?',
    'personali* ... services|service|content|offers|offer|experience|experiences|recommendations|products',
    'tailored|customi* services|content|offers|experience|experiences',
    'tailor|customi* your|the|our experience|services|content|offers',
    'business|commercial|internal|administrative|operational|analytics|analytical|statistical|legitimate|other|various|related|appropriate purposes|needs|reasons|uses',
    'run|conduct|operate|grow|further our business',
    'purposes of our business',
  ],
  unless: [
    'how|what|whether|where|when',
    'which page|pages|product|products|item|items|function|functions|feature|features|part|parts|section|sections|step|steps|article|articles',
    'feedback|survey|surveys|answers|reviews|ratings|visit|visits|visited|click|clicks|clicked|searches|search|purchase|purchases|purchased|bought|orders|ordered',
    'your|the|an order',
    'crash|crashes|error|errors|faults|bugs|log|logs|article|articles|ticket|tickets|complaint|complaints|recording|recordings|calls|location|watched|watching|read|browsing|viewed',
    'count|measure|measuring|compare|comparing|loading|thesis|study|suggestions|fix|repair',
    'trips',
  ],
};
