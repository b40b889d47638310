/** Small words inside the names of any country's people, in any language's text: "von", "bin". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "von van der den de la di da del do dos das du le y e bin bint ibn ben al el ter ten 't zu af av wa uld ole".split(
    ' ',
  ),
);

/** "al-Masri", "el-Sayed", "ibn-Yusuf": what a name begins with that is small at first, a name all the same. */
export const LEADING_ARTICLE = /^(?:al|el|an|ar|as|ad|az|at|ash|bin|ibn)-\p{Lu}/u;
