import ts from 'typescript';

/** What a file imports, as it is written there, types and dynamic imports too; of a page, what its front matter does. */
export function importsOf(file: string, text: string): string[] {
  const code = file.endsWith('.astro') ? (/^---\n(.*?)\n---/su.exec(text)?.[1] ?? '') : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}
