import { FULL_NAME } from '../../../languages/names/full-name';
import { isGivenName } from '../../../languages/names/first-forms';
import type { Item, Passage } from '../../passage';
import { isRole } from '../../words/lexicon';
import { isStop } from './noun-phrases';
import { hasEnding, SHORTEST_STEM } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** A noun phrase whose end is looked for: it begins at `from`, and `limit` is the first item that it can't have. */
export interface OpenPhrase extends Passage {
  readonly from: number;
  readonly limit: number;
}

/** True where one of `agencies` begins, with or without an adjective of its name: "Deutschen *Presse-Agentur*". */
function namesAgency({ items, lexicon: { sets } }: Passage, at: number): boolean {
  const [first, second] = [items[at], items[at + 1]];
  if (sets.agencies.has(first?.folded ?? '')) return true;
  return first?.capital === true && sets.agencies.has(second?.folded ?? '');
}

/** True for a link ("of") that has the rest of the phrase behind it. */
export function linksOn(phrase: OpenPhrase, link: Item, at: number): boolean {
  const { items, limit, lexicon } = phrase;
  const { addresseeArticles, articles, links, occasions } = lexicon.sets;
  const next = items[at + 1];
  // el "ο δικηγόρος *του*, Νίκος Λάππας": behind an office and before a comma an article tells whose.
  if (next?.folded === ',' && articles.has(link.folded))
    return isRole(foldedAt(items, at - 1), lexicon);
  if (next?.word !== true || at + 1 >= limit || occasions.has(next.folded)) return false;
  // "der Spiegel *in seiner* Onlineausgabe", "O Porto *em sua* edição digital": where somebody says it.
  const { documentPrepositions, possessives } = lexicon.sets;
  if (documentPrepositions.has(link.folded) && possessives.has(next.folded)) return false;
  // "la aerolínea *para zanjar* la polémica"
  const verb = !next.capital && hasEnding(next.folded, lexicon.endings.infinitive);
  if (verb && lexicon.sets.purposes.has(link.folded)) return false;
  // fr "signale l'huissier *en posant* ses papiers": what somebody does meanwhile.
  const meanwhile =
    lexicon.words.subjectAfterOblique === true && !next.capital && !isRole(next.folded, lexicon);
  if (meanwhile && hasEnding(next.folded, lexicon.endings.active, SHORTEST_STEM)) return false;
  // Dutch "citeert Havenzicht *de* visser": "de" is in names ("Maarten de Vries"), and an article behind them.
  const { capitalNouns, words } = lexicon;
  const opens = articles.has(link.folded) && words.verbSecond === true && !capitalNouns;
  const before = items[at - 1];
  if (
    opens &&
    !links.has(before?.folded ?? '') &&
    !articles.has(before?.folded ?? '') &&
    !next.capital
  )
    return false;
  // "nach Angaben der Firma den Abbau …": an article of another case begins the next phrase.
  const named = before?.capital === true || before?.markedName === true;
  if (addresseeArticles.has(link.folded) && named) return false;
  // "sagte ein Sprecher der Polizei *der Deutschen Presse-Agentur*", "*der dpa*": whom somebody told it.
  const ofOffice = links.has(foldedAt(items, at - 2)) || isRole(before?.folded ?? '', lexicon);
  if (ofOffice && articles.has(link.folded) && namesAgency(phrase, at + 1)) return false;
  if (leadsAway(phrase, link, at) || leadsToOccasion(phrase, link, at)) return false;
  return !isStop(phrase, at + 1) || articles.has(next.folded);
}

/** "Президент России Олег Котов *в* телеобращении заявил": behind a full name a preposition and a noun in small letters, where case tells whose an office is. */
function leadsToOccasion({ items, from, lexicon }: OpenPhrase, link: Item, at: number): boolean {
  const { documentPrepositions, stops } = lexicon.sets;
  if (lexicon.words.caseAlone !== true) return false;
  if (!documentPrepositions.has(link.folded) || !stops.has(link.folded)) return false;
  const [given, family, next] = [items[at - FULL_NAME], items[at - 1], items[at + 1]];
  const named = at - FULL_NAME >= from && given?.capital === true && family?.capital === true;
  // pl "burmistrza *Nowego Sadu* w mediach Jan Lis"
  if (!named || !isGivenName(given.folded, lexicon.genitives)) return false;
  return next?.capital === false && !isRole(next.folded, lexicon);
}

/** True for a link behind which stands whom, or where, it was said: "ha detto Marta Riva *al* Corriere". */
function leadsAway({ items, from, lexicon }: OpenPhrase, link: Item, at: number): boolean {
  const { addresseeLinks, fieldOffices, indefinite, links } = lexicon.sets;
  if (!addresseeLinks.has(link.folded)) return false;
  const before = items[at - 1];
  // "siger X fra politiet *til* Ritzau": so behind a full name and an office.
  const { capitalNouns, words } = lexicon;
  const capitals = items.slice(from, at - 1).filter(({ capital }) => capital).length;
  if (words.verbSecond === true && !capitalNouns && capitals >= FULL_NAME) return true;
  // "ministre d'État *à* la Mer" goes on.
  // "siger vagtchefen *til* Havnebladet": so behind an office that stands behind its verb.
  const told = items[at + 1]?.capital === true && lexicon.cues.match(items, from - 1) !== null;
  const ofOffice = links.has(foldedAt(items, at - 2)) || isRole(before?.folded ?? '', lexicon);
  if (told && ofOffice && words.verbSecond === true && !capitalNouns) return true;
  if (!ofOffice) return before?.capital === true;
  if (fieldOffices.size === 0 || indefinite.has(foldedAt(items, from))) return false;
  // "il regista *al* Corriere", "il presidente della Regione *al* Corriere", but "l'assessore *al* Bilancio"
  const office = items.slice(from, at).map(({ folded }) => folded);
  return (
    office.some((word) => isRole(word, lexicon)) && !office.some((word) => fieldOffices.has(word))
  );
}
