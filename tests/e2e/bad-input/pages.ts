import fc from 'fast-check';

const SENTENCES = [
  'The ferry to the three islands will leave an hour late on Monday, said the harbour master Ilse Brandt.',
  'Nobody on the quay was surprised, since the old boat has been late on most days of this winter.',
  '“We will have a new boat by summer,” Brandt told the islanders who had come to complain to her.',
  'The last boat of the day carried more goats than people, and all of them arrived safely at night.',
  'A new timetable hangs at the ticket office, but its times are meant as a hope and not as a promise.',
];

/** What pages hold by accident or on purpose; `alert` stands for anything that must not run. */
const TRAPS = [
  '<img src=x onerror=alert(1)>',
  '<p onclick="alert(1)" style="position:fixed" id=saring class=pane>A paragraph that can be clicked, and that stands in the way of others.</p>',
  '<a href="javascript:alert(1)">More about this</a>',
  '<p>The list is <a href=" java&#10;script:alert(1)">kept at the office</a>, where it can be read by all who come in time.</p>',
  '<p>Another <a href="data:text/html,<script>alert(1)</script>">list of boats</a> hangs beside it, and is older by some years.</p>',
  '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>Boats</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<form id=f action="javascript:alert(1)"><input name=attributes><input name=children><input name=parentNode><button>Send</button></form>',
  '<img name=querySelector><img name=body><img name=documentElement><img name=implementation><embed name=head>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<base href="javascript:alert(1)//">',
  '<template><p>A paragraph that no reader of this page has ever seen, since it waits in a template.</p></template>',
  '<span data-saring-removed="0"></span><blockquote data-saring-embed="">Words that somebody posted.</blockquote>',
  '<details open ontoggle=alert(1)><summary>Times</summary><p>The boat leaves at seven, and at nine on Sundays and holidays.</p></details>',
  '<p>\u202eThe words of this paragraph run the other way, as far as the page has its will with them.\u202c</p>',
  '<p>Read also: <a href="/x">Goats at sea</a></p>',
  '<div><span>Advertisement</span></div>',
  '<table><tr><td>Boat<td>Leaves<tr><td>Kenari<td>8</table>',
  '<ul><li>one<li>two<li>three</ul>',
  '<b><i><p>A paragraph in marks that are never closed, so that they run on into everything after it.',
  '</div></article></p>',
  '<h2>What the islanders say</h2>',
  '<br><br>A line that stands loose between two breaks, and yet is a whole sentence of the story.<br><br>',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SENTENCES).map((words) => `<p>${words}</p>`) },
  { weight: 2, arbitrary: fc.constantFrom(...TRAPS) },
);

const around = fc.constantFrom('article', 'div', 'main', 'section', 'td', 'custom-story', 'center');

/** Pages put together of sentences and traps, in boxes of all kinds. */
export const hostilePage: fc.Arbitrary<string> = fc
  .tuple(around, fc.array(piece, { minLength: 4, maxLength: 24 }))
  .map(
    ([tag, pieces]) =>
      `<!doctype html><title>Ferry late</title><meta property="og:type" content="article"><h1>Ferry late</h1>` +
      `${tag === 'td' ? '<table><tr>' : ''}<${tag}>${pieces.join('\n')}</${tag}>`,
  );

const story = SENTENCES.map((words) => `<p>${words}</p>`).join('');
const page = (inside: string): string => `<!doctype html><title>Ferry late</title><meta property="og:type" content="article"><h1>Ferry late</h1>${inside}`; // oxfmt-ignore

/** Pages that take long, bring recursion to its end, or once broke extraction; each with words that must be read. */
export const heavyPages: readonly (readonly [string, string])[] = [
  [
    'tables 1,000 deep',
    page(`${'<table><tr><td>'.repeat(1000)}${story}${'</td></tr></table>'.repeat(1000)}`),
  ],
  ['boxes 20,000 deep', page(`${'<div>'.repeat(20_000)}${story}`)],
  ['unknown elements 5,000 deep', page(`<article>${'<x-a>'.repeat(5000)}${story}</article>`)],
  ['a megabyte on one line', page(`<article>${story}<p>${`${SENTENCES[0]} `.repeat(9500)}</p></article>`)], // oxfmt-ignore
  ['a word of a megabyte', page(`<article>${story}<p>${'a'.repeat(1_000_000)}</p></article>`)],
  [
    'a megabyte of spaces',
    page(`<article>${story}<p>a${' \u200b'.repeat(500_000)}b</p></article>`),
  ],
  ['100,000 nodes', page(`<article>${story}${'<p><i>ferry</i> late</p>'.repeat(33_000)}</article>`)], // oxfmt-ignore
  ['8,000 items that are all links', page(`<article>${story}<ul>${`<li><a href=/x>${SENTENCES[1]}</a>`.repeat(8000)}</ul></article>`)], // oxfmt-ignore
  ['4,000 interruptions', page(`<article>${SENTENCES.map((words, index) => `<p>${words} ${index}</p><div><p>Read also: <a href=/x>Goats at sea</a></p></div>`.repeat(800)).join('')}</article>`)], // oxfmt-ignore
  ['a story that ends outside of its box', page(`<div><p>${SENTENCES[2]}</p><p>${SENTENCES[3]}</p></div></p><p>${SENTENCES[2]}</p><p>The list is <a href=/x>kept at the office</a>, where it can be read by all who come in time.</p>`)], // oxfmt-ignore
  ['marks that are never closed', page(`<article>${story}${'<b><i><font>'.repeat(3000)}late`)],
  ['a document without a body', `<!doctype html><title>Ferry</title><frameset><frame src=x></frameset>`], // oxfmt-ignore
];
