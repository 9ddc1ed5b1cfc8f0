import { expect, it } from 'vitest';
import { element, escapeXml } from '../../shared/feeds/xml.ts';

it('An element has its attributes, and text or elements in it', () => {
  expect(element('a', {})).toEqual({ xml: '<a></a>' });
  expect(element('a', { b: '1', c: '"&' }, '<d>')).toEqual({ xml: '<a b="1" c="&quot;&amp;">&lt;d&gt;</a>' });
  const parts = [element('b', {}, '1'), element('c', {}, '2')];
  expect(element('a', {}, parts)).toEqual({ xml: '<a><b>1</b><c>2</c></a>' });
});

it('Text is written so that no part of it is taken for XML, without what XML can’t hold', () => {
  expect(escapeXml(`<a href="b" c='d'>&amp;</a>`)).toBe(
    '&lt;a href=&quot;b&quot; c=&apos;d&apos;&gt;&amp;amp;&lt;/a&gt;',
  );
  expect(escapeXml('a\u0000\u0001b\tc\nd\re\u001f\uffff')).toBe('ab\tc\nd\re');
  expect(escapeXml('é\u{10000}\u{10ffff}\ud800')).toBe('é\u{10000}\u{10ffff}\ufffd');
});
