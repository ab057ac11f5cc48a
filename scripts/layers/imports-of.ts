import ts from 'typescript';

/** What a file imports, as it is written there, types and dynamic imports too; of a page, what its front matter does. */
export function importsOf(file: string, text: string): string[] {
  return importedBy(codeOf(file, text));
}

/** What a file loads when it runs: the same without imports of types alone. */
export function loadedBy(file: string, text: string): string[] {
  const compilerOptions = { verbatimModuleSyntax: true, target: ts.ScriptTarget.ESNext };
  return importedBy(ts.transpileModule(codeOf(file, text), { compilerOptions }).outputText);
}

function codeOf(file: string, text: string): string {
  return file.endsWith('.astro') ? (/^---\n(.*?)\n---/su.exec(text)?.[1] ?? '') : text;
}

function importedBy(code: string): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}
