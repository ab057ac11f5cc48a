/** A change of the law that is only proposed: data for those who look ahead. No rule follows it. */
export type Proposal = {
  /** Number of the document. */
  document: string;
  /** The day it was proposed. */
  proposed: string;
  /** The day on which it was last seen to be a proposal still. */
  asOf: string;
  /** The articles and paragraphs of the GDPR that it would change. */
  articles: readonly string[];
};

/**
 * The Digital Omnibus on data. The one on artificial intelligence, COM(2025) 836, became Regulation (EU) 2026/1744 and is in
 * `ai-act.ts`.
 */
export const proposals: readonly Proposal[] = [
  {
    document: 'COM(2025) 837',
    proposed: '2025-11-19',
    asOf: '2026-08-05',
    articles: ['5(1)(b)', '9(2)', '12(5)', '13(4)', '22'],
  },
];

/** The proposals that would change an article by which something is asked. */
export function proposalsOn(articles: readonly string[]): Proposal[] {
  return proposals.filter((proposal) =>
    proposal.articles.some((changed) =>
      articles.some((article) => article === changed || article.startsWith(`${changed}(`)),
    ),
  );
}
