import type { ClaimKind } from '../../schema/claims.ts';
import type { audit } from '../words/en/audit.ts';
import type { plainDuties } from '../words/en/plain-duties.ts';

/** A kind of claim that a duty may ask for: it has a name as a part of one. */
export type AuditedKind = ClaimKind & keyof typeof audit.parts;

/** A duty that an audit looks for: `kinds` are claims that must all be there. */
export type AuditedDuty = {
  readonly duty: string;
  /** Its plain words. */
  readonly plain: keyof typeof plainDuties;
  readonly kinds: readonly AuditedKind[];
  /** What a denial of it is: an answer, the refusal of a right, or as good as any claim. */
  readonly denial: 'answer' | 'refusal' | 'claim';
};

/** The duties of Articles 12 to 14 in the order of readers, the rights of 13(2)(b) by their own articles too. */
export const auditedDuties: readonly AuditedDuty[] = [
  row('13(1)(a)', 'controller', ['controller-name', 'controller-contact']),
  row('13(1)(b)', 'data-protection-officer', ['officer-contact'], 'answer'),
  row('13(1)(c)', 'purposes-and-bases', ['purpose', 'basis']),
  row('13(1)(d)', 'legitimate-interests', ['interest'], 'answer'),
  row('13(1)(e)', 'recipients', ['recipient'], 'answer'),
  row('13(1)(f)', 'transfers', ['transfer'], 'answer'),
  row('13(2)(a)', 'retention', ['retention']),
  row(
    '13(2)(b)',
    'using-rights',
    ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'],
    'refusal',
  ),
  row('15', 'access', ['access'], 'refusal'),
  row('16', 'rectification', ['rectification'], 'refusal'),
  row('17', 'erasure', ['erasure'], 'refusal'),
  row('18', 'restriction', ['restriction'], 'refusal'),
  row('20', 'portability', ['portability'], 'refusal'),
  row('21', 'objection', ['objection'], 'refusal'),
  row('13(2)(c)', 'withdrawal', ['withdrawal'], 'refusal'),
  row('13(2)(d)', 'complaint', ['complaint'], 'refusal'),
  row('13(2)(e)', 'providing', ['providing'], 'answer'),
  row('13(2)(f)', 'automated-decisions', ['automated-decision'], 'answer'),
  row('14(1)(d)', 'data-categories', ['data'], 'answer'),
  row('14(2)(f)', 'sources', ['source'], 'answer'),
  row('12(3)', 'answer-in-time', ['deadline']),
  row('12(5)', 'free-of-charge', ['fee'], 'claim'),
];

function row(
  duty: string,
  plain: AuditedDuty['plain'],
  kinds: readonly AuditedKind[],
  denial: AuditedDuty['denial'] = 'answer',
): AuditedDuty {
  return { duty, plain, kinds, denial };
}
