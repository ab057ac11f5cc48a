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
  '.woff2': 'font/woff2',
};

/** The media type of a figure or a font, by its name. */
export function figureType(name: string): string {
  return types[extname(name).toLowerCase()] ?? 'application/octet-stream';
}

/** The bytes of a figure as they were frozen. */
export function readFigure(root: string, folder: string, name: string): Uint8Array<ArrayBuffer> {
  return readContent(root, `${folder}/figures/${name}`);
}

/** The bytes of a file that is served as it is, by its path in the root. */
export function readContent(root: string, path: string): Uint8Array<ArrayBuffer> {
  const result = filesOnDisk(root).read(path);
  if (!result.ok) throw new Error(`Cannot read ${path}: ${result.reason}`);
  return new Uint8Array(result.bytes);
}
