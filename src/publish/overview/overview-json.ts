import type { Overview } from './overview.ts';

/** The overview for programs, as docs/json.md describes it. */
export function overviewJson({ now, rows }: Overview) {
  return {
    schemaVersion: 1,
    now,
    notices: rows.map(({ notice, site, record, draft, findings }) => ({
      id: notice,
      site,
      inForce: record?.inForce ?? null,
      announced: record?.announced ?? null,
      coverage: draft?.coverage ?? null,
      findings: {
        errors: findings.error,
        warnings: findings.warning,
        infos: findings.info,
      },
      sentences: draft?.sentences ?? null,
      unheld: draft?.unheld ?? null,
      review: record?.review ?? null,
      stale: draft?.stale ?? null,
      shared: draft?.shared ?? null,
    })),
  };
}
