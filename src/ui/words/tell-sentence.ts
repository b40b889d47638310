import { t, type TextKey } from './text';

/**
 * The sentences that the core writes into a Reading (reasons of removals, warnings), with the string of
 * the interface for each: a Reading is plain data, in English, and is shown in the reader's language.
 */
const SENTENCES: readonly (readonly [TextKey, string])[] = [
  ['reason_related_by_shape', 'nothing but links to other pages of this site, between paragraphs'],
  ['reason_under_label', 'links under the label of a list of other articles'],
  [
    'reason_control',
    'a few words between paragraphs that are neither sentence, heading, list nor caption',
  ],
  ['reason_poll', 'a question with answers to choose from'],
  ['reason_label_of_page', 'a few words that stand in the frame of the page, too'],
  [
    'reason_promo',
    'a text between paragraphs that stands apart from them, in a box of another shape',
  ],
  ['reason_contents', 'a table of contents: links to places in this page'],
  ['reason_invitation', 'a line that leads to invitations to channels alone'],
  ['reason_passed_on', 'links that do nothing but pass this page on'],
  ['reason_heading_control', 'the same link in brackets behind several headings'],
  ['reason_data', 'data for a script of the page'],
  ['reason_skip_link', 'a link past what follows, to a place in this page'],
  ['reason_skippable', 'between a link past it and the place in this page that the link leads to'],
  [
    'reason_set_apart',
    'a line set apart as a whole that ends in a link to another page of this site',
  ],
  ['reason_unknown_label', 'a few words that lead to nothing but links to other articles'],
  ['reason_credit', 'names of those who made the article, apart from its text'],
  ['reason_under_last', 'a few words under the last paragraph of the article'],
  ['reason_channels', 'a line that names the house and leads to its channels or apps alone'],
  [
    'reason_labelled_link',
    'a few words that end in a colon or an arrow, and a link to another page of this site',
  ],
  ['reason_left_in_box', 'what was left of a box most of which is an interruption'],
  ['reason_boilerplate', 'a closing line about who owns the text or how to reach the publisher'],
  ['reason_after_end', 'a text after the last paragraph of the article, in a box apart from it'],
  [
    'reason_before_start',
    'a text before the first paragraph of the article, in a box apart from it',
  ],
  [
    'reason_strange_list',
    'headlines in a list of its own, hardly one of which has a word of the article',
  ],
  ['reason_heads_nothing', 'a heading with nothing of the article under it'],
  ['reason_duplicate', 'the same words stand in the article already'],
  ['reason_plea_box', 'a box that asks for an e-mail address'],
  ['reason_asks_to_subscribe', 'words set apart around a link to subscribe'],
  ['reason_services', 'words set apart with a row of links to services on other sites'],
  ['reason_offer', 'a link to another site with a price'],
  ['reason_card', 'a headline in a box over which a link to another page of this site is laid'],
  ['reason_channel_note', 'a note with a sign before it that names a channel'],
  ['reason_label_alone', 'the label “$1” alone leads to other articles'],
  ['reason_label_link', 'the label “$1” with a link to another article'],
  ['reason_label_headline', "the label “$1” with another article's headline"],
  ['reason_advert', 'the label of an advert, “$1”'],
  ['reason_subscribe', 'a plea to subscribe, “$1”'],
  ['reason_notice', 'a notice beginning “$1”'],
  ['reason_subscribe_start', 'a plea to subscribe, beginning “$1”'],
  ['reason_follow', 'a plea to follow a channel, beginning “$1”'],
  ['reason_share', 'a button of the share bar, “$1”'],
  ['reason_pager', 'the label of a pager, “$1”'],
  ['reason_page_numbers', 'a row of page numbers'],
  ['reason_video', 'the label of a video or gallery, “$1”'],
  ['reason_video_title', 'the label “$1” with the title of a video'],
  ['reason_tool', 'a control of the page, “$1”'],
  ['reason_asks', 'a question to the reader, “$1”'],
  ['reason_readers', 'what readers wrote about the article'],
  [
    'reason_teasers_before',
    'first words of another article under a link to it, before this one goes on',
  ],
  ['reason_later_article', 'another article, which the page shows behind this one'],
  ['reason_consent', 'a question about cookies and what may be kept of readers'],
  ['reason_comments', 'the way to the comments, “$1”'],
  ['warning_cut', 'The page shows only part of this article: the rest is for subscribers.'],
  [
    'warning_part',
    'The page shows only part of this article: its own data holds more of the text.',
  ],
  [
    'warning_unshown',
    'The page itself shows no article: this text was taken from the data of its scripts, without pictures and links.',
  ],
  [
    'warning_noscript',
    'The page shows its article only where no scripts run: this text was taken from there, without pictures and links.',
  ],
  [
    'warning_consent',
    'This may be the page’s question about cookies and not the article: answer it in the page, then read again.',
  ],
  [
    'warning_beginning',
    'This page is very long: its facts, quotes, names and dates are those of the first part alone.',
  ],
  ['warning_stopped', 'Stopped: $1 of $2 pages were joined.'],
  ['warning_policy', 'This site does not allow page $1 of $2 to be loaded from here.'],
  ['warning_not_loaded', 'Page $1 of $2 could not be loaded.'],
  ['warning_unread', 'Page $1 of $2 was loaded and could not be read.'],
  ['warning_other_article', 'Page $1 of $2 holds another article and was left out.'],
  ['warning_first_pages', 'Only the first $1 of $2 pages were joined.'],
  [
    'warning_garbled',
    'Some letters of this page can’t be read: it is written in another encoding than its site says.',
  ],
  [
    'warning_undone',
    'The rules would have taken out more than half of this article, so nothing but what stands around it was taken out.',
  ],
];

const PATTERNS = SENTENCES.map(([key, sentence]) => {
  const parts = sentence.split(/\$\d/).map((part) => part.replace(/[.?()]/g, '\\$&'));
  return [key, new RegExp(`^${parts.join('(.*)')}$`, 'su')] as const;
});

/** A sentence of a Reading in the reader's language; one that is not known (of a newer product) as it is. */
export function tellSentence(sentence: string): string {
  for (const [key, pattern] of PATTERNS) {
    const found = pattern.exec(sentence);
    if (found !== null) return t(key, ...found.slice(1));
  }
  return sentence;
}
