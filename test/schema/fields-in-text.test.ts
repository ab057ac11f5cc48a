import { expect, test } from 'vitest';
import { disclosures } from '../../schema/disclosures/index.ts';
import { everyField } from '../../schema/fields.ts';
import { fieldsInText } from '../support/fields-in-text.ts';

const fields = everyField(disclosures);
const apart = (path: string) => /^(?:basesWithoutPurpose|waivers)\b/u.test(path);

test('a text can tell of every field whose home it is, and of no other', () => {
  const inText = fieldsInText();
  const homeless = fields.filter(
    ({ path, meta }) => !meta.lives && !apart(path) && !inText.has(path),
  );
  expect(homeless.map(({ path }) => path)).toEqual([]);
  const paths = new Set(
    fields.filter(({ path, meta }) => !meta.lives && !apart(path)).map(({ path }) => path),
  );
  expect([...inText].filter((path) => !paths.has(path))).toEqual([]);
});
