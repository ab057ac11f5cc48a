/** Schemes that a link in a notice may use; an address without a scheme is relative and allowed. */
const safeSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/** Whether a link or picture address can be put into a page. */
export function isSafeAddress(address: string): boolean {
  const compact = [...address].filter((character) => character.charCodeAt(0) > 32).join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(compact)?.[1];
  return scheme === undefined || safeSchemes.has(scheme.toLowerCase());
}
