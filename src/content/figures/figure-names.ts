/** Longest file name, in bytes: a folder deep in a disk of Windows must have room for it. */
const maxNameBytes = 100;

/** Letters of every language in their composed form, digits, and the signs that every system and address can hold. */
const fit = /^[\p{L}\p{N}_(][\p{L}\p{M}\p{N} ._()+,&'=@~!-]*$/u;

/** Names that Windows keeps for its devices, whatever ending they have. */
const kept = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/iu;

/**
 * Whether a figure of this name can be frozen: Linux, macOS, Windows, Git and every host keep it as it is.
 */
export function isFitFigureName(name: string): boolean {
  return (
    fit.test(name) &&
    name === name.normalize('NFC') &&
    !/[. ]$/u.test(name) &&
    !kept.test(name) &&
    new TextEncoder().encode(name).length <= maxNameBytes
  );
}

/** Names that are the same to a disk that forgives: capitals, composed or decomposed letters. */
export function foldFigureName(name: string): string {
  return name.normalize('NFKC').toLowerCase().toUpperCase();
}

/** A fit name that is close to another. */
export function fitFigureName(name: string): string {
  const parts = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.]+/gu, '-')
    .split('.');
  const kind = parts.length > 1 ? (parts.pop() ?? '') : '';
  const ending = kind === '' ? '' : `.${kind.slice(0, 8)}`;
  const stem = parts
    .join('-')
    .replace(/^[-_]+|[-_]+$/gu, '')
    .slice(0, 60);
  return `${stem === '' || kept.test(stem) ? 'figure' : stem}${ending}`;
}
