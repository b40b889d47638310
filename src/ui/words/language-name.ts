/** What the interface calls the language of a BCP 47 tag; the tag itself where it has no name for it. */
export function languageName(tag: string, uiLanguage: string): string {
  try {
    return new Intl.DisplayNames([uiLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // `of` throws on a tag that is not well formed: pages write all kinds of things into `lang`.
    return tag;
  }
}
