import type { VNode } from 'preact';
import { directionOf } from '../../article/blocks/directions';

interface ValueWordsProps {
  /** A date or an amount in the reader's notation. */
  readonly shown: string;
  /** The article's own words for it. */
  readonly words: string;
  /** The sentence they stand in. */
  readonly sentence: string;
  /** BCP 47, of the article. */
  readonly lang: string;
}

/** A value in the reader's words, the article's own where they are others, and their sentence. */
export function ValueWords({ shown, words, sentence, lang }: ValueWordsProps): VNode {
  return (
    <>
      <b dir="auto">{shown}</b>{' '}
      {shown !== words && (
        <q lang={lang} dir="auto">
          {words}
        </q>
      )}
      <span class="who clip" lang={lang} dir={directionOf(sentence)}>
        {sentence}
      </span>
    </>
  );
}
