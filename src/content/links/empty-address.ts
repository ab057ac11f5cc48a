import { decodePercents } from '../../escape/percents.ts';
/**
 * Whether an address has nothing behind what it begins with, so that it leads nowhere.
 *
 * 1. `http://`, `https:///`, `//`: no host. `https://?x` and `https://#x` neither.
 * 2. `mailto:`, `mailto:?subject=Hello`, `mailto:shop.example`: nobody to write to.
 * 3. `tel:`, `tel:+`: no number.
 */
export function isEmptyAddress(address: string): boolean {
  const compact = address.trim();
  const [, scheme = '', rest = ''] = /^([a-z][a-z\d+.-]*):(.*)$/isu.exec(compact) ?? [];
  switch (scheme.toLowerCase()) {
    case 'mailto':
      return (
        !/^[^?@]+@[^?@]+/u.test(decodePercents(rest)) &&
        !/[?&](?:to|cc|bcc)=[^&]*@/iu.test(decodePercents(rest))
      );
    case 'tel':
      return !/\d/u.test(rest);
    case 'http':
    case 'https':
      return !/^\/*[\p{L}\p{N}[]/u.test(rest) || !URL.canParse(compact);
    case '':
      return /^\/\/(?![\p{L}\p{N}[])/u.test(compact);
    default:
      return false;
  }
}
