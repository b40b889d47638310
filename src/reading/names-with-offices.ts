import type { Name, Quote } from './reading';

/**
 * Names with the offices in which their bearers speak: the quotes read more of them than what stands beside a name. And what
 * an office is of is not its holder: where "Kepala Desa Sari Hilir" speaks and has a name of her own, Sari Hilir is nobody,
 * and is listed without a type.
 */
export function withOffices(names: readonly Name[], quotes: readonly Quote[]): readonly Name[] {
  const people = names.filter(({ type }) => type === 'person').map(({ name }) => name);
  const offices = new Map<string, string>();
  const holders = new Map<string, string>();
  for (const { speaker, role } of quotes) {
    if (speaker === null || role === null) continue;
    if (!offices.has(speaker)) offices.set(speaker, role);
    holders.set(role, speaker);
  }
  return names.map((name): Name => {
    if (name.type !== 'person') return name;
    const office = offices.get(name.name);
    if (office !== undefined) return withOffice(name, office, people);
    const holder = holders.get(`${name.role} ${name.name}`);
    return holder === undefined || isShortened(name)
      ? name
      : { ...name, type: 'other', role: null };
  });
}

/** The name with the office, unless the article tells more of its bearer, or the office tells of more than one. */
function withOffice(name: Name, office: string, people: readonly string[]): Name {
  const own = name.name.split(' ', 1)[0] ?? '';
  if (own.length > 1 && office.includes(own)) return name;
  if (name.role === null) return { ...name, role: office };
  const fuller = office.includes(name.role) && !people.some((other) => office.includes(other));
  return fuller ? { ...name, role: office } : name;
}

/** True for a name that is also said by a part of it, as people's are: a place is called by all of its name each time. */
function isShortened({ name, mentions }: Name): boolean {
  return mentions.some(([start, end]) => end - start < name.length);
}
