import type { TokenView } from './names/token-view';
import { listEntries } from '../languages/notation';
import { casesBehindNames } from './names/mentions/cases-behind-names';
import type { Name } from '../reading/reading';
import type { Language } from '../languages/language';
import { entriesOf } from '../languages/names/class-table';
import type { TextContext } from '../reading/text-context';
import type { Candidate } from './names/candidate';
import { withLongTitles } from './names/roles/long-titles';
import { acronymsIn } from './names/mentions/acronyms';
import { gazetteerOf } from './names/lexicon/gazetteer';
import { joiningStems, withChanges } from './names/lexicon/inflected-forms';
import { joinMentions, type NameCluster } from './names/mentions/join-mentions';
import { COURTESY, GIVEN, lexiconOf, TITLE } from './names/lexicon/lexicon';
import { knownFirstForm, withFirstForms } from './names/mentions/first-form';
import { knownForms } from './names/lexicon/known-forms';
import { withLongForms } from './names/mentions/long-form';
import { findUncased } from './names/uncased/find-uncased';
import { findCased } from './names/cased/split-run';
import { findRole, wordsOf } from './names/roles/find-role';
import { withSharedSurnames } from './names/mentions/shared-surname';
import { withJoinedOffices } from './names/roles/office-lists';
import { romanise } from './names/mentions/romanise';
import { type Token, tokenise } from './names/tokens/tokens';

const LONGEST_ENDING = 5;

/** True for "J. R. Hale" beside "John Hale": more words, of which fewer are more than a letter. */
const hasMoreInitials = ({ key }: Candidate, other: Candidate): boolean => {
  const whole = (words: readonly string[]): number =>
    words.filter((word) => word.length > 1).length;
  return whole(key) > 0 && whole(key) < whole(other.key);
};

/** The mention that names most: the one with the most words, of those the shortest (no case ending). */
function fullestOf(cluster: NameCluster): Candidate {
  const first = cluster.mentions.find((one) => one.standsForWhole !== true) ?? cluster.mentions[0];
  if (!first) throw new Error('A name without a mention.');
  let best = first;
  for (const mention of cluster.mentions) {
    const words = mention.key.length - best.key.length;
    const longer = mention.end - mention.start - (best.end - best.start);
    if (mention.standsForWhole === true) continue;
    // An ending makes a form a little longer, an acronym's name is much longer than it.
    const better = longer > 0 ? longer > LONGEST_ENDING : -longer <= LONGEST_ENDING && longer < 0;
    const fuller = words > 0 || (words === 0 && better);
    if (hasMoreInitials(best, mention) || (fuller && !hasMoreInitials(mention, best)))
      best = mention;
  }
  return best;
}

/** The name as it is shown: in its first form where a mention of as many words tells it, else as the fullest one writes it. */
function shownName(view: TokenView, cluster: NameCluster): string {
  const { start, end, key } = fullestOf(cluster);
  const name = view.text.slice(start, end);
  if (cluster.type !== 'person') return knownFirstForm(view, name, start);
  const told = cluster.mentions.find(
    (one) => one.firstForm !== undefined && one.key.length === key.length,
  );
  return told?.firstForm ?? name;
}

/** "M. Morel": some titles have one letter, too. */
const NAMED_BY = TITLE | COURTESY;

/** "А. Громов", "I. Hale": one letter with its dot before a capital is no word of grammar. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.text.length === 1 && next?.gap === 'dot' && next.shape !== 'lower';
}

/** The words of a text, with what the language knows of them. */
function viewOf({ text, lang, language, sentences }: TextContext): TokenView {
  const words = language?.names ?? {};
  const lexicon = lexiconOf(language);
  const gazetteer = gazetteerOf(language);
  const tokens = tokenise(text, sentences, {
    tag: language?.tag ?? lang,
    words,
    institutionCases: language?.quotation.institutionCases,
    withoutEnding: (lower) => lexicon.takeOffEnding(lower).at(-1) ?? lower,
    isName: (lower) => gazetteer.begins(lower),
    isPlace: (lower) => gazetteer.isPlace(lower),
    isKnown: (lower) => lexicon.classesOf(lower) !== 0 || gazetteer.begins(lexicon.stem(lower)),
  });
  const known = knownForms(lexicon, gazetteer, words);
  const stems = tokens.map((token) => known.stemOf(token));
  const view: TokenView = {
    text,
    tokens,
    classes: withLongTitles(
      tokens,
      tokens.map((token, at) => {
        const classes = lexicon.classesOf(token.lower) | known.demonymOf(token);
        return isInitial(tokens, at) && !(classes & NAMED_BY) ? 0 : classes;
      }),
      words,
    ),
    stems,
    joiningStems: joiningStems(
      tokens,
      stems,
      withChanges(lexicon.takeOffEnding, language?.quotation.doubtfulGenitives ?? ''),
    ),
    lexicon,
    gazetteer,
    words,
    described: language !== null,
    streets: entriesOf(language?.amounts.streets),
    and: new Set(language?.amounts.and?.split(/[ |]/u)),
    subjectMarkers: new Set(listEntries(language?.quotation.subjectMarkers)),
    casesBehindNames: casesBehindNames(language),
  };
  return { ...view, tokens: withJoinedOffices(view) };
}

/** Every place of the text where somebody or something is named, by the kind of its script. */
function findCandidates(view: TokenView, language: Language | null): readonly Candidate[] {
  if (view.words.script !== undefined) return findUncased(view);
  const named = withLongForms(view, withSharedSurnames(view, findCased(view)));
  return withFirstForms(language, view, named);
}

/** People, organisations and places of a text, one entry each, by first mention. */
export function findNames(context: TextContext): Name[] {
  const view = viewOf(context);
  const { words, lexicon } = view;
  const candidates = findCandidates(view, context.language);
  const clusters = joinMentions(candidates, {
    words,
    acronyms: acronymsIn(context.text, candidates),
    isGiven: (word) => (lexicon.classesOf(word) & GIVEN) !== 0,
  });
  const people = wordsOf(
    view,
    clusters.flatMap((cluster) => (cluster.type === 'person' ? cluster.mentions : [])),
  );
  return clusters.map((cluster) => {
    const name = shownName(view, cluster);
    const romanised = romanise(name, cluster.type, words);
    return {
      name,
      type: cluster.type,
      ...(romanised === null ? {} : { romanised }),
      role: cluster.type === 'person' ? findRole(view, cluster.mentions, people) : null,
      mentions: cluster.mentions.map((mention) => [mention.start, mention.end] as const),
    };
  });
}
