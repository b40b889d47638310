/**
 * How the names of measures begin, in lower case. They are international words, spelt by sound, so that
 * one list for each script serves its languages: kilometer, kilometro, kilo; километр, кіло; 公里, 公斤.
 */
export const MEASURE_BEGINNINGS: readonly string[] = [
  ...'kilo met mét ton lit gram hect hekt mil bar'.split(' '),
  ...'км кило мет тон лит гект'.split(' '),
  ...'กิโล キロ メ トン 公 吨 噸 톤 킬로 미터'.split(' '),
];

/** Numbers that are rung in need, of some sixty countries (police, fire, ambulance, the sea, children). */
export const EMERGENCY_NUMBERS: ReadonlySet<string> = new Set(
  '000 061 062 066 100 101 102 103 108 110 111 112 113 114 115 116117 117 118 119 120 122 123 132 133 144 150 155 156 158 166 177 180 181 190 191 192 193 194 197 199 911 991 992 993 994 995 997 998 999 1669'.split(
    ' ',
  ),
);
