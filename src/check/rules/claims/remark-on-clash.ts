import type { Remark } from '../../findings/finding.ts';
import type { PlacedClash } from '../../held/against/clash.ts';

/** Where a clash is told, and how gravely; its path keeps it apart from others of the section. */
export function remarkOnClash({
  way,
  kind,
  isSure,
  section,
  sentence,
  place,
}: PlacedClash): Pick<Remark, 'path' | 'at' | 'severity'> {
  return {
    path: ['text', section.id, `${way} ${kind}`, sentence],
    at: place,
    severity: isSure ? 'error' : 'warning',
  };
}
