/**
 * What the background takes from messages, checked like a file from outside: a content script runs in the
 * process of its page, which can say anything in its name. What is kept is then what an import reads back.
 */
import type { Annotation, ArticleText, HighlightRequest, SaveRequest } from '../messages/protocol';
import type { TextInput } from '../reading/find-all';
import { reading } from './reading-shape';
import { fields, flag, list, nullable, offset, text, type Shape } from './shape';

/** `article/analyse`. */
export const textInput: Shape<TextInput> = fields({
  text,
  lang: text,
  title: nullable(text),
  published: nullable(text),
  siteName: nullable(text),
  url: nullable(text),
  asides: list(fields({ start: offset, end: offset })),
});

const words = { tags: list(text), note: text };

/** `library/save`. */
export const saveRequest: Shape<SaveRequest> = fields(
  { reading },
  { agreed: flag, words: fields(words) },
);

/** `library/annotate`. */
export const annotation: Shape<Annotation> = fields({ entry: text, ...words });

const page = { url: text, canonical: nullable(text) };

/** `library/find`: which article. */
export const articlePage: Shape<Pick<ArticleText, 'url' | 'canonical'>> = fields(page);

/** `library/highlights`: which article, and its words. */
export const articleText: Shape<ArticleText> = fields({ ...page, text });

/** `library/highlight`. */
export const highlightRequest: Shape<HighlightRequest> = fields({
  reading,
  span: fields({ start: offset, end: offset }),
});
