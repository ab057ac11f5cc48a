import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { headerPhrase, headerText } from '../../src/escape/encoded-word.ts';
import { quotedPrintable } from '../../src/escape/quoted-printable.ts';

describe('quotedPrintable', () => {
  test.each([
    ['plain', 'plain'],
    ['3 år = 3 years', '3 =C3=A5r =3D 3 years'],
    ['a space at the end ', 'a space at the end=20'],
    ['two\nlines', 'two\r\nlines'],
    ['x'.repeat(76), 'x'.repeat(76)],
    ['x'.repeat(77), `${'x'.repeat(75)}=\r\nxx`],
    [`${'x'.repeat(74)}å`, `${'x'.repeat(74)}=\r\n=C3=A5`],
  ])('%j', (text, written) => {
    expect(quotedPrintable(text)).toBe(written);
  });

  test('an independent reader gets every text back', async () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 400 })
      // The last line break of a mail is its own, whether or not the text ends in one.
      .filter((one) => !one.includes('\r') && !one.endsWith('\n'));
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const head =
          'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable';
        const written = quotedPrintable(given);
        expect(written).toMatch(/^(?:[\t -~]{0,76}\r\n)*[\t -~]{0,76}$/u);
        const mail = await PostalMime.parse(`${head}\r\n\r\n${written}`);
        expect(mail.text).toBe(`${given}\n`);
      }),
      { numRuns: 200 },
    );
  });
});

describe('headers', () => {
  test.each([
    ['Plain words', 'Plain words'],
    ['Päivä', '=?UTF-8?Q?P=C3=A4iv=C3=A4?='],
    ['=?UTF-8?Q?no?=', '=?UTF-8?Q?=3D=3FUTF-8=3FQ=3Fno=3F=3D?='],
    ['in\r\nBcc: two lines', 'in Bcc: two lines'],
  ])('%j', (text, written) => {
    expect(headerText(text, 'Subject: ')).toBe(written);
  });

  test('a name with signs is encoded, not quoted', () => {
    expect(headerPhrase('Esimerkki, Oy "x"', 'From: ')).toBe('=?UTF-8?Q?Esimerkki=2C_Oy_=22x=22?=');
  });

  test('an independent reader gets every subject and name back', async () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 150 })
      .map((one) => one.replace(/\s+/gu, ' ').trim())
      .filter((one) => one !== '');
    await fc.assert(
      fc.asyncProperty(words, async (given) => {
        const subject = headerText(given, 'Subject: ');
        const name = headerPhrase(given, 'From: ');
        const source = `Subject: ${subject}\r\nFrom: ${name}\r\n <a@b.example>\r\n\r\nx`;
        expect(source).toMatch(/^[\r\n -~]*$/u);
        expect(Math.max(...source.split('\r\n').map(({ length }) => length))).toBeLessThan(77);
        const mail = await PostalMime.parse(source);
        expect(mail.subject).toBe(given);
        expect(mail.from).toEqual({ name: given, address: 'a@b.example' });
      }),
      { numRuns: 200 },
    );
  });
});
