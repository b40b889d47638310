/** The dots that part the words of a list in scripts that put no space there: ko "이서연·박지훈 의원". */
export const LIST_DOTS: ReadonlySet<string> = new Set('·ㆍ');
