import { extname } from 'node:path/posix';
import { filesOnDisk } from '../src/files/disk.ts';

const types: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.avif': 'image/avif',
};

/** The media type of a figure, by its name. */
export function figureType(name: string): string {
  return types[extname(name).toLowerCase()] ?? 'application/octet-stream';
}

/** The bytes of a figure as they were frozen. */
export function readFigure(root: string, folder: string, name: string): Uint8Array<ArrayBuffer> {
  const result = filesOnDisk(root).read(`${folder}/figures/${name}`);
  if (!result.ok) throw new Error(`Cannot read figure ${folder}/figures/${name}: ${result.reason}`);
  return new Uint8Array(result.bytes);
}
