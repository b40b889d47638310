import { describe, expect, it } from 'vitest';
import { p, PARAGRAPHS, readHtml } from '../read-html';
import { jsonLd, page } from './coast-page';

describe('the authors', () => {
  it('are not what a headline says in a box of the story’s line', () => {
    const facts = readHtml(
      `<title>Goats live longer, says harbour master</title><body><div class="storyline"><h1>Goats Live Longer, Says Harbour Master</h1></div>${PARAGRAPHS.map(p).join('')}`,
    );
    expect(facts.metadata.authors).toEqual([]);
  });

  const HOUSE_AND_MORE = 'Coast News - All of the Harbour | Coast Media Agency';

  it.each<[string, string, string, string[]]>([
    [
      'of several metas',
      '<meta name="article:author" content="Ana Lund"><meta name="article:author" content="Bo Falk">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'of a meta under a name of the house’s own',
      '<meta property="coast:authors" content="Ana Lund / Bo Falk">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'of a visible line, when the data names only the house',
      `<meta property="og:site_name" content="Coast News">${jsonLd({ author: { name: 'Coast News' } })}`,
      '<div class="autor"><h6>Ana Lund | 3 hours ago</h6></div>',
      ['Ana Lund'],
    ],
    [
      'without an address',
      '<meta property="article:author" content="https://social.example/ana">',
      '<div class="byline">By Ana Lund</div>',
      ['Ana Lund'],
    ],
    [
      'without words before them',
      '<meta name="author" content="Propos recueillis par Ana LUND.">',
      '',
      ['Ana LUND'],
    ],
    [
      'without who took the pictures',
      '',
      '<div class="byline"><span>Text: <b>Ana Lund</b></span> <span>Foto: Bo Falk</span></div>',
      ['Ana Lund'],
    ],
    [
      'behind whose picture it is, which is no author',
      '',
      '<div class="author">Photo: Bo Falk</div><div class="byline">By Ana Lund</div>',
      ['Ana Lund'],
    ],
    [
      'without the house behind a comma',
      '<meta property="og:site_name" content="Coast News"><meta name="author" content="Ana Lund, COAST NEWS">',
      '',
      ['Ana Lund'],
    ],
    [
      'with where they are in brackets',
      '',
      '<div><span>By <a href="/x/1">Ana Lund</a> <i>(Old Port, special correspondent)</i></span></div>',
      ['Ana Lund'],
    ],
    [
      'without words after them',
      '<meta name="author" content="Ana Lund skrifar frá Kenari">',
      '',
      ['Ana Lund'],
    ],
    [
      'without the marks of a list in a script',
      '<meta name="author" content="\'Ana Lund, Bo Falk\'">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'without a role after them',
      '<meta name="author" content="Ana Lund Reporter">',
      '',
      ['Ana Lund'],
    ],
    ['before the day in one line', '', '<p>Ana Lund, 4 March 2031, 9:12</p>', ['Ana Lund']],
    [
      'before a dash and the day that begins with its month',
      '',
      '<p>Ana Lund - March 4, 2031 @ 9:12am</p>',
      ['Ana Lund'],
    ],
    [
      'before the day and the hour, under a short standfirst',
      '',
      '<div>Boats are late again</div><div>Ana Lund - 04.03.2031, 09:12</div>',
      ['Ana Lund'],
    ],
    [
      'not who is shown in a picture, with a role',
      '',
      '<figure><img src="/a.jpg" alt=""><figcaption>Ana Lund, journalist</figcaption></figure>',
      [],
    ],
    [
      'between the day and the way to the comments',
      '',
      '<p>March 4, 2031 | By Ana Lund | Leave a comment</p>',
      ['Ana Lund'],
    ],
    ['before their handle', '', '<p>By Ana Lund @alund</p><p>March 4, 2031</p>', ['Ana Lund']],
    [
      'with a word between two of them, over the day',
      '',
      '<div><p>Ana Lund and Bo Falk</p><p>March 4, 2031</p></div>',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'over their role and its place',
      '',
      '<div><p>Ana Lund</p><p>Reporter Sagara</p></div><div><div><p>March 4, 2031</p></div></div>',
      ['Ana Lund'],
    ],
    [
      'not what stands before a day without its hour',
      '',
      '<p>Media Release - 4 March 2031</p>',
      [],
    ],
    ['not a place that the page’s language knows', '', '<p>The Hague, 4 March 2031 09:12</p>', []],
    ['not a large city before the day', '', '<p>New York, 4 March 2031, 9:12</p>', []],
    [
      'not what happened to somebody on a day',
      '',
      '<p>Ana Lund, harbour master, born 3 May 1960; died 1 March 2031</p>',
      [],
    ],
    [
      'with a comma between two of them, over the day',
      '',
      '<div><span>Ana Lund, Bo Falk</span> <span>4 March 2031</span></div>',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'without the agency behind a comma',
      '',
      '<div><span>Ana Lund, AFP</span> <span>4 March 2031</span></div>',
      ['Ana Lund'],
    ],
    [
      'without with which agency',
      '',
      '<div><span>Ana Lund with AFP</span> <span>4 March 2031</span></div>',
      ['Ana Lund'],
    ],
    [
      'without where they are behind a comma',
      '',
      '<div><span>Ana Lund, in Sagara</span> <span>4 March 2031</span></div>',
      ['Ana Lund'],
    ],
    [
      'over the sign of the house and the day',
      '',
      '<div><address>Ana Lund <span>CN</span></address><time>4 March 2031</time></div>',
      ['Ana Lund'],
    ],
    [
      'before what they are, behind a comma',
      '',
      '<p>Ana Lund, harbour correspondent</p><p>4 March 2031</p>',
      ['Ana Lund'],
    ],
    [
      'before what they are and of where',
      '',
      '<p>Ana Lund, correspondent in Sagara</p><p>4 March 2031</p>',
      ['Ana Lund'],
    ],
    [
      'behind what they are to the house',
      '',
      '<p>By our reporter Ana Lund</p><p>4 March 2031</p>',
      ['Ana Lund'],
    ],
    [
      'behind what kind of text it is',
      '',
      '<p>Opinion by Ana Lund</p><p>4 March 2031</p>',
      ['Ana Lund'],
    ],
    [
      'without who took the pictures, in one line',
      '',
      '<p>Text: Ana Lund Photo: Bo Falk</p><p>4 March 2031</p>',
      ['Ana Lund'],
    ],
    [
      'beside a portrait, in a link that has their name',
      '',
      '<div><img src="/a.jpg" alt=""><a href="/by-us/ana-lund">Ana Lund</a></div><figure><img src="/f.jpg" alt=""><figcaption>The quay. Photo: Ana Lund</figcaption></figure>',
      ['Ana Lund'],
    ],
    [
      'without an e-mail address beside them',
      '',
      '<div class="byline">By ANA LUND alund@coast.example</div>',
      ['ANA LUND'],
    ],
    [
      'before a bar and the day in one text',
      '',
      '<div>Ana Lund | 4 March 2026</div>',
      ['Ana Lund'],
    ],
    ['none where a place stands before the day', '', '<div>Kota Lama, 4 March 2026</div>', []],
    [
      'before a comma and what its bearer reports on',
      '',
      '<div><span>Ana Lund</span>, <span>Harbour correspondent</span> <b>4 March 2026</b></div>',
      ['Ana Lund'],
    ],
    [
      'set as a heading, beside a heading of what the article is filed under',
      '',
      '<div><h4><span>By:</span> <a href="/author/al" rel="author">Ana Lund</a></h4><h4>Topics: <a href="/t/b">boats</a>, <a href="/t/g">goats</a></h4></div>',
      ['Ana Lund'],
    ],
    [
      'without titles, roles, agencies and houses after them',
      '<meta name="author" content="Ana Lund, PhD, Staff Writer, CNN Business, and Bo Falk, Political Correspondent, The Bay Press">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'with what they did in brackets',
      '<meta name="author" content="Ana Lund (Text), Bo Falk (Foto) + Cora Diaz">',
      '',
      ['Ana Lund', 'Bo Falk', 'Cora Diaz'],
    ],
    [
      'without a handle or a day',
      '<meta name="author" content="Ana Lund @ana"><meta name="author" content="Bo Falk Mar 5, 2026">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'in brackets after an address',
      '<meta name="author" content="ana@coast.example (Ana Lund)">',
      '',
      ['Ana Lund'],
    ],
    ['of a list', jsonLd({ author: { '@list': [{ name: 'Ana Lund' }] } }), '', ['Ana Lund']],
    [
      'by their two names',
      jsonLd({ author: { givenName: 'Ana', familyName: 'Lund' } }),
      '',
      ['Ana Lund'],
    ],
    [
      'by a reference',
      `<script type="application/ld+json">{"@type":"Person","@id":"#ana","name":"Ana Lund"}</script>${jsonLd({ author: '#ana' })}`,
      '',
      ['Ana Lund'],
    ],
    ['of a line that nothing marks', '', '<p>By Ana Lund<br>Staff writer</p>', ['Ana Lund']],
    ['of words in boxes', '', '<div><span>Oleh:</span> <span>Ana Lund</span></div>', ['Ana Lund']],
    ['not of a sentence', '', '<p>By Monday evening the boats were running again.</p>', []],
    [
      'who are anonymous as they are told',
      '<meta name="author" content="Coast staff reporter">',
      '',
      ['Coast staff reporter'],
    ],
    ['not of a link to all authors', '', '<a class="author-link">View Author Page</a>', []],
    [
      'of a meta for bylines',
      '<meta name="search.byline" content="Ana Lund and Bo Falk">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'parted by an “and” of their language',
      '<meta name="author" content="Ana Lund és Bo Falk">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'with the initial between their names',
      '<meta name="author" content="Ana E Lund">',
      '',
      ['Ana E Lund'],
    ],
    [
      'of a line beside the date',
      '',
      '<div><span>Ana Lund |</span><span>05.04.2026 - 14:10</span></div>',
      ['Ana Lund'],
    ],
    [
      'of a team with its name',
      '<meta name="author" content="Tim Liputan Pesisir">',
      '',
      ['Tim Liputan Pesisir'],
    ],
    [
      'without the markup and the address that stand in place of one',
      '<meta property="og:site_name" content="Kota Kitchen"><meta name="author" content="<img src=/ana.png>"><meta property="article:author" content="social.example/kotakitchen">',
      '<div class="byline">By Ana Lund</div>',
      ['Ana Lund'],
    ],
    [
      'without the word for the date beside them, and where they write',
      '<meta property="og:site_name" content="The Quay"><meta name="author" content="Ana Rosa Lund Updated"><meta name="author" content="Bo @ The Quay">',
      '',
      ['Ana Rosa Lund', 'Bo'],
    ],
    [
      'without what they made, which stands beside',
      '',
      '<div class="bylines"><span class="byline-name">Ana Lund</span><span>Ord</span></div>',
      ['Ana Lund'],
    ],
    [
      'without a word that touches the name',
      '',
      '<div class="byline"><b>Ana Lund</b><i>Text</i></div>',
      ['Ana Lund'],
    ],
    ['with the role behind it', '', '<ul><li>김하은 기자</li></ul>', ['김하은']],
    ['without a button’s', '', '<div class="author"><a>Ana Lund</a></div>', ['Ana Lund']],
    [
      'not of comments',
      '',
      '<form class="comment-author"><label class="author">Enter your name</label></form>',
      [],
    ],
    [
      'of a card marked as hCard has it, without the role beside the name',
      '',
      '<p class="author vcard"><b class="fn">Ana Lund</b> <span>Senior Kenari Correspondent</span></p>',
      ['Ana Lund'],
    ],
    [
      'without the place after a bar',
      '',
      '<p class="firma"><em>Ana Lund</em> | <span>Sagara</span></p>',
      ['Ana Lund'],
    ],
    [
      'without a day after the name',
      '',
      '<p class="byline">By Ana Lund on Jul 04, 2026 at 11:30</p>',
      ['Ana Lund'],
    ],
    [
      'of a visible line, when the data names the house and a word with it',
      '<meta property="og:site_name" content="Coast News"><meta name="author" content="Coast News Editions">',
      '<p class="byline">By Ana Lund</p>',
      ['Ana Lund'],
    ],
    [
      'of a visible line, when the data names whose the rights are',
      '<meta name="author" content="The Old Pier Gazette"><meta name="copyright" content="Copyright (c) 2026 The Old Pier Gazette. All rights reserved">',
      '<p class="byline">By Ana Lund</p>',
      ['Ana Lund'],
    ],
    [
      'of a visible line, when the data names whose the rights are, in any language',
      '<meta name="author" content="Warta Dermaga Lama"><meta name="copyright" content="Hak cipta © 2026 Warta Dermaga Lama">',
      '<p class="byline">By Ana Lund</p>',
      ['Ana Lund'],
    ],
    [
      'nobody, where those who wrote are reports',
      '<meta name="author" content="Staff and Wire Reports">',
      '<p class="byline">Staff Reports</p>',
      [],
    ],
    [
      'once, where a byline has the name twice without a space',
      '<meta name="author" content="Ana LundAna Lund">',
      '',
      ['Ana Lund'],
    ],
    [
      'of the house alone, without what it says of itself beside its name',
      `<meta property="og:site_name" content="Coast News">${jsonLd({ author: { name: HOUSE_AND_MORE }, publisher: { name: HOUSE_AND_MORE } })}`,
      '',
      ['Coast News'],
    ],
    [
      'with one more name in brackets',
      '<meta name="author" content="Ana (Rosa) Lund, Bo Falk (Kenari)">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'without what they are together',
      '<meta name="author" content="Ana Lund and Bo Falk - Harbour Writers">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'who are named by what they do alone',
      '<meta name="author" content="Harbour Writers">',
      '',
      ['Harbour Writers'],
    ],
    ['not of pictures', '', '<span class="img-author">Courtesy of Bo</span>', []],
    [
      'not of a script in the byline',
      '',
      '<div class="byline"><b>·</b><script>if (box.last) box.last.className="last"</script></div>',
      [],
    ],
    [
      'not of a control before the day',
      '',
      '<div><div><span>TEXT SIZE</span></div><p>July 4, 2026</p></div>',
      [],
    ],
    [
      'not by links to other things on an author’s page',
      '',
      '<p><a href="/authors/alund/" title="more">More by this editor</a></p><p class="byline">By Ana Lund</p>',
      ['Ana Lund'],
    ],
    [
      'not by the way to an author’s feed, to the life below it, or to all of them',
      '',
      '<p><a href="/authors/rss/Ana-Lund">RSS</a> <a href="/authors/Ana-Lund#bio">Bio</a></p><p><a href="/columnists/index.html">Columnists</a></p><p><a href="/authors/Ana-Lund">Lund</a></p>',
      ['Lund'],
    ],
    [
      'not by links to other profiles',
      '',
      '<p class="byline">By Ana Lund</p><ul><li><a href="/profile/letters/begin.do">Newsletters</a></li></ul>',
      ['Ana Lund'],
    ],
    [
      'by a name that is one word, and stands in the address',
      '',
      '<p><a href="/authors/alund/">alund</a></p>',
      ['alund'],
    ],
    [
      'as journals state them',
      '<meta name="citation_authors" content="Lund, Ana; Falk, Bo">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'of a line with a role behind the name',
      '',
      '<p class="x">By Ana Lund, Contributing Writer</p>',
      ['Ana Lund'],
    ],
    [
      'without those who helped, in brackets',
      '',
      '<p class="byline">By Ana Lund (with Bo Falk and Rosa Dahl)</p>',
      ['Ana Lund'],
    ],
    [
      'before how long it takes to read, in words',
      '',
      '<div><span>Ana Lund</span><span>4 min read</span><span>April 5, 2031</span></div>',
      ['Ana Lund'],
    ],
    [
      'before a word for that with a colon',
      '',
      '<div><span>Ana Lund</span><span>Lesezeit:</span><span>4 Min.</span><span>5. April 2031</span></div>',
      ['Ana Lund'],
    ],
    [
      'behind the Chinese word for it',
      '',
      '<div><span>作者：陈小明</span><span>2031-04-05 10:00</span></div>',
      ['陈小明'],
    ],
    [
      'before the house and a dash, over the date',
      '<meta property="og:site_name" content="Kota Lama Post">',
      '<div>Ana Lund - Kota Lama Post<br>April 5, 2031 10:12</div>',
      ['Ana Lund'],
    ],
    ['behind the day and a bar', '', '<p>05.04.2031 10:12 | Author: Ana Lund</p>', ['Ana Lund']],
    ['behind a wide bar', '', '<div class="author">文｜记者 陈小明</div>', ['陈小明']],
    [
      'two of which the word between is written on the second',
      jsonLd({ author: { name: 'رنا خليل وسامر حداد' } }),
      '',
      ['رنا خليل', 'سامر حداد'],
    ],
    [
      'of which one begins with the letter of that word',
      jsonLd({ author: { name: 'سامر خليل وليد حداد' } }),
      '',
      ['سامر خليل وليد حداد'],
    ],
    [
      'whose second name alone begins with it',
      jsonLd({ author: { name: 'سامر وردان' } }),
      '',
      ['سامر وردان'],
    ],
    [
      'not the section, by its name',
      `<meta property="article:section" content="World News">${jsonLd({ author: { name: 'World News' } })}`,
      '<div class="author">Ana Lund</div>',
      ['Ana Lund'],
    ],
    [
      'nobody where only the section is named',
      '<meta property="article:section" content="World News"><meta name="author" content="World news">',
      '',
      [],
    ],
    [
      'in bold over what she does, before the date',
      '',
      '<div class="who"><p><strong>ANA LUND</strong><br>DEPUTY AT “HARBOUR”</p></div><h2 class="date">5 April 2031</h2>',
      ['ANA LUND'],
    ],
    ['not by a button to write to them', '', '<div class="author">Email to Author</div>', []],
    // What follows has no class names, no JSON-LD and no `meta`: what a reader sees says who wrote it.
    [
      'the house that signs itself, not the agency beside the date',
      jsonLd({
        author: { '@type': 'Person', name: 'Warta Pesisir' },
        publisher: { name: 'Warta Pesisir' },
      }),
      '<div><div><img src="/a.png"><div><span>Harbour Press</span></div></div><div><span><b>On: </b>5 April 2031</span></div></div>',
      ['Warta Pesisir'],
    ],
    ['over what she does', '', '<div><div>Ana Lund</div><span>Reporter</span></div>', ['Ana Lund']],
    ['before how long ago it was', '', '<h6>Ana Lund | Published 3 hours ago</h6>', ['Ana Lund']],
    [
      'two before how long ago it was, without a word for that',
      '',
      '<div><span>Ana Lund</span><span> | </span><span>Bo Falk</span></div><div><span>vor 3 Stunden</span></div>',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'nobody in a table: a village with its figures',
      '',
      '<table><tr><th>Village</th><th>Built</th></tr><tr><td>Sari Hulu</td><td>52</td></tr></table>',
      [],
    ],
    ['by one name behind a word for it and a colon', '', '<div>Pewarta: Sagara</div>', ['Sagara']],
    [
      'behind the word that is read out before it',
      '',
      '<ul><li><span><span>Author, </span><span>رنا خليل</span></span></li></ul>',
      ['رنا خليل'],
    ],
    [
      'before with whom she wrote it',
      '',
      '<div>By <a href="https://social.example/post">Ana Lund</a> with <b>HPA</b></div>',
      ['Ana Lund'],
    ],
    [
      'beside her portrait, in a link to her own page',
      '',
      '<div><a href="/om/ana-lund/"><img src="/a.jpg" alt=""><div>Ana Lund</div></a></div>',
      ['Ana Lund'],
    ],
    [
      'not two beside their portraits',
      '',
      '<div><a href="/om/ana-lund/"><img src="/a.jpg">Ana Lund</a> <a href="/om/bo-falk/"><img src="/b.jpg">Bo Falk</a></div>',
      [],
    ],
    [
      'not that of a teaser',
      '',
      '<div><h3><a href="/teaser">Ten boats left the quay at night</a></h3><p>von <a href="/autor/7/bo-falk">Bo Falk</a></p></div>',
      [],
    ],
    [
      'as the catalogue of a library has it',
      '<meta name="dc.creator" content="Lund, Ana">',
      '',
      ['Ana Lund'],
    ],
    [
      'each in bold, with what they are behind the last',
      '',
      '<div class="author">Par <b>ANA LUND</b>, <b>ROSA DAHL</b> Envoyées spéciales à Sagara</div>',
      ['ANA LUND', 'ROSA DAHL'],
    ],
    [
      'not what somebody is, under the name',
      '',
      '<div class="author"><div>Ana Lund</div><div>Harbour Desk</div></div>',
      ['Ana Lund'],
    ],
    ['alone in a line between the headline and the text', '', '<p>Rosa Dahl</p>', ['Rosa Dahl']],
    [
      'the same behind a standfirst',
      '',
      `<h2>${PARAGRAPHS[0]}</h2><script>var far = 'and away';</script><div><span>Rosa Dahl</span></div>`,
      ['Rosa Dahl'],
    ],
    [
      'not a section, which the menu says too',
      '',
      '<p>Boats Abroad</p><nav>Boats Abroad</nav>',
      [],
    ],
    ['not a name with other lines beside it', '', '<p>Rosa Dahl</p><p>Kota Lama</p>', []],
    ['not what leads elsewhere', '', '<p><a href="/boats">Boats Abroad</a></p>', []],
    ['not who is in a picture', '', '<div><img src="/a.jpg"><p>Rosa Dahl</p></div>', []],
    ['not a line in capitals', '', '<p>BOATS ABROAD</p>', []],
    ['not a label', '', '<p>Sponsored Content</p>', []],
    [
      'behind the Arabic word that also means books',
      '',
      '<p>كتب رنا خليل</p><p>المرفأ</p>',
      ['رنا خليل'],
    ],
    ['the same with a dash, in two elements', '', '<p><b>كتب</b> ـ رنا خليل</p>', ['رنا خليل']],
    ['not the word as that of a section', '', '<p>كتب ومجلات</p>', []],
    ['behind the Thai word for by', '', '<p>โดย สมชาย ใจดี</p>', ['สมชาย ใจดี']],
    [
      'with its capitals where all of it is in small letters',
      jsonLd({ author: [{ name: 'ana de la lund-falk' }, { name: "bo o'dahl" }] }),
      '',
      ['Ana de la Lund-Falk', "Bo O'Dahl"],
    ],
    [
      'as it is where it is one word, or has a capital',
      jsonLd({ author: [{ name: 'sagara' }, { name: 'ana von Lund' }] }),
      '',
      ['sagara', 'ana von Lund'],
    ],
    [
      'without the Korean places before it',
      '<meta name="author" content="나루, 섬내 김하은 기자 haeun@house.example">',
      '',
      ['김하은'],
    ],
  ])('%s', (_, head, top, authors) => {
    expect(page(head, top).authors).toEqual(authors);
  });
});

it.each([
  [
    'hi',
    'Written by</span> <span>सागर तटकर</span> | <span>Published : Mar 04, 2031 09:12 am IST, Updated : Mar 04, 2031 10:40 am IST',
    'बंदरगाह के निदेशक ने सोमवार को कहा कि नाव एक घंटे देर से चलेगी और कोई हैरान नहीं था।',
    'सागर तटकर',
  ],
  [
    'nl',
    'Door onze verslaggever Ana Lund',
    'De veerboot vertrok een uur later dan gepland, zei de havenmeester.',
    'Ana Lund',
  ],
  [
    'de',
    'Von unserer Redakteurin Ana Lund',
    'Die Fähre fuhr eine Stunde später ab als geplant, sagte der Hafenmeister.',
    'Ana Lund',
  ],
  [
    'it',
    'dalla nostra inviata Ana Lund',
    'Il traghetto è partito con un’ora di ritardo, ha detto il capitano del porto.',
    'Ana Lund',
  ],
  [
    'fr',
    'Par notre envoyée spéciale Ana Lund',
    'Le ferry est parti avec une heure de retard, a dit le capitaine du port.',
    'Ana Lund',
  ],
  [
    'ru',
    'Анна Лунд, корреспондент',
    'Паром отошёл на час позже, сказал начальник порта, и никто не удивился.',
    'Анна Лунд',
  ],
  [
    'ko',
    '김하은 기자, 박한솔 기자',
    '여객선은 한 시간 늦게 떠났다고 항만 관계자가 말했고 아무도 놀라지 않았다.',
    '김하은,박한솔',
  ],
  [
    'ko',
    '바다신문 김하은 기자',
    '여객선은 한 시간 늦게 떠났다고 항만 관계자가 말했고 아무도 놀라지 않았다.',
    '김하은',
  ],
  [
    'ja',
    '文・林晴香',
    '港の責任者によると、三つの島へ向かうフェリーは一時間遅れて出発した。',
    '林晴香',
  ],
  ['zh', '文/林晓', '港务局表示，开往三个离岛的渡轮将延后一小时出发，没有人感到意外。', '林晓'],
  [
    'ar',
    'كتب - رنا خليل:',
    'أعلن مدير المرفأ يوم الاثنين أن العبارة ستتأخر ساعة واحدة ولم يفاجأ أحد.',
    'رنا خليل',
  ],
])('who wrote it is told in %s under the headline: %s', (lang, byline, sentence, author) => {
  const { metadata } = readHtml(
    `<html lang="${lang}"><title>Sagara 2031</title><body><h1>Sagara 2031</h1><p><span>${byline}</span></p><p>2031-03-04</p><div>${p(sentence).repeat(3)}</div>`,
  );
  expect(metadata.authors).toEqual(author.split(','));
});

it('a line of words with capitals over another with a word for who writes is no author', () => {
  const { metadata } = readHtml(
    `<html lang="tr"><title>Sagara 2031</title><body><h1>Sagara 2031</h1><div>${[
      'Feribot pazartesi günü bir saat geç hareket etti, dedi liman müdürü, ve kimse şaşırmadı.',
      'Rıhtıma giden tek yolun üzerine bir vinç devrilmişti ve kamyonlar öğlene kadar bekledi.',
      'Akşama doğru tekneler yeniden çalışmaya başladı; sonuncusunda insandan çok keçi vardı.',
      'Yeni iskele bu yıl açılmayacak, çünkü belediye bunun için ayırdığı parayı köprüye harcadı.',
    ]
      .map(p)
      .join('')}<p>Haberin Devamı İçin Tıklayınız</p><p>Kaynak: <b>SHA</b></p></div>`,
  );
  expect(metadata.authors).toEqual([]);
});

it('the headline and its author stand in an item of a list that is the whole article', () => {
  const long = Array.from({ length: 20 }, (_, day) => p(`Day ${day}. ${PARAGRAPHS[0]}`));
  const { title, published } = readHtml(
    `<title>The ferry at Kota Lama</title><body><ul><li></li><li><h1><a href="/boats">Boats</a></h1><div class="date">12 March 2026</div><div><h1>The ferry at Kota Lama</h1><div class="date">9 March 2026</div></div><div>${long.join('')}</div></li></ul>`,
    'https://www.coastnews.example/ferry-late',
  ).metadata;
  expect({ title, published }).toEqual({
    title: 'The ferry at Kota Lama',
    published: '2026-03-09',
  });
});

it('the author is named in a form that is the whole page, not in a list over the headline', () => {
  const story = `<h1>The ferry at Kota Lama</h1><p class="byline">By Ana Lund</p><div>${PARAGRAPHS.map(p).join('')}</div>`;
  const reviews = '<ul><li><a class="byline" href="/r/1">Bo Falk</a></li></ul>';
  const menu = '<div style="display:none"><a href="/people/">Deaths</a></div>';
  const read = readHtml(`<title>The ferry</title><body><form>${reviews}${story}${menu}</form>`);
  expect(read.metadata.authors).toEqual(['Ana Lund']);
});

describe('who signed at the end', () => {
  const signed = (end: string, head = '') =>
    readHtml(
      `<title>The ferry</title><meta property="og:site_name" content="Coast News">${head}<h1>The ferry at Kota Lama</h1><div>${PARAGRAPHS.map(p).join('')}${end}</div>`,
    );

  it('is the author when the page names only the house', () => {
    const article = signed(
      '<p style="text-align:right"><strong>Lê Phương</strong></p>',
      '<meta name="author" content="Coast News">',
    );
    expect(article.metadata.authors).toEqual(['Lê Phương']);
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });

  it.each(['김하은 기자 haeun@coast.example', '나루, 섬내 김하은 기자 haeun@coast.example'])(
    'is the author when the page names nobody, by name, role and address: %s',
    (line) => {
      const article = signed(p(line));
      expect(article.metadata.authors).toEqual(['김하은']);
      expect(article.text).toBe(PARAGRAPHS.join('\n'));
    },
  );

  it.each([
    ['by name, role and address at the end', '', p('김하은 기자 haeun@coast.example')],
    ['by house, name and role at the head', '[바다신문 김하은 기자] ', ''],
  ])('is the author when the page states a portal and the house, %s', (_, start, end) => {
    const story = [
      `${start}여객선은 월요일에 한 시간 늦게 떠날 것이라고 항만 책임자가 말했고 부두에서 놀란 사람은 아무도 없었다.`,
      '부두로 가는 하나뿐인 길 위로 기중기가 쓰러졌고 그 뒤로 화물차들이 정오까지 서 있었다고 한다.',
      '저녁이 되자 배들은 다시 오가기 시작했고 마지막 배에는 사람보다 염소가 더 많이 타고 있었다.',
    ];
    const { metadata } = readHtml(
      `<html lang="ko"><title>여객선 지연</title><meta name="author" content="바다신문 | 누리뉴스"><h1>여객선 지연</h1><div>${story.map(p).join('')}${end}</div>`,
    );
    expect(metadata.authors).toEqual(['김하은']);
  });

  it('is not looked for when a name that the page states stands with its role in the text', () => {
    const { metadata } = readHtml(
      `<html lang="ko"><title>여객선 지연</title><meta name="author" content="김하은"><h1>여객선 지연</h1><div><p>여객선은 월요일에 한 시간 늦게 떠날 것이라고 항만 책임자가 말했고 놀란 사람은 없었다. 김하은 기자</p>${p('부두로 가는 하나뿐인 길 위로 기중기가 쓰러졌고 화물차들이 정오까지 서 있었다고 한다.')}${p('박한솔 기자 hansol@coast.example')}</div>`,
    );
    expect(metadata.authors).toEqual(['김하은']);
  });

  it('is the author in brackets, behind the house and the role', () => {
    const sentence = '港务局周一表示，开往三个离岛的渡轮将延后一小时出发，码头上没有人感到意外。';
    const { metadata } = readHtml(
      `<html lang="zh"><title>渡轮</title><h1>渡轮</h1><div>${p(sentence).repeat(3)}<p>（海湾日报记者 林晓 王海）</p></div>`,
    );
    expect(metadata.authors).toEqual(['林晓', '王海']);
  });

  it('is not looked for when the page names an author', () => {
    const article = signed('<p><b>Bo Falk</b></p>', '<meta name="author" content="Ana Lund">');
    expect(article.metadata.authors).toEqual(['Ana Lund']);
  });
});
