import { isInstalled, readOwnPackage } from '../files/own-package.ts';
import { cannot } from './cannot.ts';

/** Throws where a package is missing that Word files need. */
export function needWord(): void {
  need((name) => name === 'docx');
}

/** Throws where a package is missing that making or serving pages needs. */
export function needSite(): void {
  need((name) => name !== 'docx');
}

/** Throws with the command that installs what is missing. */
function need(isNeeded: (name: string) => boolean): void {
  const missing = Object.entries(readOwnPackage().peerDependencies)
    .filter(([name]) => isNeeded(name) && !isInstalled(name))
    .map(([name, range]) => `${name}@${range}`);
  if (missing.length === 0) return;
  throw cannot('packages-missing', { install: `npm install --save-dev ${missing.join(' ')}` });
}
