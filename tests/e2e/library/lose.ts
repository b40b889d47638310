/** What a browser does to a database that it finds damaged; runs inside a page of the extension. */
export async function deleteLibrary(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('library');
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
  });
}
