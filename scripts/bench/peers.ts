import { installBeside } from '../install-beside.ts';

/** Installs the peers that benchmarks measure beside Seloste, unless `peer` is there already. */
export function installPeers(peer: string): void {
  installBeside(import.meta.dirname, peer);
}
