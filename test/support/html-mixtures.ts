import fc from 'fast-check';

/** Phrasing in which each `§` stands for a word: HTML, Markdown and what lies between. */
const spans = [
  '§ § §',
  '**§** *§*',
  '<b>§</b> <I>§</I>',
  '<span lang="sv">§</span>',
  '<u>§ **§** §</u>',
  '§<br>§<BR/>§',
  '<abbr title="§ §">§</abbr>',
  '<!-- § -->',
  '<kbd>§</kbd><sub> § </sub><sup> § </sup>',
  '<font color="red">§</font>',
  '&amp; § &lt;b&gt; §',
  '<a href="https://a.example/" title="§" aria-label="§ §">§</a>',
  '[§ §](https://a.example/ "§ §")',
  '![§](../figures/a.svg "§")',
  '<img src="../figures/a.svg" alt="§ §" title="§">',
  '`§ <b>§</b>`',
  '~~§~~ <del>§</del> <ins>§</ins>',
  '<input value="§" placeholder="§">',
  '<button title="§">§</button>',
  '<label>§ <select><option>§<option label="§">§</select></label>',
  '<textarea placeholder="§">§</textarea>',
  '<svg aria-label="§"><title>§</title><text>§</text></svg>',
  '<math><mi>§</mi><mo>§</mo></math>',
  '<?php § ?>',
  '<![CDATA[ § ]]>',
  '<b>§ <i>§</b> §</i>',
  '<em>§',
  '</i> §',
  '<x-word data-x="1" title="§">§</x-word>',
  '<script>§</script>',
  '<style>§</style>',
  '<template>§ *§*</template>',
  '<noscript>§</noscript>',
  '<iframe srcdoc="§" title="§">§</iframe>',
  '<video title="§">§</video>',
  '<ruby>§<rp> § </rp><rt> § </rt></ruby>',
  '<https://a.example/§>',
  '§ [^1] § [^2]',
  '<time datetime="2025-01-01">§</time>',
  '<i title="§" title="§">§</i>',
  '<q>§ "§"</q>',
  '<i hidden style="display: none">§</i>',
];

/** Blocks with `§` for words and `¤` for phrasing. */
const blocks = [
  '¤',
  '¤ ¤ ¤',
  '# ¤',
  '- ¤\n- ¤\n  - §',
  '3. ¤\n4. ¤',
  '| § | ¤ |\n| - | - |\n| ¤ | § |\n| § | § | § |',
  '> ¤\n>\n> <div>¤\n> §',
  '<div>\n\n¤\n\n</div>',
  '<DIV ALIGN="center"><P>§<P>§</DIV>',
  '<table>\n<caption>§</caption>\n<tr><th colspan="2" abbr="§">§ <td rowspan=2>§ <b>§</b>\n<tr><td>§</table>',
  '<table summary="§"><thead><tr><th>§</th><th>§</th></tr></thead><tfoot><tr><td>§</td><td>§</td></tr></tfoot><tbody><tr><td>\n\n¤\n\n</td><td><ul><li>§<li>§</ul></td></tr></tbody></table>',
  '<table>\n§\n<tr>\n§\n<td>§</td>\n</table>',
  '<TABLE><TR><TD>§<BR>§<!-- § --></TD></TR></TABLE>',
  '<details>\n<summary>§ <b>§</b></summary>\n\n¤\n\n- §\n\n</details>',
  '<dl><dt>§<dd>§<dd>§<dt>§</dl>',
  '<figure><img src="../figures/a.svg" alt="§"><figcaption>§ §</figcaption></figure>',
  '<center>§</center><address>§<br>§</address>',
  '<form><fieldset><legend>§</legend><label for="x">§</label> <input id="x" type="submit" value="§"></fieldset></form>',
  '<ol start="3" type="a"><li value="7">§<li>§<p>§</ol>',
  '<pre>\n§  §\n\n§</pre>',
  '<section><h1>§</h1><article><p>§</article></section>',
  '<p>§ <div>§</div> §</p>',
  '</div> §',
  '<div title="§">',
  '<td title="§"> §',
  '<tr><td>§',
  '<h2 id="x">§</h2><h2 id="x">§</h2>',
  '<hr title="§">§',
  '<body title="§">§</body>',
  '<!--[if IE]> § <![endif]-->',
  '<![if !IE]> § <![endif]>',
  '<!DOCTYPE §>',
  '<!-- § -- § ->',
  '[§ §]: https://a.example/ "§ §"',
  '[//]: # (§ §)',
  '[^3]: §\n\n    <div>§</div>',
  '[^1]: § ¤',
  '§ [^4]\n\n[^4]: § [^5]\n\n[^5]: § [^6]\n\n[^6]: § [^4]',
  '[^2]: <i>§</i>\n\n    §',
  '``` js §\n§ §\n```',
  '    § <b>§</b>',
  '1.1 §\n1.2 ¤\n(a) §',
  '::: §\n§\n:::',
  '§\n: §',
  '+++\n§ = "§"\n+++',
  '{: .§ title="§"}',
  '<!-- §',
  '<div §="§"',
  '<a href="https://a.example/">\n\n§\n\n</a>',
  '<blockquote>\n§\n\n¤</blockquote>',
  '<object data="x">§</object><embed title="§">',
  '<audio><track label="§">§</audio><map><area alt="§"></map>',
  '<main><nav>§</nav><aside>§</aside><header>§</header><footer>§</footer></main>',
  '<main><nav><p>§</p></nav><aside><p>§</p></aside><h2>§</h2></main>',
  '<xmp>§ <b>§</b></xmp>',
  '<dialog open>§</dialog><meter value="3">§</meter>',
];

const block = fc
  .tuple(
    fc.constantFrom(...blocks),
    fc.array(fc.constantFrom(...spans), { minLength: 3, maxLength: 3 }),
  )
  .map(([text, [...fill]]) => text.replaceAll('¤', () => fill.pop() ?? '§'));

/** A text of Markdown and HTML in each other. Each of its words, `w1x` and on, stands in it once. */
export const mixture: fc.Arbitrary<string> = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((parts) => numbered(parts.join('\n\n')));

function numbered(text: string): string {
  let count = 0;
  return text.replaceAll('§', () => {
    count += 1;
    return `w${count}x`;
  });
}

/** Each kind of block and of phrasing by itself. */
export const singles: readonly string[] = [
  ...blocks.map((text) => numbered(text.replaceAll('¤', '§'))),
  ...spans.map((text) => numbered(`§ ${text} §`)),
];
