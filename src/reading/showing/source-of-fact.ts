import type { Fact, Source } from '../reading';

/**
 * Whom the article has a fact from, where the fact's own words no longer say it ("According to X, …" is
 * taken off): whoever shows the fact must show this beside it, or a claim would read as one of ours.
 */
export function sourceOfFact(fact: Fact, sources: readonly Source[]): Source | null {
  const source = fact.source === null ? undefined : sources[fact.source];
  if (source === undefined || source.name === '') return null;
  return source.start >= fact.start && source.end <= fact.end ? null : source;
}
