import { Document, isScalar, visit } from 'yaml';
import type { Branch } from './tree.ts';

/** Texts longer than this stand on lines of their own. */
const maxPlain = 80;

/** A tree as YAML that people go on writing: long texts folded, lists that fit on one line are there. */
export function printTree(tree: Branch): string {
  const document = new Document(tree, { schema: 'failsafe' });
  visit(document, {
    Seq: (_, node) => {
      const words = node.items.map((item) => (isScalar(item) ? String(item.value) : undefined));
      node.flow = words.every((word) => word !== undefined) && words.join(', ').length < maxPlain;
    },
    Scalar: (key, node) => {
      if (key !== 'key' && String(node.value).length > maxPlain) node.type = 'BLOCK_FOLDED';
    },
  });
  return document.toString({ lineWidth: 100, flowCollectionPadding: false });
}

/** A section of a notice: front matter, then text. */
export function printNewSection(facts: Branch, body: string): string {
  return `---\n${printTree(facts)}---\n${body}\n`;
}
