/** What every view may do to the library, with the failure shown and the deletion undoable. */
export interface LibraryActions {
  readonly run: (action: () => Promise<unknown>) => void;
  readonly remove: (ids: readonly string[]) => void;
}
