/**
 * From when Regulation (EU) 2024/1689 asks that people know of AI systems: its Article 113, as Regulation (EU) 2026/1744 (in
 * force from 27 July 2026) changed it. High-risk systems of Annex III would have followed on 2 August 2026 too.
 */
export const aiAct = {
  /** Article 50. */
  transparency: '2026-08-02',
  /** Articles 26(7) and 26(11) for systems of Annex III, and with them the explanation of Article 86. */
  highRisk: '2027-12-02',
} as const;
