import type { Language } from '../language';

export const words: Language = {
  tag: 'da',

  detection: {
    script: 'Latn',
    letters: 'æøå',
    words:
      'og i det at en er som på til af for med har de den ikke om et han men var sig fra vi så kan når år efter også eller nu hun sin der ved mod skal ville kommer ud får være havde alle andre meget siger dette over kun jeg os bliver blev mellem hvor noget ad hvad blevet været mere',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Dr dr Hr hr Fr fr Prof prof nr Nr f.eks bl.a ca Ca pga ifm jf kap s hhv inkl ekskl kl mio mia fhv pct St Sct Skt tlf cand Chr',
    mayEnd: 'A/S',
    ordinals: true,
  },

  quotation: {
    marks: '»« ”” "" “” «»',
    dialogue: 'comma',
    subject: 'around',
    verbs: '',
    pronouns: {},
    stops: '',
    roles: '',
  },

  names: {
    plain:
      'og i på av af for med til fra om at en et ei den det de som er var har hadde havde ikke men eller så ved under etter efter før over mellom mellem gjennom gennem uten uden mot mod ifølge når der her hvordan hva hvad hvem hvilke hvorfor da nå nu også bare kun mer mere mye meget mange alle andre noen nogle hver to tre fire fem første han hun vi jeg dere I du sin sitt sine deres dets hans hennes hendes vår vores min denne dette disse man seg sig kan skal skulle vil må får blev blir bliver ble være finnes findes i_dag i_går siden derfor fordi mens tross innen allerede ennå politiet eksperter forskere nye nytt store ingen intet både dessuten desuden omkring cirka blant blandt kanskje måske ja nei nej gud internett jul påske sør syd nord øst vest jorden tidligere senere sammen takk samtidig til_sist',
    titles:
      'president præsident visepresident vicepræsident statsminister statsministeren minister -minister -ministeren kansler forbundskansler partileder leder leiar formann formand talsmann talsperson talsmand guvernør ordfører borgmester byrådsleder senator stortingsrepresentant folketingsmedlem generalsekretær sekretær direktør administrerende sjef chef -sjef -chef -direktør -leder general oberst kaptein kaptajn løytnant admiral politimester politiinspektør statsadvokat anklager dommer advokat professor doktor dr forsker lektor økonom analytiker ekspert historiker forfatter journalist redaktør skuespiller sanger musiker artist regissør instruktør kunstner trener træner spiller keeper målmand kong konge kongen kronprins kronprinsesse dronning dronningen prins prinsesse keiser kejser pave paven biskop erkebiskop kardinal herr hr fru fr frøken ambassadør grunnlegger stifter eier ejer kandidat politiker aktivist sønn søn datter bror søster kone',
    roleWords:
      'tidligere daværende nåværende nuværende vise vice fungerende assisterende administrerende amerikanske russiske tyske franske britiske norske danske svenske',
    organisationStart:
      'universitetet instituttet foreningen partiet banken direktoratet høyskolen kongelige stiftelsen forbundet',
    organisationEnd:
      '-partiet -banken -verket -forbundet -foreningen -instituttet -universitetet -styrelsen -ministeriet -departementet -direktoratet -rådet universitet institutt institut høyskole bank as asa a/s aps fc if fk bk il group inc corp company association university college club council agency times post news airlines institute school party',
    placeStart: 'byen øya øen sjøen elven mount lake san santa los new saint',
    placeEnd:
      '-gata -gaten -gade -veien -vej -plass -plads -torget -torvet -øya -øen -fjorden -fjord -dalen -fjellet -elva -havet -bukten -sund -borg -stad -sted street road park island hill river lake avenue county city',
    placeCues: 'i på fra til',
    speech:
      'sier sa siger sagde forteller fortæller skriver mener forklarer svarer tilføyer tilføjer uttaler udtaler opplyser oplyser understreker understreger påpeker påpeger hevder konstaterer fortsetter fortsætter melder tror håper spør fastslår meddeler vurderer',
    linkers: 'af av von van de der den del la le di da dos bin al el ibn',
    organisationLinkers: 'of for og the and &',
    places:
      'norge noreg danmark sverige finland island usa us england skottland wales irland storbritannia storbritannien tyskland frankrike frankrig spania spanien italia italien russland rusland kina europa asia asien afrika amerika midtøsten mellemøsten sovjetunionen københavn aarhus århus odense aalborg ålborg jylland fyn sjælland bornholm grønland færøyene færøerne svalbard oslo bergen trondheim stavanger tromsø kristiansand drammen bodø hamar lillehammer finnmark nordland trøndelag vestlandet østlandet sørlandet rogaland hordaland telemark stockholm göteborg gøteborg helsingfors moskva roma rom wien praha prag warszawa aten athen brussel bruxelles haag lisboa lissabon genève münchen køln milano venezia venedig kairo jerusalem teheran bagdad beijing tokyo norden skandinavia skandinavien balkan østersjøen østersøen nordsjøen nordsøen middelhavet istanbul india indien tyrkia tyrkiet hellas grækenland ukraina ukraine det_hvite_hus',
    organisations:
      'fn eu nato who imf verdensbanken arbeiderpartiet høyre fremskrittspartiet senterpartiet venstre sv krf mdg rødt stortinget regjeringen folketinget regeringen socialdemokratiet dansk_folkeparti konservative radikale enhedslisten norges_bank nrk tv_2 tv2 ntb dr ritzau vg dagbladet aftenposten politiken berlingske jyllands-posten ekstra_bladet equinor statoil telenor dnb hydro mærsk novo_nordisk carlsberg lego danske_bank pst lo nho nho_ dsb rosenborg brann fck brøndby',
    endings: 's',
  },

  dates: {
    order: 'dmy',
    units: {},
  },

  amounts: {},

  sources: {},

  salience: {},
};
