import { waitFor, type View } from './view.ts';

/** An element as a user names it (a pattern travels as its source). */
interface Wanted {
  readonly role: string;
  readonly name: string;
  readonly isPattern: boolean;
  /** What is done to it: in one go with finding it, since pages change between two calls. */
  readonly act: 'click' | 'focus' | 'nothing';
}

/**
 * What a screen reader would list: role, name and state of every element that is shown, shadow
 * roots included. Enough of the accessible-name computation for our own interface: aria-label,
 * aria-labelledby, label, alt, title, text. With `wanted`, the first element of that role and
 * name alone.
 */
function listAccessible(wanted: Wanted | null): {
  role: string;
  name: string;
  text: string;
  checked: boolean | null;
  disabled: boolean;
}[] {
  const implicit: Record<string, string> = {
    A: 'link', BUTTON: 'button', ARTICLE: 'article', DIALOG: 'dialog', H1: 'heading', H2: 'heading', H3: 'heading',
    UL: 'list', OL: 'list', LI: 'listitem', NAV: 'navigation', MAIN: 'main', ASIDE: 'complementary', OUTPUT: 'status',
    SELECT: 'combobox', TEXTAREA: 'textbox', SUMMARY: 'button', DETAILS: 'group', IMG: 'img', TABLE: 'table', SECTION: 'region',
    PROGRESS: 'progressbar', FIELDSET: 'group', HEADER: 'banner', FOOTER: 'contentinfo',
  }; // oxfmt-ignore
  const inputs: Record<string, string> = {
    checkbox: 'checkbox', radio: 'radio', range: 'slider', search: 'searchbox', button: 'button', number: 'spinbutton',
  }; // oxfmt-ignore
  const roleOf = (element: Element): string =>
    element.getAttribute('role') ??
    (element.tagName === 'INPUT'
      ? (inputs[element.getAttribute('type') ?? ''] ?? 'textbox')
      : (implicit[element.tagName.toUpperCase()] ?? ''));
  const words = (text: string | null | undefined): string =>
    (text ?? '').replace(/\s+/gu, ' ').trim();
  const nameOf = (element: Element): string => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const by = element.getAttribute('aria-labelledby');
    if (by !== null) {
      return words(
        by
          .split(/\s+/u)
          .map((id) => root.getElementById(id)?.textContent)
          .join(' '),
      );
    }
    const own = element.getAttribute('aria-label');
    if (own !== null) return words(own);
    const labels = (element as HTMLInputElement).labels;
    if (labels && labels.length > 0) {
      return words([...labels].map((label) => label.textContent).join(' '));
    }
    return words(
      element.getAttribute('alt') ?? (element.textContent || element.getAttribute('title')),
    );
  };
  const pattern = wanted?.isPattern ? new RegExp(wanted.name, 'u') : null;
  const found = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const role = roleOf(element);
      if (role === '' || role === 'presentation' || role === 'none') continue;
      if (wanted !== null && wanted.role !== role) continue;
      const shown = element as HTMLElement & { checkVisibility?: () => boolean };
      if (shown.checkVisibility && !shown.checkVisibility()) continue;
      const name = nameOf(element);
      if (pattern === null ? wanted !== null && wanted.name !== name : !pattern.test(name))
        continue;
      const checked = element.getAttribute('aria-checked');
      found.push({
        role,
        name,
        text: words(element.textContent),
        checked:
          checked === null
            ? element.tagName === 'INPUT'
              ? (element as HTMLInputElement).checked
              : null
            : checked === 'true',
        disabled: element.matches(':disabled'),
      });
      if (wanted === null) continue;
      if (wanted.act !== 'nothing') shown[wanted.act]();
      return found;
    }
  }
  return found;
}

export type Accessible = ReturnType<typeof listAccessible>[number];

/** Every element of `view` that has a role, with its accessible name. */
export async function accessibleElements(view: View): Promise<Accessible[]> {
  return await view.evaluate(listAccessible, null);
}

/** The first element of that role and name that is shown now. */
async function lookByRole(
  view: View,
  role: string,
  name: string | RegExp,
  act: Wanted['act'] = 'nothing',
): Promise<Accessible | undefined> {
  const wanted: Wanted =
    typeof name === 'string'
      ? { role, name, isPattern: false, act }
      : { role, name: name.source, isPattern: true, act };
  return (await view.evaluate(listAccessible, wanted))[0];
}

/** Waits for an element of that role and name. */
export async function findByRole(
  view: View,
  role: string,
  name: string | RegExp,
): Promise<Accessible> {
  const what = `${role} “${String(name)}”`;
  return await waitFor(what, async () => await lookByRole(view, role, name));
}

/** True when nothing of that role and name is shown now. */
export async function isAbsent(view: View, role: string, name: string | RegExp): Promise<boolean> {
  return (await lookByRole(view, role, name)) === undefined;
}

/** Waits for an element of that role and name, and does that to it. */
async function actByRole(
  view: View,
  act: 'click' | 'focus',
  role: string,
  name: string | RegExp,
): Promise<void> {
  const what = `${role} “${String(name)}” to ${act}`;
  await waitFor(what, async () => await lookByRole(view, role, name, act));
}

/** Waits for an element of that role and name, and clicks it, as a script does: the event is not trusted. */
export async function clickByRole(view: View, role: string, name: string | RegExp): Promise<void> {
  await actByRole(view, 'click', role, name);
}

/** Waits for a button or checkbox of that role and name, and presses it with a key, as a reader does. */
export async function pressByRole(view: View, role: string, name: string | RegExp): Promise<void> {
  await actByRole(view, 'focus', role, name);
  await view.press(' ');
}

/** Accessible name, or the words, of what has the focus; shadow roots are looked into. Runs in the page. */
export function focusedName(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const label = (at as HTMLInputElement | null)?.labels?.[0]?.textContent;
  return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim();
}

/** Goes on with Tab, as a reader without a pointer does, until what has the focus is called so. */
export async function walkTo(view: View, name: RegExp): Promise<void> {
  let focused = await view.evaluate(focusedName);
  for (let steps = 0; !name.test(focused); steps += 1) {
    if (steps === 60) throw new Error(`${steps} steps did not lead to ${name.source}`);
    await view.press('Tab');
    focused = await view.evaluate(focusedName);
  }
}
