import type { Tree } from '../../files/tree.ts';

/**
 * Finds folders whose texts mention one of some parts of addresses: in Markdown behind a slash, `/en/shop/` or `../shop`, in YAML
 * anywhere as a whole word. More is found than leads there, and all that does, unless an address hides its letters (`%73hop`).
 */
export function mentionsOf(parts: ReadonlySet<string>): (tree: Tree, folder: string) => boolean {
  if (parts.size === 0) return () => false;
  const any = [...parts].map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('|');
  const inText = new RegExp(`/(?:${any})(?![\\w-])`, 'iu');
  const inYaml = new RegExp(`(?<![\\w-])(?:${any})(?![\\w-])`, 'iu');
  return (tree, folder) =>
    tree.leaves(folder).some(({ path }) => {
      const [, kind] = /\.(md|ya?ml)$/u.exec(path) ?? [];
      const bytes = kind === undefined ? undefined : tree.bytesAt(path);
      const text = new TextDecoder().decode(bytes);
      return inText.test(text) || (kind !== 'md' && inYaml.test(text));
    });
}
