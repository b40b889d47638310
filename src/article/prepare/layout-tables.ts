/** Tables that only place things: a box around an advert, or the columns of an old page. */

/** Turns layout tables into plain boxes, so that their content is judged and not the table. */
export function unwrapLayoutTables(body: Element): void {
  // Innermost first, so that what holds only boxes by then is a box itself.
  const tables = [...body.querySelectorAll('table')].toReversed();
  const layout = new Set<Element>();
  for (const table of tables) {
    if (!isLayout(table, layout)) continue;
    layout.add(table);
    const parent = table.parentElement;
    for (let outer = parent; outer !== null; outer = outer.parentElement) {
      if (outer.tagName === 'TABLE') {
        layout.add(outer);
        break;
      }
    }
  }
  if (layout.size > 0) dissolve(body, layout);
}

function isLayout(table: Element, known: ReadonlySet<Element>): boolean {
  if (known.has(table)) return true;
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  const cells = table.querySelectorAll('td,th');
  if (cells.length <= 1) return true;
  if (table.querySelector('th,caption,thead') !== null) return false;
  // A cell that holds paragraphs, headings or pictures with lines is a column of the page.
  let long = 0;
  let rows = 0;
  for (const cell of cells) {
    if (cell.querySelector('p + p,h1,h2,h3,br + br') !== null || holdsBoxes(cell)) long += 1;
    else if ((cell.textContent?.trim().length ?? 0) > 400) long += 1;
  }
  rows = table.querySelectorAll('tr').length;
  return long > 0 || rows === 1 || cells.length === rows || isPictureWithSpacers(table, rows);
}

/** True for a picture over or under its caption, one to a row, with empty cells at their sides to keep the text off. */
function isPictureWithSpacers(table: Element, rows: number): boolean {
  if (table.querySelector('img') === null) return false;
  const filled = [...table.querySelectorAll('td')].filter(
    (cell) => /\S/u.test(cell.textContent) || cell.querySelector('img') !== null,
  );
  return (
    filled.length <= rows &&
    new Set(filled.map((cell) => cell.parentElement)).size === filled.length
  );
}

/** `div p` would also match in a cell without a `div`, by one around the whole table. */
function holdsBoxes(cell: Element): boolean {
  return [...cell.querySelectorAll('div')].some((box) => box.querySelector('p') !== null);
}

const PARTS = 'table,tbody,thead,tfoot,tr,td,th,caption';

/** One pass for all tables: a pass a table would be slow on tables nested a thousand deep. */
function dissolve(body: Element, layout: ReadonlySet<Element>): void {
  const parts = [...body.querySelectorAll(PARTS)].filter((part) => {
    const table = part.closest('table');
    return table !== null && layout.has(table);
  });
  for (const part of parts.toReversed()) {
    const box = part.ownerDocument.createElement('div');
    for (const name of ['id', 'class']) {
      const value = part.getAttribute(name);
      if (value !== null) box.setAttribute(name, value);
    }
    while (part.firstChild !== null) box.appendChild(part.firstChild);
    part.replaceWith(box);
  }
}
