import type { EmptyWords } from '../../empty-words.ts';

/** What may be said of the logic of a decision without telling how it is made. */
export const emptyLogic: EmptyWords = {
  heads: [
    'algorithm*|software|program|programme|computer*|system|systems|automated|automatically|automatic|automation',
    'ai|artificial|machine|model|models|technology|technologies|robot|robots|tool|tools|scoring|secret|confidential',
    'procedure|procedures|factors|criteria|circumstances|method|methods|calculation|formula',
  ],
  around: [
    'recognised|recognized|established|proven|tested|reliable|standard|scientific|several|many|various|multiple|number|all|relevant|other|different|taken|into|account|takes|weighs|weighed|considers|considered|factor|criterion|circumstance|scientifically|experience|international|internationally|generally|accepted|common|industry|model|procedure|procedures|factors|criteria|circumstances|formula|rules|rule|at|from|comprehensive|overall|individual|case|each|known|well',
    'give|gives|produce|produces|output|takes|taken|place|generated|produced|run|runs|carried|out|we|our|us|the|a|an|it|its|use|uses|used|using|is|are|be|has|have|by|with|of|on|for|this|that|these|which|and|or|to|in|about',
    'decision|decisions|decide|decides|decided|made|make|makes|making|based|means|process|processes|processing|processed',
    'calculate|calculates|calculated|calculation|result|results|score|scores|credit|creditworthiness|loan|application',
    'applications|applicant|applicants|request|requests|your|you|data|information|help|assists|helps|fully|solely|purely',
    'only|alone|entirely|modern|advanced|sophisticated|complex|own|special|certain|various|assess|assesses|assessed|assessment',
    'evaluate|evaluates|evaluated|analyse|analyses|analysed|analyze|analyzes|analyzed|analysis|intelligence|learning',
    'mathematical|statistical|logic|trade|business|not|disclosed|disclose|published|public|proprietary|methods|method|done',
  ],
};
