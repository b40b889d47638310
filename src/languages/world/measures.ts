/**
 * How the names of measures begin, in lower case. They are international words, spelt by sound, so that
 * one list for each script serves its languages: kilometer, kilometro, kilo; километр, кіло; 公里, 公斤.
 */
export const MEASURE_BEGINNINGS: readonly string[] = [
  ...'kilo met mét ton lit gram hect hekt mil bar'.split(' '),
  ...'км кило мет тон лит гект'.split(' '),
  ...'กิโล キロ メ トン 公 吨 噸 톤 킬로 미터'.split(' '),
];
