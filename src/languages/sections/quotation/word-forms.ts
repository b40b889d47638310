/** How words are written and what is written on them: without spaces, with an article or a preposition in front, with the ending of a case. Lists are written as in `QuotationWords`. */
export interface WordForms {
  /** Written without spaces between words: matched by substring instead of by word. */
  readonly unspaced?: true;
  /** Words that contain a reporting word and are none (zh "小说"), for `unspaced`. */
  readonly shields?: string;
  /** Vowels that are written behind their consonant as letters, no word's first ones: th "ศาล" is none in "ศาลางาม". */
  readonly dependentVowels?: string;
  /** Much of its press leaves the marks of its letters out: ro "a declarat ca", "presedinte". */
  readonly unmarked?: true;
  /** Much of its press leaves out the joiner inside of a word, or sets a space for it: fa "میگوید", "می گوید". */
  readonly joinersLeftOut?: true;
  /** "l'", "qu'", "dell'" stand before another word. */
  readonly elides?: true;
  /** Arabic "و" and "ف" are written together with the verb that follows. */
  readonly proclitics?: string;
  /** Pronouns hung on a verb by a hyphen ("déclare-t-il", "disse-lhe"): tails after the first hyphen. */
  readonly enclitics?: string;
  /** Prepositions of one letter that are written together with their noun (ar "*ل*منظمة"). */
  readonly attachedPrepositions?: string;
  /** No article parts a noun from what stands before it: cs "V Motyčíně *ředitel* řekl", ru "агентство *«Волна»*". */
  readonly noArticles?: true;
  /**
   * Case alone, without preposition or article, tells whose, to whom and when, on names and on common nouns:
   * ru "губернатор *Взморья* Олег Котов", "рассказал *«Порту»* рыбак".
   */
  readonly caseAlone?: true;
  /** Ending of the noun that tells whose: ko "유족*의* 말이다" (those are the words of the family). */
  readonly genitive?: string;
  /** For `lateSubject`: endings of the verb that tells what else the speaker did: ru "сказал, открыв*ая* ярмарку, X". */
  readonly gerundEndings?: string;
  /** Endings of a form that tells how somebody says something, which no noun phrase begins with: it "dice sorrid*endo*". */
  readonly mannerEndings?: string;
  /** Endings of case by which a noun in small letters, or behind its article, is no subject: hu "a lap*nak*", fi "tiedottee*ssa*". */
  readonly obliqueEndings?: string;
  /** Endings of case with the particle of a topic behind them, on what a sentence is not by: ko "질문*에는*". */
  readonly obliqueTopics?: string;
  /** Endings of an object, a place or a manner, written on the word, which is then no part of a name: ko "항구*를*". */
  readonly objectEndings?: string;
  /** Endings of given names, the last words of names, in the cases of an object and of whom something is said to, with those of the first form: hu "Ann*át*>a". */
  readonly objectForms?: string;
  /** Endings of a name that tell where: tr "Ankara*'da*", fi "Turu*ssa*". Behind a name of two words it is no part of it. */
  readonly placeEndings?: string;
  /**
   * Ends of words that are no part of a name, whatever they begin with: of compounds that are adjectives (en "Sagara*-based*"), and of
   * several of whom somebody is one (tr "Vatandaş*lardan* Ali Demir").
   */
  readonly adjectiveTails?: string;
}
