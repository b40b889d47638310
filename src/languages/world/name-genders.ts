const women: readonly string[] = [
  // English
  'alice alison allison amanda amy angela ann anna anne barbara beth betty beverly brenda brittany carol caroline carolyn catherine charlotte cheryl christina christine cindy claire clara cynthia danielle deborah debra denise diana diane donna doris dorothy elaine eleanor elizabeth ellen emily emma evelyn gemma gillian gloria hannah heather helen holly isabella jacqueline jane janet janice jennifer jenny jessica jill joanna joanne joyce judith judy julia julie karen kate katherine kathleen kathryn kathy katie kimberly kirsty laura lauren linda lisa liz lori louise lucy margaret marie marilyn martha mary megan melanie melissa michelle mildred nancy natalie nicole olivia pamela patricia paula peggy penny phyllis rachel rebecca rita ruth sally samantha sandra sara sarah sharon shirley sophia sophie stacey stephanie susan suzanne sylvia teresa thelma theresa tiffany tina valerie vanessa vera victoria virginia wendy yvonne zoe',
  // German
  'alexandra angelika anja anke anna-lena annegret annette antje astrid beate bettina birgit brigitte bärbel christa christel christiane claudia cornelia dagmar elfriede elisabeth elke erika eva frauke gerlinde gisela hanna hannelore heidi heike helga hilde hildegard ilse ines ingeborg ingrid irene iris irmgard jana johanna jutta karin katharina kathrin katja katrin kerstin kirsten kristina lena leonie lieselotte magdalena manuela marianne marina marlene martina michaela monika nadine nina petra renate rosemarie sabine sabrina sigrid silke silvia sonja stefanie susanne svenja tanja ulla ulrike ursula ute verena waltraud',
  // French
  'agnès amélie anaïs anne-marie aurélie bernadette béatrice chantal chloé christelle claudine colette corinne cécile céline danièle delphine emmanuelle estelle fanny françoise geneviève ghislaine ginette hélène isabelle jeanne jeannine josette josiane juliette karine laetitia liliane lucie léa madeleine manon margaux marguerite marie-christine marie-claude marie-france marie-thérèse marine martine mathilde michèle mireille monique morgane mélanie nathalie noémie odette pascale paulette pauline sandrine solange stéphanie sylvie séverine thérèse valérie virginie véronique yvette éliane élisabeth élise élodie',
  // Spanish
  'adriana alba alejandra alicia alma amparo ana antonia araceli beatriz begoña blanca camila carla carolina catalina cecilia cristina daniela elena emilia esther eugenia fernanda florencia francisca gabriela inmaculada inés isabel jimena josefa josefina juana juliana leticia lorena lourdes lucía luisa marcela margarita mariana maricarmen marisol marta maría milagros montserrat mónica nadia natalia nieves norma nuria paloma paulina rafaela raquel rebeca rocío rosa rosalía sofía sonia susana valentina valeria vanesa verónica vicenta violeta viviana ximena yolanda ángela',
  // Italian
  'alessandra alessia annamaria antonella arianna beatrice camilla carmela caterina chiara donatella eleonora elisa elisabetta emanuela enrica federica francesca giorgia giovanna giulia giuseppina giusy ilaria ivana letizia loredana lucia luciana margherita mariangela mariarosaria michela mirella monica ornella paola patrizia raffaella roberta rosanna serena silvana simona sofia stefania susanna tiziana vincenza vittoria',
  // Portuguese
  'amélia anabela andreia antónia benedita bianca bruna bárbara catarina cecília cláudia cristiane cátia célia débora eliane elza erica fabiana filipa filomena flávia giovana glória helena inês isabela joana juçara jéssica júlia larissa leonor letícia lurdes luzia luísa lídia lúcia madalena margarida marisa marília márcia mônica natália olga patrícia priscila regina renata rosana rosária rosângela sílvia sónia sônia tatiana terezinha thaís tânia vanda vitória yara ângela',
  // Dutch
  'anneke anouk esmée femke fleur hanneke ineke irma lieke lotte maaike marieke marijke marjolein marleen mieke renske rianne saskia tineke truus wilma',
  // Nordic
  'aino anette anna-karin anne-grethe annika berit birgitta birgitte charlotta dagny dorte ebba elin elsa eva-lena frida greta grete gro gudrun gunilla gunvor hanna-leena helle hilma inga inger jytte kaisa katariina kersti kirsi kjersti lene linn linnea lise lotta maarit maja malin marit marja mette mia minna märta niina pernille pia pirjo päivi ragnhild riitta saara sanna siri sirkka sofie solveig synnøve tarja thea torill tove trine tuija tuula tuulikki tyra ulrika vibeke viveka ylva',
  // Eastern
  'agata agnieszka aleksandra alena alina alla ana-maria anastasia anna-maria barbora beata bożena danuta darya doina dominika dorota ecaterina edita ekaterina elżbieta erzsébet eszter ewa galina grażyna halina hana ildikó ilona irena irina iryna iwona jadwiga janina jarmila jelena judit karolina katalin katarzyna katarína kateryna kinga klára krystyna kseniya lenka liliana ludmila lyudmyla magda marija mariya maryna małgorzata milena milica mircea nadezhda nataliya natasha oksana oleksandra olena olha pavla slavica svetlana svitlana tamara tatyana teodora tetiana ureszula urszula veronika viera viktoria vlasta wanda yana yekaterina yulia zofia zsófia zuzana šárka',
  // Turkish
  'aslı aysel ayten ayşe bahar betül burcu büşra cansu ceren ceyda dilek duygu ebru eda emine esra fadime fatma feride figen filiz gizem gonca gül gülay gülsen gülsüm hande hanife hatice hülya leyla meliha melis meltem merve meryem nalan nazan nazlı nermin nesrin nevin nilgün nilüfer nuray nurcan pelin pinar pınar rabia seda selda selin selma semra serap sevda sevgi sevim sezen sibel songül tuba tuğba tülay yasemin zehra zeynep özge özlem',
  // Arabic
  'aisha amina amira asma asmaa dalia dina farah fatima hala hanan heba hoda huda khadija laila layla leila lina maha maryam mona nawal nouf noura rania reem salma samira zahra zainab zeinab',
  // Persian
  'fariba mahsa narges nasrin parisa shirin soraya zohreh',
  // South Asian
  'anita anjali deepika geeta hina indira jaya lakshmi lata meena nandini neha nirmala nisha pooja preeti priya priyanka rekha shivani sita smriti sneha sunita sushma swati usha',
  // East Asian
  'ayumi chiyo hiroko junko kaori keiko kumiko kyoko mariko masako michiko miyuki naoko reiko sachiko tomoko yoko yoshiko yukari yukiko yumi yumiko yuriko',
  // Greek
  'angeliki dimitra eleni georgia ioanna katerina',
  // African
  'aminata fatou folasade ngozi nkosazana obiageli',
];

/** Those of the given names that women have, in lower case. */
export const WOMENS_NAMES: readonly string[] = women.join(' ').split(' ');

/** Those that women and men have, if not in the same country; all others are men's. */
export const EITHER_NAMES: readonly string[] =
  'alex alexis andrea ashley chris danny frances francis gabriel jackie jamie jean jesse joan jordan julian kelly kerry lee leslie lynn maria nicola noah robin sam sean terry tracey tracy august gabriele gerd gert inge jan kai sascha simone camille claude dominique emmanuel guy jean-marie jean-yves josé laurence luc marion maxime pascal patrice rené renée yannick ariel carmen guadalupe rosario daniele luca mattia michele edson ivo floor noor rik sanne bodil hanne helge janne kari mika tor marian nikola sanja ali derya ece erdem evren melek nuri okan yaşar özgür ala amal hadi iman nada rachid said salem sana saud wissam nader akash arun chandra kiran krishna manmohan nawaz raja shah sharad shashi suman uma zia akira makoto yuki adama bola chidi kwaku mwai sekou tendai uchenna'.split(
    ' ',
  );
