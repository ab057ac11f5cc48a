/** Limits of a right that the law itself sets: a duty to keep, the rights of others, claims, research, requests without measure. */
export const lawfulLimits: readonly string[] = [
  'law|legal|legally|statute|statutory|statutorily|act|code|regulation ... keep|kept|retain|retained|retention|store|stored|preserve|preserved|period|periods|duty|obligation|obligations|requires|required',
  'keep|kept|retain|retained|retention|store|stored|preserve|preserved|obligation|duty ... law|laws|statute|act|code|legislation',
  'period|periods|time|term ... law|laws|statute|legislation',
  'authority|authorities .. require|requires|demand|demands .. keep|retain',
  'legal claim|claims',
  'rights|freedoms|privacy|freedom of .. others|other|third',
  "others'|others’|other|another|third .. rights|freedoms|privacy",
  'freedom of expression|information|speech',
  'archive|archives|archived|archiving|research|statistical|statistics|scientific',
  'public health|interest|task|authority',
  'repeated|repetitive|abusive|excessive|unfounded',
  'identity|criminal|crime|offence|offences|national|security',
  'we ... have|show|demonstrate|prove .. compelling|weightier|overriding',
];
