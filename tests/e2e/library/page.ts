import { clickByRole, findByRole } from '../harness/roles.ts';
import { textOf, waitFor, type View } from '../harness/view.ts';

/** Chooses a file in the page's file field, as the browser's own dialog would. */
export async function chooseFile(view: View, content: string): Promise<void> {
  await view.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'library.json', { type: 'application/json' }));
    if (input === null) throw new Error('No file field');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);
}

/** Types into the field with this accessible name. */
export async function type(view: View, name: string, text: string): Promise<void> {
  await view.evaluate(
    (label, typed) => {
      const field = document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
      if (field === null) throw new Error(`No field ${label}`);
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    text,
  );
}

/** Takes a file in by the page, all of it. */
export async function importFile(view: View, content: string): Promise<void> {
  await clickByRole(view, 'link', 'Backup and storage');
  await findByRole(view, 'textbox', 'File to import');
  await chooseFile(view, content);
  await findByRole(view, 'group', 'What the import would do');
  await clickByRole(view, 'button', 'Import');
  await waitFor('the import', async () => (await textOf(view)).includes('Imported: '));
}

type Stored = Readonly<Record<string, unknown>>;

/** Asks one of the library's tables for something, straight from the disk. */
async function askTable(view: View, table: string, what: 'getAll' | 'count'): Promise<unknown> {
  return await view.evaluate(
    async (name, method) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('library');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const answer = await new Promise<unknown>((resolve, reject) => {
        const request = db.transaction(name).objectStore(name)[method]();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      db.close();
      return answer;
    },
    table,
    what,
  );
}

/** All records of one of the library's tables. */
export async function readTable(view: View, table: string): Promise<Stored[]> {
  return (await askTable(view, table, 'getAll')) as Stored[];
}

/** How many records one of the library's tables has. */
export async function countTable(view: View, table: string): Promise<number> {
  return Number(await askTable(view, table, 'count'));
}
