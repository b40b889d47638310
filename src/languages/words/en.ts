import type { Language } from '../language';

export const words: Language = {
  tag: 'en',
  charactersPerMinute: 987,

  detection: {
    script: 'Latn',
    words:
      'the of and to in a is that for it was on are as with his he at be this by from or had not have but they which has an were you their said will would she been its who there if her one all we about more when also than after over into out',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Maj Capt Lt Sgt Cpl Adm Cmdr Rev Hon St Mt Ft No Nos vs v Pres Supt Det Insp Messrs Mme Mlle approx est Fig fig Vol vol pp ed eds cf e.g i.e Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun Ave Blvd Rd Ala Ariz Calif Colo Conn Fla Ga Ill Ind Mass Mich Minn Miss Pa Tenn Tex Va Wash Wis',
    mayEnd: 'Inc Ltd Co Corp Jr Sr Bros a.m p.m etc al U.S U.K U.N D.C Ph.D M.D B.C A.D',
  },

  quotation: {},

  names: {},

  dates: {},

  amounts: {},

  sources: {},

  salience: {},
};
