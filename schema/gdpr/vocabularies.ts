/** Legal bases of Article 6(1), points (a) to (f) in order. */
export const legalBases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const;
export type LegalBasis = (typeof legalBases)[number];

/** Points of Article 9(2): when special categories of data may be processed. */
export const article9Points = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const;

/** Points of Article 9(2) that work only together with Union or Member State law. */
export const article9PointsWithLaw = ['b', 'g', 'h', 'i', 'j'] as const;

/** Special categories of personal data, Article 9(1). */
export const specialCategories = [
  'health',
  'origin',
  'politics',
  'religion',
  'union',
  'genetic',
  'biometric',
  'sex-life',
] as const;

/** Whose legitimate interest it is, Articles 6(1)(f) and 13(1)(d). */
export const interestHolders = ['controller', 'third-party'] as const;

/** Why data must be given, Article 13(2)(e); `not-applicable` where data are only observed. */
export const providingDuties = [
  'by-law',
  'by-contract',
  'to-enter-contract',
  'no',
  'not-applicable',
] as const;

/** Where data that the data subject did not give come from, Article 14(2)(f). */
export const sourceKinds = [
  'public-register',
  'publicly-accessible',
  'authority',
  'company',
  'person',
  'other',
] as const;

/** Sources that need no entry of their own: given by, observed of or inferred about the data subject. */
export const builtInSources = ['data-subject', 'observed', 'inferred'] as const;

/** When the data subject is informed of data obtained elsewhere, Article 14(3)(a) to (c). */
export const informedTimes = ['within-a-month', 'first-contact', 'first-disclosure'] as const;

/** Exemptions of Article 14(5). */
export const article14Exemptions = ['a', 'b', 'c', 'd'] as const;

/** Why a notice may leave something out: Articles 13(4), 14(5) and 23. */
export const waiverPoints = [
  '13(4)',
  '14(5)(a)',
  '14(5)(b)',
  '14(5)(c)',
  '14(5)(d)',
  '23',
] as const;

/**
 * The duties that may be recorded as left out. Who the controller is, why and on which basis data are processed and the right
 * to complain are told in every notice.
 */
export const waivedDuties = [
  'data-protection-officer',
  'legitimate-interests',
  'data-categories',
  'recipients',
  'transfers',
  'retention',
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
  'withdrawal',
  'providing',
  'sources',
  'automated-decisions',
  'new-purpose',
  'informed-in-time',
] as const;
export type WaivedDuty = (typeof waivedDuties)[number];

/** In what role a recipient receives data, Articles 4(7) to 4(10). */
export const recipientRoles = [
  'processor',
  'controller',
  'joint-controller',
  'authority',
  'public',
] as const;

/** What a third-country transfer rests on, Chapter V. */
export const transferMechanisms = [
  'adequacy',
  'scc',
  'bcr',
  'code',
  'certification',
  'public-instrument',
  'approved-clauses',
  'derogation',
  'compelling-interest',
] as const;
export type TransferMechanism = (typeof transferMechanisms)[number];

/**
 * Mechanisms that are safeguards of Article 46 or 47: a copy of them, or where they are
 * available, must be told (Article 13(1)(f)). So it is for the second subparagraph of 49(1).
 */
export const mechanismsWithCopy = [
  'scc',
  'bcr',
  'code',
  'certification',
  'public-instrument',
  'approved-clauses',
  'compelling-interest',
] as const satisfies readonly TransferMechanism[];

/** Derogations of Article 49(1), first subparagraph. */
export const derogations = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

/** What happens to data when their retention period ends. */
export const retentionEnds = ['delete', 'anonymise', 'archive'] as const;

/** Whether a period is the shortest, the longest or the very one for which data are kept. */
export const periodBounds = ['at-least', 'at-most', 'exactly'] as const;

/** On what an automated decision may rest, Article 22(2). */
export const automatedDecisionGrounds = ['contract', 'law', 'explicit-consent'] as const;

/** Points of Article 9(2) on which an automated decision may use special categories, Article 22(4). */
export const automatedSpecialPoints = ['a', 'g'] as const;

/**
 * What stores something on a device or reads something from it, Directive 2002/58/EC, Article 5(3); that it reaches beyond
 * cookies: EDPB Guidelines 2/2023.
 */
export const trackerKinds = ['cookie', 'local-storage', 'sdk', 'pixel', 'fingerprint'] as const;

/**
 * What an AI system does of which people must know, Regulation (EU) 2024/1689: Article 50(1), 50(3) (emotions, biometric
 * categories), 50(4), and 26(11) with Annex III.
 */
export const aiUses = [
  'interacts',
  'recognises-emotion',
  'categorises-biometrically',
  'generates-content',
  'decides',
] as const;

/** By what means direct marketing reaches the data subject. */
export const marketingChannels = ['email', 'sms', 'call', 'post', 'push', 'ads'] as const;

/** By what means data subjects are told of changes. */
export const changeChannels = ['email', 'letter', 'in-service', 'website', 'feed'] as const;

/** Rights of the data subject that Articles 13(2)(b)-(c) and 14(2)(c)-(d) ask a notice to state. */
export const rights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
  'withdrawal',
] as const;
export type Right = (typeof rights)[number];

/** How a revision differs from the one before it. */
export const changeKinds = [
  'first',
  'cosmetic',
  'description',
  'editorial',
  'material',
  'fundamental',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Whether a revision had to pass the checker, or records a text as it was published. */
export const standings = ['gated', 'archived'] as const;
export type Standing = (typeof standings)[number];
