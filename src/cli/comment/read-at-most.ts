import { cannot } from '../cannot.ts';

/** The bytes of an answer; a longer one is given up as soon as that is seen, whatever it says of its length. */
export async function readAtMost(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > most) throw cannot('report-too-large', { most: String(most) });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
