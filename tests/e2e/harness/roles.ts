import { waitFor, type View } from './view.ts';

/**
 * What a screen reader would list: role, name and state of every element that is shown, shadow
 * roots included. Enough of the accessible-name computation for our own interface: aria-label,
 * aria-labelledby, label, alt, title, text. `click` is the index, in that list, of one to click.
 */
function listAccessible(click: number | null): {
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
  }; // prettier-ignore
  const inputs: Record<string, string> = {
    checkbox: 'checkbox', radio: 'radio', range: 'slider', search: 'searchbox', button: 'button', number: 'spinbutton',
  }; // prettier-ignore
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
  const found = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const role = roleOf(element);
      if (role === '' || role === 'presentation' || role === 'none') continue;
      const shown = element as HTMLElement & { checkVisibility?: () => boolean };
      if (shown.checkVisibility && !shown.checkVisibility()) continue;
      if (found.length === click) shown.click();
      const checked = element.getAttribute('aria-checked');
      found.push({
        role,
        name: nameOf(element),
        text: words(element.textContent),
        checked:
          checked === null
            ? element.tagName === 'INPUT'
              ? (element as HTMLInputElement).checked
              : null
            : checked === 'true',
        disabled: element.matches(':disabled'),
      });
    }
  }
  return found;
}

export type Accessible = ReturnType<typeof listAccessible>[number];

/** Every element of `view` that has a role, with its accessible name. */
export async function accessibleElements(view: View): Promise<Accessible[]> {
  return await view.evaluate(listAccessible, null);
}

const matches = (element: Accessible, role: string, name: string | RegExp): boolean =>
  element.role === role &&
  (typeof name === 'string' ? element.name === name : name.test(element.name));

/** Waits for an element of that role and name. */
export async function findByRole(
  view: View,
  role: string,
  name: string | RegExp,
): Promise<Accessible> {
  return await waitFor(`${role} “${String(name)}”`, async () =>
    (await accessibleElements(view)).find((element) => matches(element, role, name)),
  );
}

/** True when nothing of that role and name is shown now. */
export async function isAbsent(view: View, role: string, name: string | RegExp): Promise<boolean> {
  return !(await accessibleElements(view)).some((element) => matches(element, role, name));
}

/** Waits for an element of that role and name, and clicks it. */
export async function clickByRole(view: View, role: string, name: string | RegExp): Promise<void> {
  await findByRole(view, role, name);
  const position = (await accessibleElements(view)).findIndex((element) =>
    matches(element, role, name),
  );
  await view.evaluate(listAccessible, position);
}
