import { partFrontMatter } from './part-front-matter.ts';
import { putYamlLine } from './put-yaml-line.ts';

/**
 * The text of a section with the digest of the text that it translates, in the place of the one that it names, or below
 * its title where it names none. All else stays as it is, line ends included. `undefined` where the front matter is no
 * mapping with keys of its own.
 */
export function stampTranslation(text: string, digest: string): string | undefined {
  const parts = partFrontMatter(text);
  const yaml = parts && putYamlLine(parts.yaml, 'translates', `translates: ${digest}`, 'title');
  return yaml && parts.open + yaml + parts.close + parts.body;
}
