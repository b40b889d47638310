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

  names: {
    plain:
      "the a an and or but if of in on at to for from by with about as into than then so no not nor this that these those it its he she they we i you his her their our my your me him them us is are was were be been being has have had do does did will would can could should may might must there here when where why how what who whom whose which while after before since until because although though however therefore moreover meanwhile still also even just only now today yesterday tomorrow last next first second third one two three four five six seven eight nine ten many most some several few all both each every another other such more less much very once again yet according despite during under over between among against within without along across through up down out off police officials people scientists researchers experts critics analysts supporters voters residents witnesses authorities lawyers reporters investigators prosecutors doctors officers soldiers parents students children men women nobody everyone someone anyone everything something nothing yes no oh well ok asked let's let like unlike instead perhaps maybe indeed rather nearly almost about around early late earlier later recently currently finally eventually initially originally historically traditionally typically usually often sometimes never always back given based born following including using making taking see read click photo image video internet web god earth christmas easter bible english french german spanish latin",
    titles:
      'president vice-president premier chancellor minister secretary senator sen rep representative congressman congresswoman governor gov mayor councillor councilman judge justice attorney lawyer prosecutor sheriff detective inspector sergeant sgt lieutenant lt captain capt colonel col major maj general gen admiral adm commander cmdr officer constable chief director chairman chairwoman chairperson chair ceo cfo cto coo founder co-founder cofounder owner head manager coach captain goalkeeper striker midfielder defender quarterback professor prof dr doctor rev reverend bishop archbishop cardinal pope father imam rabbi ayatollah sheikh king queen prince princess duke duchess earl emperor sultan emir lord lady sir dame mr mrs ms miss mister spokesman spokeswoman spokesperson ambassador envoy diplomat analyst economist strategist researcher scientist historian author writer journalist reporter editor columnist correspondent actor actress singer musician director producer comedian artist activist candidate nominee leader lawmaker mp speaker whip deputy aide adviser advisor counsel commissioner superintendent principal dean provost rector chancellor consultant trader investor entrepreneur businessman billionaire husband wife son daughter brother sister',
    roleWords:
      'prime foreign vice deputy former ex acting interim chief executive financial operating defence defense finance interior health education justice trade energy home press national security assistant associate senior junior lead co managing general attorney district state federal supreme court white house opposition party republican democratic democrat conservative labour labor liberal presidential candidate elect then-prime first lady secretary-general minister officer director staff affairs of for and',
    organisationStart:
      'university ministry department bank institute institution council committee commission association federation union international office bureau agency court house board college school church society league academy royal national_institute centre center club organisation organization',
    organisationEnd:
      'university college school institute institution council committee commission association federation union agency bureau office department ministry court board church society league academy party group corp corporation inc ltd llc plc co company bank airlines airways air motors industries holdings partners capital fund foundation trust club fc united times post journal news herald tribune press magazine network tv television radio records studios entertainment pictures army navy force forces police guard corps senate congress parliament assembly authority administration service services team orchestra band museum hospital library laboratory observatory organization organisation coalition alliance front movement brigade democrats republicans conservatives giants lions tigers bears eagles',
    placeStart:
      'mount mt lake cape fort port isle gulf bay river st saint san santa los las north south east west northern southern eastern western central upper lower new',
    placeEnd:
      'street st road rd avenue ave boulevard square lane drive highway bridge park island islands isle river lake sea ocean bay gulf strait mountain mountains hill hills valley desert peninsula coast beach county city town village district province state region territory airport station stadium tower palace castle canal creek falls forest reef cathedral abbey temple hall heights harbor harbour zone',
    placeCues: 'in at from near outside across throughout around towards toward inside into',
    speech:
      'said says say told tells added adds wrote writes asked noted explained argued warned claimed announced insisted acknowledged recalled continued replied stated suggested tweeted testified concluded admitted urged believes thinks hopes',
    linkers: 'de la van von der den del della di da dos du le ibn bin al el y e ten ter',
    organisationLinkers: 'of the for and on & at',
    places:
      'us u_s usa uk u_k eu_27 britain great_britain united_states_of_america states america russia china turkey ukraine holland czech_republic ivory_coast burma middle_east far_east soviet_union ussr yugoslavia czechoslovakia east_germany west_germany west_bank gaza_strip gulf_of_mexico hong_kong macau bosnia trinidad congo d_c washington_d_c the_hague south_korea north_korea latin_america eastern_europe western_europe southeast_asia white_house ottoman_empire roman_empire byzantium mesopotamia persia prussia silk_road',
    organisations:
      'un u_n eu united_nations european_union gop republican_party democratic_party labour_party senate congress house_of_representatives supreme_court parliament downing_street fed federal_reserve european_central_bank ecb world_bank nato isis islamic_state nfl nba mlb nhl ncaa irs epa fda cdc mit ucla nyu tories labour bank_of_england scotland_yard met_office commons house_of_commons house_of_lords kremlin pentagon white_house nhs tesco snp ukip dup sinn_fein',
    demonyms:
      'american british english french german italian spanish russian chinese japanese indian indonesian australian canadian mexican brazilian european asian african arab israeli palestinian iranian iraqi syrian turkish greek polish dutch swedish norwegian danish finnish irish scottish welsh korean vietnamese thai ukrainian egyptian saudi islamic muslim muslims christian christians jewish jews catholic catholics protestant buddhist hindu roman soviet nazi nazis americans britons russians germans italians europeans africans asians republicans democrats republican democrat democratic conservative latin hispanic western eastern northern southern austrian hungarian czech swiss belgian portuguese argentine chilean colombian cuban venezuelan pakistani bangladeshi malaysian filipino byzantine ottoman persian mongol celtic anglo-saxon victorian medieval renaissance olympic olympics paralympic communist communists marxist capitalist socialist',
  },

  dates: {},

  amounts: {},

  sources: {},

  salience: {},
};
