import { expect, test } from 'vitest';
import { judgePair } from './judge-pair.ts';

/** Scripts without spaces, from right to left, and with marks on letters. */
test.each([
  [
    'zh',
    '我们将您的数据保存三年。之后我们会删除它们。',
    '我们将您的数据保存五年。之后我们会永久删除它们。',
  ],
  ['ja', '当社はお客様のデータを3年間保存します。', '当社はお客様の個人データを5年間保存します。'],
  ['th', 'เราเก็บข้อมูลของคุณไว้สามปี', 'เราเก็บข้อมูลส่วนบุคคลของคุณไว้ห้าปี'],
  [
    'ar',
    'نحتفظ بالبيانات لمدة 3 سنوات. بعد ذلك نحذفها.',
    'نحتفظ بالبيانات لمدة 5 سنوات. بعد ذلك نحذفها نهائيًا.',
  ],
  ['he', 'אנו שומרים את הנתונים שלך שלוש שנים.', 'אנו שומרים את הנתונים האישיים שלך חמש שנים.'],
  ['hi', 'हम आपका डेटा तीन साल तक रखते हैं।', 'हम आपका डेटा पाँच साल तक रखते हैं।'],
])('nothing of a text in %s is lost between two versions', (_, before, after) => {
  expect(judgePair(`# A\n\n${before}\n`, `# A\n\n${after}\n`)).toEqual([]);
});
