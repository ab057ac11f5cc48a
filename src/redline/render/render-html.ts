import type { EditScript } from '../edit-script.ts';
import { markScript } from './mark.ts';
import { serialise } from './serialise.ts';

/** The redline as one fragment of HTML, a block or section a line. What its marks mean stands in mark.ts. */
export function renderHtml(script: EditScript): string {
  return markScript(script)
    .map((nodes) => serialise(nodes))
    .join('\n');
}
