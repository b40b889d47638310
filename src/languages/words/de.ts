import type { Language } from '../language';

export const words: Language = {
  tag: 'de',
  charactersPerMinute: 920,

  detection: {
    script: 'Latn',
    letters: 'äöüß',
    words:
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir kann',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Dr Prof Hr Fr Nr St Str z.B bzw ca d.h u.a o.ä vgl Abs Art Ziff Bd Hrsg geb gest Dipl.-Ing Ing Mag Kap Mio Mrd Tsd zzgl inkl evtl ggf sog usf Tel Univ Jh rd mind max i.d.R z.T u.U v.a Jan Feb Mär Apr Aug Sep Sept Okt Nov Dez lic iur Hl hl Bsp Min Std',
    mayEnd: 'Chr n.Chr v.Chr e.V Co Jr a.D',
    ordinals: true,
  },

  quotation: {},

  names: {},

  dates: {},

  amounts: {},

  sources: {},

  salience: {},
};
