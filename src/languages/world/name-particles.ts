/** Small words inside the names of any country's people, in any language's text: "von", "bin". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de la di da del do dos das du le y e bin bint ibn ben al el ter ten zu af av'.split(
    ' ',
  ),
);
