let cities: ReadonlySet<string> | null = null;

/**
 * The large cities that the browser itself names: those of its time zones, in upper case and without accents. Stations of
 * the Antarctic and counties within a state are called like people.
 */
function knownCities(): ReadonlySet<string> {
  cities ??= new Set(
    Intl.supportedValuesOf('timeZone').flatMap((zone) => {
      const [region, city, ...more] = zone.split('/');
      const isCity = region !== 'Antarctica' && city !== undefined && more.length === 0;
      return isCity ? [city.replaceAll('_', ' ').toUpperCase()] : [];
    }),
  );
  return cities;
}

/** True for the name of one of them, whatever its capitals and accents. */
export function isKnownCity(name: string): boolean {
  const plain = name.normalize('NFD').replace(/\p{M}+/gu, '');
  return knownCities().has(plain.toUpperCase());
}
