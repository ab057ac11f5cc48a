import { findPackageJSON } from 'node:module';
import { dirname, sep } from 'node:path';

/**
 * The folder of this package, with a separator at its end: in the checkout, and where it is installed, compiled or not.
 * Nothing else looks for a file of the house by the place of a module.
 */
export const packageRoot = `${dirname(findPackageJSON(import.meta.url) ?? '')}${sep}`;
