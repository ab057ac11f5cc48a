import type { Files } from '../../files/files.ts';
import { decodeText } from '../../files/text.ts';
import { type Place, pointAt, startOf } from '../place.ts';
import type { Problem } from '../problem.ts';
import { endingOf, figureEndings, isOfForm } from './figure-forms.ts';
import { judgeSvg } from './judge-svg.ts';

/**
 * What is wrong in the figures of these files: their forms, and what their drawings may not hold. A file that cannot
 * be read is not judged.
 */
export function judgeFigures(files: Files, paths: Iterable<string>): Problem[] {
  return [...new Set(paths)].flatMap((path) => {
    const read = files.read(path);
    return read.ok ? judgeFigure(path, read.bytes) : [];
  });
}

/** What is wrong in one figure. `path` is its file, for the places. */
export function judgeFigure(path: string, bytes: Uint8Array): Problem[] {
  const ending = endingOf(path);
  const name = path.split('/').at(-1) ?? path;
  if (!figureEndings.includes(ending)) {
    return [
      {
        code: 'figure-form-unknown',
        at: startOf(path),
        data: { name, list: figureEndings.join(', ') },
      },
    ];
  }
  if (!isOfForm(ending, bytes)) {
    return [{ code: 'figure-form-differs', at: startOf(path), data: { name, ending } }];
  }
  return ending === 'svg' ? judgeDrawing(path, bytes) : [];
}

function judgeDrawing(path: string, bytes: Uint8Array): Problem[] {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const at = pointAt(path, decoded.line, decoded.column);
    return [{ code: 'svg-malformed', at, data: {} }];
  }
  return judgeSvg(decoded.text).map(({ code, data, start }) => ({
    code,
    at: placeAt(path, decoded.text, start),
    data,
  }));
}

function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return pointAt(file, before.split('\n').length, offset - lineStart + 1);
}
