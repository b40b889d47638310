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

  names: {
    plain:
      'der die das den dem des ein eine einer einem einen eines und oder aber wenn von in an am im auf zu zum zur für aus bei mit nach über unter vor durch gegen ohne um bis seit als wie so nicht kein keine dieser diese dieses diesem diesen jener er sie es wir ihr ich du sein seine ihre unser man sich ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können muss müssen soll sollen will wollen da dort hier dann nun noch nur auch schon jetzt heute gestern morgen zudem außerdem allerdings jedoch doch denn weil dass ob obwohl während nachdem bevor damit dabei daher deshalb darum trotz wegen laut zwischen neben insgesamt viele mehr alle alles beide einige andere zwei drei vier fünf sechs sieben acht neun zehn erste ersten zweite rund etwa fast bereits',
    titles:
      'präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin -minister -ministerin -präsident -präsidentin -chef -chefin -sprecher -sprecherin -vorsitzende -vorsitzender -vorsitzenden -trainer -trainerin -kanzler -kanzlerin -direktor -direktorin -meister -meisterin -leiter -leiterin -führer -sekretär -sekretärin -beauftragte -beauftragter -kandidat -kandidatin -experte -expertin -anwalt -anwältin -politiker -politikerin -spieler -spielerin -forscher -forscherin -rat -rätin chef chefin vorsitzende vorsitzender vorsitzenden sprecher sprecherin direktor direktorin leiter leiterin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat senator senatorin staatssekretär staatssekretärin abgeordnete abgeordneter abgeordneten professor professorin prof dr dipl ing herr herrn frau fräulein könig königin kaiser kaiserin prinz prinzessin fürst herzog graf gräfin freiherr papst bischof erzbischof kardinal pfarrer pastor pater bruder schwester general oberst hauptmann major leutnant kommissar kommissarin richter richterin staatsanwalt staatsanwältin anwalt rechtsanwalt rechtsanwältin trainer trainerin torwart stürmer kapitän manager geschäftsführer geschäftsführerin autor autorin schriftsteller schriftstellerin journalist journalistin regisseur regisseurin schauspieler schauspielerin sänger sängerin künstler künstlerin maler komponist architekt historiker historikerin philosoph ökonom ökonomin analyst experte expertin forscher forscherin politiker politikerin unternehmer gründer gründerin intendant dirigent botschafter botschafterin vater mutter sohn tochter ehefrau ehemann witwe sir lord st',
    roleWords:
      'ehemalige ehemaliger früherer frühere stellvertretende stellvertretender amtierende designierte neue neuer damalige damaliger deutsche deutscher us-amerikanische',
    organisationStart:
      'universität hochschule ministerium bundesministerium institut verband verein bund bank deutsche_bank gesellschaft stiftung partei bundesamt amt landgericht amtsgericht oberlandesgericht verwaltungsgericht theater museum akademie kreissparkasse sparkasse stadtwerke fc sv vfl vfb tsv sc tus bayer borussia eintracht hertha fortuna',
    organisationEnd:
      '-ministerium -gericht -verband -partei -bank -werke -versicherung -universität -gesellschaft -zeitung -verlag -institut -verein -fraktion gmbh ag kg se ev kgaa partei bank university college club fc group inc ltd corp company zeitung times post airlines union liga association',
    placeStart: 'bad sankt landkreis kreis kap st insel stadt schloss burg mount san santa',
    placeEnd:
      '-straße -strasse -platz -allee -gasse -burg -berg -dorf -stadt -hausen -heim -bach -see -brücke -tal -ingen -kirchen -furt -brück street island park straße platz allee',
    placeCues: 'in aus nach bei',
    speech:
      'sagte sagt erklärte erklärt teilte berichtet berichtete schrieb schreibt betonte betont forderte fordert warnte warnt meinte meint kündigte kritisierte bestätigte äußerte ergänzte so laut behauptete',
    linkers: 'von van de der zu vom zum den del della di da dos du le la bin al',
    organisationLinkers: 'für der des und & of the for and am',
    places:
      'deutschland usa us österreich schweiz brüssel moskau kiew warschau prag wien rom athen lissabon kopenhagen mailand venedig florenz neapel turin genua peking tokio kairo jerusalem teheran bagdad damaskus köln münchen nürnberg zürich genf basel bern bozen straßburg bundesrepublik ddr sowjetunion großbritannien england schottland irland niederlande holland elsass lothringen franken schwaben westfalen rheinland ruhrgebiet pfalz ostsee nordsee bodensee rhein donau elbe main isar spree alpen harz schwarzwald balkan nahost naher_osten tschechien südkorea nordkorea preußen schlesien pommern böhmen mähren siebenbürgen europa asien afrika amerika nordamerika südamerika lateinamerika bayern sachsen hessen sachsen-anhalt saarland baden württemberg steiermark kärnten salzburg vorarlberg oberösterreich niederösterreich burgenland',
    organisations:
      'eu uno un nato cdu csu spd fdp grüne grünen linke linken afd npd pds övp spö fpö svp cdu/csu bundestag bundesrat bundesregierung bundeswehr bundesverfassungsgericht bundesgerichtshof bundesbank ezb europäische_union europäische_kommission eu-kommission vereinte_nationen weltbank ard zdf rtl orf srf wdr ndr mdr swr dpa bild spiegel stern faz taz süddeutsche_zeitung focus dfb uefa fifa bka bnd vw adac dgb verdi ig_metall tüv db deutsche_bahn telekom siemens',
    demonyms:
      'deutscher deutsche deutschen deutsches deutschem amerikaner amerikanern us-amerikaner franzosen franzose briten brite russen russe italiener türken türke chinesen japaner griechen schweizer österreicher berliner hamburger münchner kölner frankfurter wiener europäer polen_ juden christen muslime katholiken sozialdemokraten christdemokraten englisch deutsch französisch',
    capitalNouns: true,
  },

  dates: {},

  amounts: {},

  sources: {},

  salience: {},
};
