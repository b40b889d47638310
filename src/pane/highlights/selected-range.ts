/** What is selected inside of a shadow root, or null. */
export function selectedRange(shadow: ShadowRoot): Range | null {
  const document = shadow.ownerDocument;
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const [composed] = selection.getComposedRanges({ shadowRoots: [shadow] });
  if (composed === undefined || composed.collapsed) return null;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}
