import { describe, expect, test } from 'vitest';
import { articleText } from '../../../src/core/entries/article-text.ts';
import { readPage } from '../../../src/core/entries/read-page.ts';

const PARAGRAPHS = [
  'The quay at Morrow will close for a fortnight while divers look at the piles, the harbour board said on Monday.',
  '“We would rather close it for two weeks than lose it for two years,” said the harbour master, Ada Poll.',
  'Ferries leave from the north pier until then, and the fish market moves into the old customs house.',
];
const BODY = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n');
const TEXT = PARAGRAPHS.join('\n\n');

const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const textOf = (body: string, head = '') => readPage(page(body, head)).text;

describe('the main text', () => {
  test('without menus, scripts, captions and what is around', () =>
    expect(
      textOf(`<nav><p>Home, news and sport from all over the island of Morrow and beyond.</p></nav>
        <header><h1>Quay to close</h1></header><script>let a = "<p>no</p>";</script>
        <article><figure><img src="a.png"><figcaption>The quay on a fine day.</figcaption></figure>
        ${BODY}<div class="social-share"><p>Share this with your friends.</p></div></article>
        <aside><p>Most read: the other story that everybody reads these days.</p></aside>
        <footer><p>© Morrow Mercury. All rights reserved in every country.</p></footer>`),
    ).toBe(TEXT));
  test('of a page that names no part its article', () =>
    expect(
      textOf(`<div id="top"><ul><li><a href="/">Home</a></li></ul></div><div class="c"><div>${BODY}</div></div>
        <div class="b"><p>Write to us.</p></div>`),
    ).toBe(TEXT));
  test('in a part with an odd class', () =>
    expect(textOf(`<div class="story with-sidebar">${BODY}</div><div class="sidebar"><p>Weather.</p></div>`)).toBe(
      TEXT,
    ));
  test('cut in pieces by advertisements', () =>
    expect(
      textOf(
        `<main><div>${BODY}</div><div class="ad"><p>Buy a boat.</p></div><div><p>It opens on 3 June.</p></div></main>`,
      ),
    ).toBe(`${TEXT}\n\nIt opens on 3 June.`));
  test('with words set apart, linked or broken over lines of the source', () =>
    expect(textOf('<p>The <b>quay</b> at\n  <a href="/m">Morrow</a> &amp; its&nbsp;piles<br>are old.</p>')).toBe(
      'The quay at Morrow & its piles are old.',
    ));
  test('in one block with line breaks', () => expect(textOf(`<div>${PARAGRAPHS.join('<br><br>')}</div>`)).toBe(TEXT));
  test('without lines that lead to other articles', () =>
    expect(textOf(`<article>${BODY}<p><a href="/x">Read more: the old customs house</a></p></article>`)).toBe(TEXT));
  test('from the linked data where the page shows only a beginning', () => {
    const data = JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', articleBody: PARAGRAPHS.join(' ') }] });
    expect(textOf('<p>Subscribe.</p>', `<script type="application/ld+json">${data}</script>`)).toBe(
      PARAGRAPHS.join(' '),
    );
  });
});

describe('who, when and where', () => {
  test('from the tags', () =>
    expect(
      readPage(
        page(
          BODY,
          `<title>Quay to close – Morrow Mercury</title><meta property="og:title" content="Quay to close">
           <meta property="og:site_name" content="Morrow Mercury"><meta name="author" content="Nils Orme">
           <meta property="article:published_time" content="2024-05-12T08:00:00Z">
           <link rel="canonical" href="https://mercury.example/quay">`,
        ),
      ),
    ).toEqual({
      text: TEXT,
      headline: 'Quay to close',
      outlet: 'Morrow Mercury',
      byline: 'Nils Orme',
      date: '2024-05-12T08:00:00Z',
      url: 'https://mercury.example/quay',
      section: null,
    }));
  test('from the linked data before them', () => {
    const data = {
      '@type': ['NewsArticle'],
      headline: 'Quay to close',
      author: [{ name: 'Nils Orme' }, { name: 'Eda Vane' }],
      publisher: { '@type': 'Organization', name: 'Morrow Mercury' },
      datePublished: '2024-05-12',
    };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(readPage(page(BODY, `<title>Another</title>${script}`))).toMatchObject({
      headline: 'Quay to close',
      outlet: 'Morrow Mercury',
      byline: 'Nils Orme, Eda Vane',
      date: '2024-05-12',
    });
  });
});

describe('any text gives a page', () => {
  test.each([
    ['nothing', ''],
    ['no HTML', 'Just words.'],
    ['tags that never end', '<div><p>Just <b>words.'],
    ['broken linked data', '<script type="application/ld+json">{</script><p>Just words.</p>'],
  ])('%s', (_, html) => expect(['', 'Just words.']).toContain(readPage(html).text));
  test('tags nested without end', () => expect(readPage(`${'<div>'.repeat(20_000)}<p>Words.</p>`).text).toBe('Words.'));
});

test('an article’s text has what is known in its front matter', () =>
  expect(
    articleText({
      text: ' One.\r\n\r\nTwo. ',
      headline: 'A "quay"',
      outlet: null,
      byline: 'B\nC',
      date: null,
      url: null,
      section: null,
    }),
  ).toBe('---\ntitle: "A \\"quay\\""\nauthor: "B C"\n---\n\nOne.\n\nTwo.\n'));
