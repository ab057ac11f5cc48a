import { latin } from '../latin.ts';

/** A tool for transfers that no longer works. */
export type ObsoleteTool = {
  id: string;
  /** How notices refer to it: the number of the decision, or its everyday name. */
  pattern: RegExp;
  /** The first day on which it gave no protection. */
  from: string;
  /** The case or act that ended it. */
  by: string;
  /** Whether a court declared it invalid: then it never was a safeguard. */
  invalid: boolean;
};

/** Words that tell that a text speaks of the past; looked for only where the name follows. */
const bygone =
  '(?<!(?:former|invalidated|replace[sd]?|entise\\S*|kumot\\S*|korva\\S*|tidigare|ogiltig\\S*|ersätt\\S*)\\s+(?:the\\s+)?(?:EU\\S*\\s+)?)';

/** Adequacy decisions and standard contractual clauses that have been struck down or repealed. */
const obsoleteTools: readonly ObsoleteTool[] = [
  {
    id: 'safe-harbor',
    pattern: latin(new RegExp(`2000/520|(?=safe[\\s-]?harb)${bygone}safe[\\s-]?harbou?r`, 'iu')),
    from: '2015-10-06',
    by: 'C-362/14',
    invalid: true,
  },
  {
    id: 'privacy-shield',
    pattern: latin(
      new RegExp(`2016/1250|(?=privacy[\\s-]?shield)${bygone}privacy[\\s-]?shield`, 'iu'),
    ),
    from: '2020-07-16',
    by: 'C-311/18',
    invalid: true,
  },
  {
    id: 'scc-controllers',
    pattern: /2001\/497|2004\/915/u,
    from: '2022-12-27',
    by: '(EU) 2021/914',
    invalid: false,
  },
  {
    id: 'scc-processors',
    pattern: /2010\/87(?!\d)/u,
    from: '2022-12-27',
    by: '(EU) 2021/914',
    invalid: false,
  },
];

/** The dead tool that a text names, whether or not it was dead yet on some day. */
export function obsoleteToolIn(text: string): ObsoleteTool | undefined {
  return obsoleteTools.find((tool) => tool.pattern.test(text));
}
