import type { RemovalKind } from '../../reading/reading';

/** Why a line is not the article. */
export interface Verdict {
  readonly kind: RemovalKind;
  readonly reason: string;
  /** True for a label that announces the lines after it: a list of other articles. */
  readonly opens?: true;
  /** True where the words alone go, and the picture that they stand at stays. */
  readonly leavesPicture?: true;
}

/** What becomes of a line of the container: it stays, is taken out and listed, or is not the article's. */
export type Fate = 'stays' | 'around' | Verdict;

/** Kinds of labels that can stand over a box all of which is an interruption. */
export const LEADING: ReadonlySet<RemovalKind> = new Set([
  'related',
  'newsletter',
  'follow',
  'advert',
  'video',
]);

export const RELATED_BY_SHAPE: Verdict = {
  kind: 'related',
  reason: 'nothing but links to other pages of this site, between paragraphs',
};
export const CARD: Verdict = {
  kind: 'related',
  reason: 'a headline in a box over which a link to another page of this site is laid',
};
export const OFFER: Verdict = {
  kind: 'advert',
  reason: 'a link to another site with a price',
};
export const ASKS_TO_SUBSCRIBE: Verdict = {
  kind: 'newsletter',
  reason: 'words set apart around a link to subscribe',
};
export const SERVICES: Verdict = {
  kind: 'follow',
  reason: 'words set apart with a row of links to services on other sites',
};
export const UNDER_LABEL: Verdict = {
  kind: 'related',
  reason: 'links under the label of a list of other articles',
};
export const CONTROL: Verdict = {
  kind: 'tool',
  reason: 'a few words between paragraphs that are neither sentence, heading, list nor caption',
};
export const CONTROL_OF_PICTURE: Verdict = { ...CONTROL, leavesPicture: true };
export const POLL: Verdict = {
  kind: 'tool',
  reason: 'a question with answers to choose from',
};
export const PROMO: Verdict = {
  kind: 'promo',
  reason: 'a text between paragraphs that stands apart from them, in a box of another shape',
};
export const CONTENTS: Verdict = {
  kind: 'tool',
  reason: 'a table of contents: links to places in this page',
};
export const SKIP_LINK: Verdict = {
  kind: 'tool',
  reason: 'a link past what follows, to a place in this page',
};
export const SKIPPABLE: Verdict = {
  kind: 'promo',
  reason: 'between a link past it and the place in this page that the link leads to',
};
export const HEADING_CONTROL: Verdict = {
  kind: 'tool',
  reason: 'the same link in brackets behind several headings',
};
export const DATA_OF_PAGE: Verdict = {
  kind: 'tool',
  reason: 'data for a script of the page',
};
export const STRANGE_LIST: Verdict = {
  kind: 'related',
  reason: 'headlines in a list of its own, hardly one of which has a word of the article',
};
export const LABELLED_LINK: Verdict = {
  kind: 'related',
  reason: 'a few words that end in a colon or an arrow, and a link to another page of this site',
};
export const SET_APART: Verdict = {
  kind: 'related',
  reason: 'a line set apart as a whole that ends in a link to another page of this site',
};
export const LEFT_IN_BOX: Verdict = {
  kind: 'promo',
  reason: 'what was left of a box most of which is an interruption',
};
export const UNKNOWN_LABEL: Verdict = {
  kind: 'related',
  reason: 'a few words that lead to nothing but links to other articles',
};
export const LABEL_OF_PAGE: Verdict = {
  kind: 'tool',
  reason: 'a few words that stand in the frame of the page, too',
};
export const CREDIT: Verdict = {
  kind: 'credit',
  reason: 'names of those who made the article, apart from its text',
};
export const UNDER_LAST: Verdict = {
  kind: 'credit',
  reason: 'a few words under the last paragraph of the article',
};
export const BOILERPLATE: Verdict = {
  kind: 'boilerplate',
  reason: 'a closing line about who owns the text or how to reach the publisher',
};
export const COMMENTS: Verdict = {
  kind: 'comments',
  reason: 'what readers wrote about the article',
};
export const LATER_ARTICLE: Verdict = {
  kind: 'related',
  reason: 'another article, which the page shows behind this one',
};
export const TEASERS_BEFORE: Verdict = {
  kind: 'related',
  reason: 'first words of another article under a link to it, before this one goes on',
};
export const CONSENT: Verdict = {
  kind: 'boilerplate',
  reason: 'a question about cookies and what may be kept of readers',
};
export const AFTER_END: Verdict = {
  kind: 'boilerplate',
  reason: 'a text after the last paragraph of the article, in a box apart from it',
};
export const BEFORE_START: Verdict = {
  kind: 'boilerplate',
  reason: 'a text before the first paragraph of the article, in a box apart from it',
};
export const HEADS_NOTHING: Verdict = {
  kind: 'promo',
  reason: 'a heading with nothing of the article under it',
};
export const DUPLICATE: Verdict = {
  kind: 'promo',
  reason: 'the same words stand in the article already',
};

export const REPEATED_CAPTION: Verdict = { ...DUPLICATE, leavesPicture: true };
export const PLEA: Verdict = {
  kind: 'newsletter',
  reason: 'a box that asks for an e-mail address',
};
