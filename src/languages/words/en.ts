import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'en',
  charactersPerMinute: 987,

  detection: {
    script: 'Latn',
    words:
      'the of and to in a is that for it was on are as with his he at be this by from or had not have but they which has an were you their said will would she been its who there if her one all we about more when also than after over into out',
  },
};

export const interruptions: InterruptionWords = {
  related:
    "read more|read also|also read|read next|read more about|read full story|read the full story|see also|see more|related|related articles|related article|related stories|related story|related news|related content|related posts|related topics|related coverage|related reading|more on this|more on this story|more on this topic|more from|more stories|more news|more like this|most read|most popular|popular|trending|trending now|latest news|latest stories|latest|recommended|recommended for you|recommended reading|recommended stories|recommended news|recommended articles|you may also like|you may like|you might also like|you might like|further reading|top stories|editors picks|editor's picks|editor's choice|editors' picks|don't miss|next article|previous article|next story|next read|explore more|more about|more in|in case you missed it|must read|must reads|just in|top news|tags|tag|topics|topic|filed under|explore more on these topics|learn more|click here to read|click here|continue reading|keep reading|what to read next|also on|read this next|dive deeper|go deeper|featured|from our partners|around the web|promoted stories|other news|other stories|read|catch up|read our|read the original|see all|our picks|what others are reading|previous story|you may also be interested in|you might also be interested in",
  advert:
    'advertisement|advertisements|advert|ad|ads|sponsored|sponsored content|sponsored links|paid content|partner content|promoted|promoted content|story continues below|your story continues below|story continues below advertisement|article continues below|article continues below advertisement|article continues after advertisement|article continues after ad|advertisement - scroll to continue|advertisement scroll to continue|scroll to continue|scroll to continue with content|continue reading below|advertising|advertise with us|content continues below|story continues|skip advertisement|remove ads|ad feedback|powered by|story continues after this ad|ad - scroll to continue|ad continues below|the story continues after|continue after ad|sponsored by|close ad|article continues after this advertisement|story continues after advertisement|story continues after this advertisement|article continues below this ad',
  newsletter:
    'newsletter|newsletters|free newsletter|sign up|sign up for|sign up to|sign up now|sign up here|subscribe|subscribe to|subscribe now|subscribe today|get the latest|get our|get the news|free weekly newsletter|free daily newsletter|daily newsletter|weekly newsletter|enter your email|to view this content|to view this video please|please enable javascript|you need to enable javascript|your browser does not support|email address|your email|thank you for subscribing|thanks for signing up|stay informed|stay up to date|get daily|get breaking news|join our newsletter|our free|want more|privacy notice|after newsletter promotion|skip past newsletter promotion|by signing up|sign up to receive|by clicking on the sign up button|by clicking sign up|this site is protected by recaptcha|never miss|become a member|support our journalism|support independent journalism|donate|unlock|start your day|kick off your day|interested in getting the latest|support us|support our work|make a donation|chip in|give today|your support|subscribe to our newsletter|subscribe to our daily newsletter|fill out this survey|fill out our survey|take this survey|take our survey|by providing an email address|sign up for our|sign up to our|subscribe to our free|join our mailing list|get our newsletter in your inbox|i understand and agree that registration',
  follow:
    'follow|join|like us|like|subscribe|download|install|add us|add|find us|connect with|get the|get our|click here|watch us|tune in|follow us|join us|make us|set us|choose us|prefer us|for the latest|for all the latest|for more news|keep up with the latest',
  share:
    'share|share this|share this article|share this story|share on|share via|copy link|link copied|copied|copy|email|print|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|messenger|flipboard|line|viber|threads|tweet|pin|save|instagram|bluesky|tumblr|email this|share full article|share link|tiktok|youtube|mail|copy to clipboard|share article|comment',
  pager:
    'page|page #|page # of #|# of #|next|previous|next page|previous page|view all|show all|single page|#/#',
  video:
    'watch|watch now|watch live|watch more|watch video|watch the video|video|related video|related videos|featured video|listen|listen now|listen to this article|play video|most watched|more videos|top videos|photos|gallery|in pictures|trending videos|trending video',
  tool: 'skip to content|skip to main content|start quote|end quote|image caption|media caption|video caption|enlarge|enlarge image|view image|view gallery|open image|zoom|close|toggle caption|hide caption|show caption|media playback is unsupported on your device|media playback is not supported on this device|print this|save article|save for later|back to top|listen to article|text size|font size|translate|report an error|loading|load more|show more|view comments|expand|play|pause|mute|image|menu|search|log in|sign in|register|settings|preferred source|view in app|open in app|report a typo|gift this article|add to favorites|ai summary|summary generated by ai|key points generated|resume|fullscreen|minimize|hide|player loading|was this helpful|was this page helpful|was this article helpful|is this page useful|video player is loading|loading player|view photos|view all photos|view # photos|view all # photos|see photos|see all photos|see # photos|see all # photos|# photos|view slideshow|view photo gallery|open gallery|view gallery # images|view this image|view this photo|view this picture|view photo|view picture|view full image|view full size|view full size image|view larger image|view large image|view larger|see larger image|see full image|see full size|click to enlarge|tap to enlarge|click image to enlarge|click on image to enlarge|click photo to enlarge|click to view|tap to view|click to zoom|enlarge photo|enlarge picture|open image in gallery|open photo in gallery|show image|show photo|hide image',
  comments:
    'comments|comment|# responses|# responses to|# replies|# thoughts on|discussion about this|reader comments|leave a comment|leave a reply|post a comment|view comments|join the conversation|# comments|# comment|show comments|be the first to comment|add a comment|add your comment|post your comment|leave your comment|write a comment|start the conversation|have your say|cancel reply|no comments yet|what do you think',
  asks: 'was this article helpful|was this article useful|was this article interesting|was this story helpful|was this page helpful|was this content helpful|was this information helpful|did you like this article|did you like this story|did you enjoy this article|did you enjoy this story|did you enjoy reading this|did you find this article|did you find this story|did you find this helpful|did you find this useful|liked this article|like this article|like this story|enjoyed this article|how useful was this|how helpful was this|how did you like this|how would you rate this|what do you think of this article|what did you think of this article|spotted a mistake|spotted an error|spotted a typo|found a mistake|found an error|found a typo|have you spotted a mistake|notice a mistake|noticed an error|did you notice an error|did you spot a mistake|have a news tip|got a news tip',
  boilerplate:
    'all rights reserved|copyright ©|copyright 20|this article was originally published|this article originally appeared|this story was originally published|may not be published, broadcast|no part of this|republish|contact the author|got a tip|send us a tip|commenting policy|community guidelines|our standards|contact us at|the views expressed|views expressed in this|terms of service apply|affiliate commission|when you buy a book using|may contain affiliate|contains affiliate links|as an amazon associate|amazon services llc associates|this content is imported from|this content is created and maintained by a third party|we may earn|do you have a story|if you have a story|to report an error|this material may not be|this content is published by|reporting by|this entry was posted|except for the headline, this story has not been edited|get in touch with our|let us know in the comments|tell us in the comments|tell us what you think in the comments|share your thoughts in the comments|sound off in the comments|have something to say|if you liked this|if you enjoyed this|did we miss something|contact our news|for more stories like this|transcripts are created on|is not responsible for the accuracy|are not responsible for the accuracy|if you buy something from|if you buy through|when you buy through|when you purchase through|we include products we think|just so you know|in no way do they represent|thanks for reading|thank you for reading|may earn commission|may earn a commission|may earn a small commission|earn a commission if you|earn a commission when you|may receive a commission|disclaimer:|opinions expressed',
  credit:
    'about the author|about the editor|about the reporter|about the journalist|about the authors|about the writer|by|edited by|editing by|reporting by|written by|photo|photos|photo by|photograph|image|image credit|image credits|picture|source|author|editor|reporter|writer|video by|additional reporting by|translated by|credit|image source|photo credit|with inputs from|compiled by|produced by|story by|illustration|illustration by|main image|cover image|featured image|reporter name|media contact|media contacts|press contact|press contacts|media inquiries|media enquiries|press inquiries|press enquiries|for media inquiries|for press inquiries|contact for media',
  paywall:
    "this article is for subscribers|subscribe to continue|subscribe to read|to continue reading|already a subscriber|subscribers only|this content is for members|for subscribers only|sign in to read|register to read|create a free account to continue|this article is exclusive to|to read the full story|to read the rest|unlock this article|you have reached your|you've reached your|keep reading for|become a subscriber to",
  byline:
    'by|written by|author|authors|reporter|words by|words|published by|writer|editor|correspondent|contributor|guest contributor|columnist|story by|story and photos by|words and pictures by|text and photos by|photos and text by|submitted by|text by|from|reporting by|posted by|recipe by|review by|staff|staff writer|reports|staff reports|wire reports|staff and wire reports|wire services|news desk|newsroom|team|anonymous|edited by|compiled by|as told to|web edition|print edition|online edition|digital edition|opinion by|analysis by|commentary by|essay by|interview by|reviewed by|report by|staff reporter|journalist',
  dated:
    'published|published on|updated|last updated|posted|posted on|modified|first published|last modified|issued|date|created|on',
  kickers:
    'exclusive|breaking|breaking news|just in|developing|developing story|live|live updates|live blog|update|updates|updated|watch|video|videos|listen|photos|in pictures|opinion|analysis|explainer|explained|interview|q&a|review|profile|feature|column|editorial|comment|commentary|fact check|investigation|obituary|recap|preview|quiz|poll|podcast|press release|special report|report|alert|urgent|flash',
  datelines:
    'new delhi|delhi|mumbai|kolkata|chennai|bengaluru|bangalore|hyderabad|ahmedabad|pune|jaipur|lucknow|patna|bhopal|indore|chandigarh|guwahati|bhubaneswar|ranchi|raipur|dehradun|shimla|srinagar|jammu|thiruvananthapuram|kochi|nagpur|surat|imphal|shillong|gurugram|noida|islamabad|lahore|rawalpindi|peshawar|quetta|multan|faisalabad|chittagong|chattogram|sylhet|kuala lumpur|putrajaya|george town|johor bahru|kota kinabalu|kuching|ipoh|cape town|pretoria|durban|abuja|port harcourt|ibadan|mombasa|kisumu|washington|san francisco|houston|philadelphia|boston|atlanta|miami|seattle|dallas|ottawa|calgary|canberra|wellington|birmingham|glasgow|edinburgh|cardiff|beijing|geneva|the hague|tel aviv|ramallah|ankara|rio de janeiro|st. petersburg|milan|munich|frankfurt|barcelona|osaka|phnom penh|yangon|naypyidaw',
  joins: 'and|with',
  corrected:
    "correction|corrections|clarification|clarifications|editor's note|editors' note|note to readers|this article was amended|this article was corrected|this article has been corrected|this article has been updated|this article was updated|this story has been corrected|this story has been updated|an earlier version of this|a previous version of this|update",
  cookies: 'cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Maj Capt Lt Sgt Cpl Adm Cmdr Rev Hon St Mt Ft No Nos vs v Pres Supt Det Insp Messrs Mme Mlle approx est fig vol pp ed eds cf e.g i.e Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun Ave Blvd Rd Ala Ariz Calif Colo Conn Fla Ga Ill Ind Mass Mich Minn Miss Pa Tenn Tex Va Wash Wis',
    mayEnd: 'Inc Ltd Co Corp Jr Sr Bros a.m p.m etc al U.S U.K U.N D.C Ph.D M.D B.C A.D',
  },

  quotation: {
    marks: '“” "" ‘’',
    subject: 'around',
    mixedWhole: true,
    auxiliaries:
      'is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|shall|should|must|do|does|did',
    passives: 'be|been|being|is|are|was|were',
    agents: 'by',
    activeEndings: 'ing',
    adverbEndings: 'ly',
    adjectiveTails:
      '-based|-born|-led|-backed|-run|-owned|-style|-era|-wide|-linked|-controlled|-funded|-trained|-educated|-listed|-registered|-allied|-aligned|-occupied|-held|-made|-built|-bound|-area|-born-and-raised',
    former: 'former',
    latter: 'latter',
    personJoins: 'and',
    ages: 'aged|years|old',
    coordinators: 'and|but|or|yet',
    asides:
      'without giving|without providing|without offering|without elaborating|without naming|without specifying|without citing|without disclosing|without identifying|without going into|without saying|without mentioning|without further|when asked|when pressed|when questioned|referring to|in reference to|in a reference to|in an apparent reference to|in a clear reference to|alluding to|speaking to|speaking at|speaking on|speaking in|speaking during|speaking after|speaking before|speaking ahead|speaking from|in comments|in remarks',
    asked: 'asked|questioned|pressed|contacted|reached|interviewed|quoted|cited',
    passingOn:
      'reported|reports|report|agency|newspaper|paper|magazine|broadcaster|daily|weekly|station|website',
    contrasts: 'although|though|even|while|whereas|however|compared',
    turns: 'but|yet|while|whereas|although|though',
    whenWords: 'that|after|before|because|when|as|since|until|once',
    nounLike:
      'tweets|comments|comment|reports|report|states|claims|claim|calls|notes|note|hopes|charges|charged|shows|promises|pledges|quotes|quote|estimates|estimate|stresses|remarks|remark|wonders|counters|mentions|read|reads|tells|feels|thought|thoughts|cite|urges|complaints|response|vows|warning|feeling|reporting|calling|writing|asking|knows|wants|expects|proposed|repeated|requested|threatened|forecast|branded|dubbed|recommended|promising|threatening|reassuring|labeled|decline|declines|refuse|offering|answers|laughs|sighs|reflects|moans|groans|chuckles|rages',
    joins: true,
    verbs:
      'blam*es,ed,ing|said|say|says|saying|add|adds|added|adding|wrote|writes|write|writing|ask|asks|asked|asking|note|notes|noted|noting|explain|explains|explained|explaining|argue|argues|argued|arguing|warn|warns|warned|warning|claim|claims|claimed|claiming|announce|announces|announced|announcing|insist|insists|insisted|insisting|acknowledge|acknowledges|acknowledged|acknowledging|recall|recalls|recalled|recalling|continue|continued|continues|reply|replies|replied|replying|respond|responds|responded|responding|states|stated|stating|suggest|suggests|suggested|suggesting|tweeted|tweets|tweeting|posted|testified|conclude|concluded|concludes|concluding|admit|admits|admitted|admitting|urge|urged|urges|read|reads|declare|declares|declared|declaring|complain|complained|complains|complaining|joked|jokes|joking|quipped|observe|observed|observes|point out|pointed out|points out|pointing out|stress|stresses|stressed|stressing|emphasize+d,s|emphasise+d,s|mused|exclaimed|remark|remarked|remarks|revealed|reveals|predict|predicts|predicted|predicting|contend|contends|contended|assert|asserted|asserts|asserting|allege|alleged|alleges|alleging|confirm|confirmed|confirms|disclosed|estimate|estimates|estimated|believe|believes|believed|deny|denied|denies|denying|concede|conceded|concedes|lamented|laments|vow|vowed|vows|pledge|pledged|pledges|promised|promises|maintain|maintained|maintains|reiterate+d,s|caution|cautioned|cautions|boasted|boasts|opined|countered|counters|comment|commented|comments|describe|described|describes|describing|called|calls|calling|report|reported|reports|mocked|shouted|yelled|snapped|cried|wondered|wonders|agreed|agrees|shot back|went on|chimed in|put it|elaborated|dismissed|dismisses|accused|accuses|blasted|praised|criticized|criticised|slammed|think|thinks|thought|feel|feels|indicate|indicated|indicates|signaled|quote|quoted|quotes|quoting|cite|cited|has shown|have shown|showed|shows|found|recounted|recounts|hinted|proclaimed|proclaims|charged|advised|advises|tell|tells|told|telling|inform|informed|informs|remind|reminded|reminds|assured|assures|assure|mentioned|mentions|implied|implies|clarified|speculated|speculates|guessed|bragged|ruled|recommends|recommended|expects|expected|hopes|hoped|wants|decided|knows|knew|understand|understands|scolded|scolds|scolding|deadpanned|deadpans|deadpanning|retorted|retorts|retorting|intoned|intones|intoning|pleaded|pleads|pleading|fumed|fumes|fuming|gushed|gushes|gushing|grumbled|grumbles|grumbling|interjected|interjects|interjecting|protested|objected|theorized|theorizes|theorizing|hypothesized|hypothesizes|hypothesizing|surmised|surmises|surmising|reckoned|reckons|reckoning|counseled|counsels|counseling|decried|decries|decrying|denounced|denounces|denouncing|deplored|deplores|deploring|condemned|condemns|condemning|hailed|hails|hailing|lauded|lauds|lauding|applauded|applauds|applauding|defended|defends|defending|likened|likens|likening|characterized|characterizes|characterizing|characterised|characterises|characterising|branded|portrayed|portrays|portraying|lambasted|lambasts|lambasting|lambastes|assailed|assails|assailing|derided|derides|deriding|ridiculed|chided|chides|chiding|rebuked|rebukes|rebuking|admonished|admonishes|admonishing|echoed|reassured|reassures|reassuring|affirmed|affirms|affirming|attested|attests|attesting|professed|professes|professing|summarized|summarizes|summarizing|summarised|summarises|summarising|volunteered|recited|recites|reciting|chanted|screamed|muttered|mutters|muttering|murmured|murmurs|murmuring|whispered|whispers|whispering|divulged|divulges|divulging|underscored|underscores|underscoring|highlighted|underlined|underlines|underlining|swore|implored|implores|imploring|exhorted|exhorts|exhorting|demanded|vented|vents|venting|marveled|marvels|marveling|interposed|interposes|interposing|groused|grouses|grousing|railed|bemoaned|bemoans|bemoaning|bristled|bristles|bristling|taunted|taunts|taunting|teased|teases|teasing|ranted|rants|ranting|threatened|threatens|threatening|instructed|instructs|instructing|proposed|proposes|proposing|advocated|repeated|repeats|repeating|requested|ordered|touted|touts|touting|trumpeted|foresaw|foresees|foreseeing|forecast|labeled|dubbed|dubs|dubbing|posited|posits|positing|lamenting|demanding|shouting|yelling|mocking|wondering|countering|boasting|blasting|praising|criticizing|criticising|slamming|accusing|citing|revealing|contending|maintaining|reiterating|cautioning|opining|commenting|recounting|hinting|proclaiming|advising|reminding|assuring|mentioning|implying|clarifying|speculating|bragging|recommending|protesting|objecting|echoing|swearing|ordering|requesting|vowing|pledging|promising|emphasizing|emphasising|outlined|outlines|detailed|lashed out|fired back|blogged|emailed|texted|begged|confided|confides|offered|offering|refuse|refuses|refused|refusing|decline|declines|declined|declining|encourage|encourages|encouraged|encouraging|invited|invites|inviting|begs|begging|swears|urging|answered|answers|answering|laughed|laughs|laughing|sighed|sighs|grinned|chuckled|chuckles|sobbed|giggled|smiled|nodded|shrugged|enquired|inquired|summed up|sums up|barked|roared|hissed|croaked|growled|groaned|groans|moaned|moans|likes to say|liked to say|used to say|apologised|apologized|apologises|apologizes|reflected|reflects|confessed|confesses|gasped|howled|raged|rages|enthused|enthuses|rejoined|ventured|began',
    addressing:
      'told|tell|tells|telling|inform|informed|informs|remind|reminded|reminds|assure|assured|assures|asked|ask|asks|urged|urges|urge|warned|advised|accused|accuses|called|calls|calling|described|describes|describing|quoted|quotes|quoting',
    bareVerbs:
      'said|say|says|saying|claimed|claims|argued|argues|insisted|insists|suggested|suggests|believes|believe|thinks|think|thought|told|tells|tell|telling|admitted|acknowledged|noted|added|alleged|warned|predicted|stated|states|feels|concedes|conceded|contends|maintains|hopes|confirmed|denied|reported|reports|suggesting|arguing|insisting|claiming|adding|warning|noting|acknowledging|stating|alleging|predicting|contending|maintaining|admitting|conceding|confirming',
    plainVerbs:
      'said|says|say|told|added|adds|noted|notes|explained|explains|wrote|writes|argued|argues|stated|pointed|points|insisted|insists|acknowledged|replied|warned|warns|contends|contended|testified|remarked',
    unsaidVerbs:
      'think|thinks|thought|thinking|believe|believes|believed|believing|feel|feels|felt|feeling|hope|hopes|hoped|hoping|expect|expects|expected|know|knows|knew|knowing|understand|understands|understood|decide|decided|decides|want|wants|wanted|wonder|wonders|wondered|wondering|ask|asks|asked|asking|agree|agrees|agreed|ruled|find|finds|found|show|shows|showed|has|have|guessed|reckoned|call|calls|called|calling|refuse|refuses|refused|decline|declines|declined|offer|offered|went|nodded|smiled|laughed|accepted|surmised',
    possessives: 'his|her|their|its',
    accordingNouns:
      'account|analysis|calculations|estimate|estimates|data|figures|opinion|view|words|version|testimony|report|statement|forecast|forecasts|findings|research|study',
    according: 'according to|in the words of|in the view of|in the opinion of',
    accordingSelf:
      'by his own account|by her own account|by their own account|by his own admission|by her own admission|by their own admission',
    reflexives: 'own',
    subordinators: 'although|though|even though|while|whereas|when|because|if|even as',
    complementisers: 'that|whether|why|how|if',
    asWords: 'as|so',
    infinitive: 'to',
    infinitiveVerbs:
      'vow|vows|vowed|vowing|pledge|pledges|pledged|pledging|promise|promises|promised|promising|threaten|threatens|threatened|threatening|offered|offering|refuse|refuses|refused|refusing|decline|declines|declined|declining|agree|agreed|agrees|swore|swears|swearing|demanded|demanding|urge|urges|urged|urging|ask|asks|asked|asking|told|tells|telling|ordered|ordering|instructed|instructs|instructing|advise|advises|advised|advising|warned|warns|warning|encourage|encourages|encouraged|encouraging|implored|implores|imploring|begged|begs|begging|exhorted|exhorts|exhorting|invited|invites|inviting|requested|requesting|proposed|proposes|proposing|recommended|recommends|recommending',
    pointsBack:
      "so|that is what|this is what|that's what|such were the words|those were the words of|these were the words of|those were the words|that was how|that is how|this is how|this was how|such was the verdict of|such is the view of|that was the verdict of|that is the verdict of|that is the view of|that was the message from|that was the response of|this was the response of",
    indirect: ['that', 'bare', 'postposed', 'according', 'infinitive'],
    relatives: 'who|whose|whom|which|where',
    vague:
      'anything|nothing|something|everything|so|yes|no|goodbye|hello|otherwise|sorry|thanks|as much',
    signs:
      'sign|signs|plaque|plaques|placard|placards|banner|banners|poster|posters|billboard|billboards|t-shirt|t-shirts|shirt|shirts|inscription|headstone|tombstone|gravestone|sticker|stickers|graffiti|signboard|marker|caption',
    womensRoles:
      'woman|actress|waitress|queen|princess|duchess|mother|wife|daughter|sister|widow|aunt|niece|girlfriend|mrs|ms|miss|headmistress|nun',
    standards: 'plan|plans|schedule|rule|rules|tradition|custom|definition|contract',
    pronouns: { he: 'he', she: 'she', they: 'they', any: 'it|who', i: 'i|we|you' },
    articles:
      'the|a|an|his|her|their|its|our|one|another|some|this|that|these|those|my|several|many|both|two|three|other',
    tellingNouns:
      'answer|reply|response|message|reaction|verdict|comment|advice|warning|conclusion|assessment|explanation|plea|appeal|request|retort|rejoinder|promise|pledge|motto|mantra|complaint|criticism|parting shot|parting words|rallying cry|last words|final words|first words',
    ownerLinks: 'of|from|by',
    links: "of|for|and|de|von|van|der|del|la|bin|al|the|'s",
    ownerTail: "'s",
    writings:
      'statement+s|headline+s|letter+s|email+s|e-mail+s|message+s|text+s|post+s|tweet+s|note+s|notice+s|memo+s|release+s|report+s|filing+s|lawsuit+s|suit+s|complaint+s|petition+s|resolution+s|article+s|editorial+s|document+s|invitation+s|announcement+s|advisory|ruling+s|verdict+s|judgment+s|judgement+s|order+s|indictment+s|motion+s|affidavit+s|transcript+s|description+s|entry|webpage|website|clause+s|section+s|agreement+s|bulletin+s|leaflet+s|manifesto|guidance|alert+s|obituary|warrant+s|study|paper+s|survey+s|poll+s|analysis|review+s|investigation+s|inquiry|assessment+s|research',
    givenOut:
      'released|issued|published|signed|co-signed|sent|posted|written|co-written|authored|given|made|circulated|distributed|filed|submitted|emailed|e-mailed|mailed|faxed|shared|tweeted|provided|prepared|delivered|read|drafted|compiled|commissioned|addressed|dated|carried|attributed|approved|adopted|leaked|uploaded|broadcast|aired|conducted|led|undertaken|produced|presented|completed',
    hadBy: 'obtained|seen|viewed|reviewed|accessed|examined',
    contentVerbs: 'read|reads|states|notes|claims|promises',
    postpositives:
      'affected|aware|briefed|close|critical|familiar|involved|knowledgeable|opposed|present|privy|responsible|unfamiliar|unhappy',
    stops:
      'in|on|at|to|from|with|by|after|before|during|as|when|while|where|who|whom|whose|which|because|since|although|though|but|or|if|unless|about|over|under|into|against|without|within|between|through|via|among|amid|amidst|alongside|along|across|around|above|below|behind|beneath|beside|beyond|near|onto|throughout|toward|towards|until|upon|following|despite|per|than|what|how|why|is|was|were|are|be|been|has|have|had|will|would|could|should|can|may|might|did|does|do|not|there|then|so|and|also|too|that|yet|nor',
    between:
      "also|later|then|further|earlier|recently|previously|reportedly|repeatedly|once|has|had|have|have been|simply|still|often|even|just|now|never|not|n't|didn't|did|publicly|privately|angrily|quickly|specifically|famously|always|again|already|explicitly|clearly|correctly|rightly|wrongly|himself|herself|themselves|first|afterward|afterwards|immediately|actually|is|was|are|were|will|would|been|being|can|could|may|might|doesn't|does|hasn't|hadn't|wouldn't|and|however|meanwhile|nevertheless|nonetheless|instead|indeed|moreover|furthermore|additionally|similarly|separately|besides|therefore|thus|hence|initially|ultimately|eventually|subsequently",
    deputies: 'deputy|vice|assistant|prime minister|shadow',
    officeNames:
      'head of state=president|head of state=king|head of state=queen|head of government=prime minister|premier=prime minister|pm=prime minister|boss=chief executive|boss=ceo|boss=director|boss=manager|boss=managing director|chief executive=ceo|ceo=chief executive|minister=head of … ministry|minister=… secretary of state|first citizen=mayor',
    womensTitles: 'mrs|ms|miss|lady|dame',
    mensTitles: 'mr|sir|lord',
    complementBefore: true,
    firms:
      'company|firm|corporation|business|group|conglomerate|manufacturer|maker|carmaker|automaker|chipmaker|planemaker|drugmaker|retailer|lender|insurer|airline|carrier|broadcaster|brewer|miner|producer|developer|supplier|exporter|startup|start-up|operator|publisher|supermarket|chain|giant|utility|subsidiary|brand',
    bodies:
      'agency|organisation|organization|institution|authority|body|department|office|service|board',
    clubs:
      'club|team|side|party|movement|union|newspaper|paper|daily|magazine|channel|city|town|village|country|state|island|province|region|county|district',
    portfolios:
      'health|finance|treasury|budget|defence|defense|foreign|interior|home|justice|education|trade|commerce|transport|transportation|agriculture|farm|energy|environment|climate|labour|labor|culture|sports|housing|immigration|migration|tourism|industry|economy|fisheries|science|technology|police|fire|school|schools|army|navy',
    roles:
      'duke+s|earl+s|countess|baron+s|baroness|emperor|empress|sultan|emir|sheikh|abbot|mec|mep|msp|mla|president|vice-president|chairman|chairwoman|chair|chief|director|minister+s|secretary|spokesman|spokeswoman|spokesperson|senator+s|sen|rep|congressman+s|congresswoman+s|governor+s|gov|mayor+s|professor+s|prof|judge+s|justice|attorney|lawyer|general|gen|colonel|col|captain|capt|lieutenant|lt|sergeant|officer+s|detective+s|sheriff+s|police|official|officials|analyst|analysts|economist+s|expert|experts|researcher|researchers|scientist|scientists|author+s|editor+s|reporter|journalist|coach|manager+s|executive+s|ceo|founder+s|co-founder+s|owner+s|head|leader+s|member+s|candidate+s|nominee+s|ambassador+s|prosecutor|prosecutors|commissioner+s|adviser+s|advisor+s|aide+s|strategist|pollster+s|historian+s|critic|critics|witness|witnesses|doctor+s|teacher+s|student|students|resident|residents|farmer+s|activist+s|pope|king|queen|prince|princess|premier|chancellor|speaker|councillor+s|council|inspector+s|superintendent+s|deputy|assistant|representative+s|delegate+s|voter|voters|campaign|company|government|ministry|department|agency|court|team|study|survey|report|poll|inquiry|investigation|investigator+s|administration|opposition|party|group|association|union|university|commission|committee|sources|source|authorities|republican|republicans|democrat|democrats|conservative|father+s|mother+s|brother+s|sister+s|wife|husband|son+s|daughter+s|neighbour+s|neighbor+s|driver+s|actor+s|actress|singer+s|writer+s|artist+s|player+s|man|woman|people|captains|councilor+s|councilwoman|councilman|mp|mps|lawmaker|lawmakers|legislator+s|assemblyman|assemblywoman|selectman|alderman|chairperson|spokespeople|goalkeeper+s|striker+s|midfielder+s|winger+s|defender+s|quarterback|pitcher|skipper|referee+s|umpire+s|jockey+s|golfer+s|sprinter+s|swimmer+s|cyclist+s|boxer+s|champion|winner|lawyers|attorneys|solicitor+s|barrister+s|magistrate+s|coroner+s|juror|jurors|defendant+s|plaintiff+s|paralegal+s|clerk+s|constable+s|trooper+s|deputies|marshal|commander+s|admiral+s|major|brigadier|corporal|soldier+s|pilot|sailor+s|firefighter|firefighters|paramedic|paramedics|nurse+s|surgeon+s|psychologist+s|psychiatrist+s|therapist+s|physician+s|paediatrician+s|pediatrician+s|epidemiologist+s|virologist+s|biologist+s|ecologist+s|geologist+s|physicist+s|chemist+s|astronomer+s|mathematician+s|statistician+s|meteorologist+s|forecaster|forecasters|climatologist+s|archaeologist+s|anthropologist+s|sociologist+s|philosopher+s|theologian+s|linguist+s|curator+s|librarian+s|archivist+s|lecturer+s|principal|headteacher+s|dean|provost|rector|chaplain|vicar+s|priest+s|bishop+s|archbishop+s|cardinal+s|imam+s|rabbi+s|pastor+s|reverend|monk+s|nun+s|baker+s|butcher+s|chef|cook|waiter+s|waitress|barista+s|bartender+s|hotelier+s|landlord+s|landlady|tenant|tenants|shopkeeper+s|shopper|shoppers|customer|customers|passenger|passengers|commuter|commuters|tourist|tourists|visitor|visitors|villager|villagers|fisherman|fishermen|fisher|rancher+s|grower|growers|winemaker+s|beekeeper+s|carpenter+s|plumber+s|electrician+s|builder+s|mechanic+s|engineer|engineers|architect+s|designer+s|developer|developers|programmer+s|photographer+s|painter+s|sculptor+s|composer+s|conductor+s|pianist+s|violinist+s|guitarist+s|drummer+s|musician+s|rapper+s|dancer+s|choreographer+s|playwright+s|poet+s|novelist+s|biographer+s|publisher+s|producer+s|broadcaster+s|presenter+s|anchor|columnist+s|blogger+s|correspondent+s|watchmaker|jeweller+s|trader|traders|broker+s|banker|bankers|investor|investors|shareholder|shareholders|accountant+s|auditor|auditors|consultant+s|lobbyist+s|campaigner|campaigners|protester|protesters|organiser|organisers|organizer|organizers|volunteer|volunteers|survivor|survivors|victim|victims|refugee|refugees|migrant|migrants|inmate+s|prisoner+s|suspect+s|girlfriend|boyfriend|fiancée|fiancé|partner|friend|friends|colleague|colleagues|classmate+s|roommate+s|uncle+s|aunt+s|cousin+s|nephew|niece|grandfather|grandmother|grandson|granddaughter|stepfather|stepmother|parents|child|children|family|relatives|relative|envoy+s|negotiator+s|mediator+s|consul|emissary|treasurer+s|comptroller|ombudsman|registrar|trustee+s|coordinator+s|specialist+s|scholar+s|academic|academics|strategists|diplomat|diplomats|regulator|regulators|watchdog+s|operator+s|supervisor+s|foreman|warden+s|gardener+s|forester+s|hunter+s|diver|climber+s|mountaineer+s|astronaut+s|cosmonaut+s|employees|demonstrators|workers|opponents|supporter+s|ally|allies|backer+s|loyalist+s|staffer+s|insider+s|fan+s|worker|employee',
    definite: 'the|this|that',
    indefinite: 'a|an|another|one',
    standIns:
      'politician|lawmaker|legislator|congressman|congresswoman|businessman|businesswoman|entrepreneur|millionaire|billionaire|tycoon|veteran|diplomat|scholar|academic|lawyer|novelist|musician|athlete|striker|midfielder|defender|goalkeeper|boxer|sprinter|fisherman|nurse|pensioner|widow|mother|father|woman|man|teenager|youngster|economist|historian|epidemiologist|virologist|psychologist|sociologist|physicist|biologist|philosopher|actor|actress|singer|writer|author|filmmaker|artist|composer|rapper|farmer|winger|quarterback|pitcher|golfer|cyclist|swimmer|surgeon|schoolteacher|grandmother|grandfather|mum|mom|dad|father-of-two|mother-of-two|songwriter|playwright|comedian|presenter|broadcaster|footballer|cricketer|skier|astronaut|retiree|poet|screenwriter|showrunner|linguist|anthropologist|geologist|chemist|astronomer|archaeologist|mathematician',
    freeRelatives: 'what',
    absolutes: 'with',
    shortOffices: 'sen|rep|gov|gen|rev',
    courtesy: 'hon|cllr|coun|dr|rev|sen|rep|gov|gen',
    times:
      'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|week|weekend|fortnight|month|year|morning|afternoon|evening|night|midday|midnight|noon|last|next|ago|recently',
    naming:
      'song|songs|film|films|movie|movies|book|books|novel|novels|album|albums|single|singles|show|series|play|titled|entitled|called|known as|named|nicknamed|dubbed|so-called|term|terms|word|words|phrase|phrases|headlined|newspaper|magazine|slogan|band|hashtag|concept of|referred to as|name|poem|track|opera|musical|sitcom|episode|game|like|labeled|labelled|article|essay|column|chanting|chants|hit|starring|memoir|documentary|version of|edition of|recording of',
    noOne: 'no|nobody|none|neither',
    negations:
      "not|n't|never|didn't|doesn't|don't|hasn't|haven't|wouldn't|won't|denied|denies|deny|denying|refused|refuses|refusing|declined|declines|declining",
    whether: 'whether',
    suppositions: 'if|unless|would|could|might|should|imagine',
  },

  names: {
    placeNouns:
      'village town city hamlet suburb neighbourhood neighborhood municipality township borough district county province region territory settlement country nation republic island islet archipelago peninsula port seaport resort river lake reservoir mountain volcano valley',
    bodyNouns:
      'company firm corporation conglomerate retailer lender insurer airline broadcaster carmaker automaker chipmaker drugmaker planemaker bank start-up startup subsidiary consultancy brewery newspaper tabloid magazine website charity nonprofit non-profit thinktank tank foundation university college institute museum hospital organisation organization association federation union coalition alliance cooperative co-operative club band orchestra choir group agency network chain party militia',
    kindArticles: 'a an',
    copulas: 'is was became remains',
    openCompounds: true,
    sameNames:
      'united_states=united_states_of_america=u_s=us=u_s_a=usa united_kingdom=u_k=uk=great_britain=britain netherlands=holland czechia=czech_republic myanmar=burma european_union=e_u=eu united_nations=u_n=un',
    thingEnd:
      'cup championship championships trophy olympics prize award awards treaty agreement accord accords convention protocol act festival revolution tournament series prix marathon summit amendment declaration games bowl open masters tour derby census survey charter constitution referendum election elections inquiry conference expo fair parade uprising war wars',
    plain:
      "the a an and or but if of in on at to for from by with about as into than then so no not nor this that these those it its he she they we i you his her their our my your me him them us is are was were be been being has have had do does did will would can could should may might must there here when where why how what who whom whose which while after before since until because although though however therefore moreover meanwhile still also even just only now today yesterday tomorrow last next first second third one two three four five six seven eight nine ten many most some several few all both each every another other such more less much very once again yet according despite during under over between among against within without along across through up down out off police officials people scientists researchers experts critics analysts supporters voters residents witnesses authorities lawyers reporters investigators prosecutors doctors officers soldiers parents students children men women nobody everyone someone anyone everything something nothing yes oh well ok asked let's let like unlike instead perhaps maybe indeed rather nearly almost around early late earlier later recently currently finally eventually initially originally historically traditionally typically usually often sometimes never always back given based born following including using making taking see read click photo image video internet web god unfortunately fortunately surprisingly interestingly ironically importantly crucially notably sadly luckily thankfully hopefully clearly obviously apparently evidently presumably supposedly reportedly allegedly admittedly arguably undoubtedly certainly definitely probably possibly basically essentially fundamentally generally normally occasionally frequently rarely seldom ultimately consequently subsequently accordingly additionally alternatively conversely similarly likewise equally separately simultaneously personally honestly frankly seriously literally actually really simply mostly mainly largely partly partially particularly especially specifically namely briefly quickly slowly suddenly gradually immediately instantly shortly lately previously formerly afterwards elsewhere nonetheless nevertheless furthermore otherwise hence thus brexit gdp election thanksgiving halloween ramadan bible english french german spanish latin",
    titles:
      'president vice-president premier chancellor minister secretary senator sen rep representative congressman congresswoman governor gov mayor councillor councilman judge justice attorney lawyer prosecutor sheriff detective inspector sergeant sgt lieutenant lt captain capt colonel col major maj general gen admiral adm commander cmdr officer constable chief director chairman chairwoman chairperson chair ceo cfo cto coo founder co-founder cofounder owner head manager coach goalkeeper striker midfielder defender quarterback professor prof dr doctor rev reverend bishop archbishop cardinal pope father imam rabbi ayatollah sheikh king queen prince princess duke duchess earl emperor sultan emir lord lady sir dame mr mrs ms miss mister spokesman spokeswoman spokesperson ambassador envoy diplomat analyst economist strategist researcher scientist historian author writer journalist reporter editor columnist correspondent actor actress singer musician producer comedian artist activist candidate nominee leader lawmaker mp speaker whip deputy aide adviser advisor counsel commissioner superintendent principal dean provost rector consultant trader investor entrepreneur businessman billionaire husband wife son daughter brother sister -elect president-elect czar tsar shah pharaoh monarch speaker-designate treasurer clerk bailiff coroner chaplain deacon pastor vicar nun monk saint curator librarian architect engineer astronaut pilot surgeon nurse psychologist psychiatrist sociologist climatologist epidemiologist lobbyist campaigner organizer organiser pollster commentator broadcaster anchor host presenter blogger novelist poet playwright composer conductor rapper drummer guitarist model designer photographer director-general goalie winger forward pitcher catcher outfielder shortstop infielder linebacker cornerback golfer boxer wrestler cyclist sprinter swimmer skier driver jockey referee umpire plaintiff defendant suspect victim witness defector dissident warlord militant mother grandmother grandfather uncle aunt cousin widow niece nephew mec mep mla mlas mpp mna mha mmc msp cllr cllrs alderman ald brig brigadier cpl corporal pte pvt supt insp det dci dsi dcs wpc baroness baron viscount viscountess marquess marchioness countess',
    roleWords:
      'prime foreign vice deputy former ex acting interim chief executive financial operating defence defense finance interior health education justice trade energy agriculture transport transportation environment climate tourism immigration housing commerce fisheries culture home press national security assistant associate senior junior lead co managing general attorney district state federal supreme court white house opposition party republican democratic democrat conservative labour labor liberal presidential candidate elect then-prime first lady secretary-general minister officer director staff affairs of for and',
    organisationStart:
      'university ministry department bank institute institution council committee commission association federation union international office bureau agency court house board college school church society league academy royal national_institute centre center club organisation organization',
    organisationEnd:
      'institution ministry court board church league co air tv television radio records force forces police guard corps congress parliament assembly authority administration service services team orchestra band museum hospital library laboratory observatory organization organisation coalition front movement brigade democrats republicans conservatives giants lions tigers bears eagles',
    severalPlaces:
      'towns villages cities districts counties provinces municipalities neighbourhoods neighborhoods suburbs boroughs townships islands hamlets regions',
    listLeads: 'including such as like namely',
    placeOf:
      'mayor mayors governor governors prefect sheriff bishop archbishop resident residents inhabitants citizens native natives municipality village town township hamlet suburb suburbs outskirts streets port north south east west northeast northwest southeast southwest north-east north-west south-east south-west',
    organisationCues:
      'maker manufacturer carmaker automaker chipmaker planemaker drugmaker retailer lender insurer airline carrier broadcaster brewer miner producer developer supplier exporter startup start-up operator firm company group giant conglomerate newspaper daily weekly magazine website publisher charity nonprofit watchdog thinktank subsidiary utility',
    placeStart:
      'mount mt lake cape fort port isle gulf bay river st saint san santa los las north south east west northern southern eastern western central upper lower new greater inner outer mountain',
    placeEnd:
      'motorway freeway expressway parkway turnpike bypass viaduct tunnel underpass overpass flyover interchange roundabout junction crossing crescent mews lodge inn hotel motel hostel resort ranch cottage cottages cabin cabins chalet villa villas mansion manor terrace lounge pavilion ballroom auditorium chapel mosque synagogue monastery priory shrine lighthouse barracks quarry st rd ave boulevard lane drive highway bridge isle sea ocean bay gulf strait mountain mountains hill desert peninsula coast town village district province state region territory station tower palace castle canal creek falls forest reef cathedral abbey temple hall heights harbor harbour zone field arena stadium plaza square avenue garden gardens pier harbourfront waterfront summit pass cliff cliffs cave caves swamp wetlands delta estuary lagoon archipelago atoll cemetery courthouse prison jail speedway circuit',
    placeCues: 'in at from near outside across throughout around towards toward inside',
    thingArticles: 'the',
    headlineVerbs:
      'says said urges calls wins loses beats seeks asks tells warns vows backs slams hits cuts raises faces joins leaves dies gets gives takes makes finds wants needs plans launches unveils reveals announces opens closes signs sues blames denies admits accuses defends rejects approves blocks bans ends begins starts returns resigns quits testifies pleads becomes remains shows reports confirms claims criticizes criticises praises thanks visits meets arrives heads leads tops read see view watch listen subscribe follow click share',
    speech:
      'said says say told tells added adds wrote writes asked noted explained argued warned claimed announced insisted acknowledged recalled continued replied stated suggested tweeted testified concluded admitted urged believes thinks hopes',
    linkers: 'de la van von der den del della di da dos du le ibn bin al el y e es ten ter',
    organisationLinkers: 'on at',
    places:
      'us u_s usa uk u_k eu_27 britain great_britain united_states_of_america states america russia china turkey ukraine holland czech_republic ivory_coast burma middle_east far_east soviet_union ussr yugoslavia czechoslovakia east_germany west_germany west_bank gaza_strip gulf_of_mexico hong_kong macau bosnia trinidad congo d_c washington_d_c the_hague south_korea north_korea latin_america eastern_europe western_europe southeast_asia ottoman_empire roman_empire byzantium mesopotamia persia prussia silk_road earth nile danube rhine thames volga ganges mekong mississippi sahel sahara siberia eurasia balkans caucasus himalayas alps andes arctic antarctica bosphorus crimea donbas scandinavia caribbean patagonia kurdistan catalonia bavaria tuscany sicily sardinia corsica normandy brittany transylvania moravia bohemia silesia kashmir punjab bengal tibet hispania gaul thrace indochina levant maghreb sakhalin kamchatka',
    organisations:
      'labour_party conservative_party liberal_democrats lib_dems green_party reform_uk brexit_party scottish_national_party plaid_cymru fine_gael fianna_fáil social_democratic_party alliance_party national_party labor_party liberal_party new_democratic_party bloc_québécois bjp bharatiya_janata_party aam_aadmi_party african_national_congress un u_n eu united_nations european_union gop republican_party democratic_party senate congress house_of_representatives supreme_court parliament downing_street fed federal_reserve european_central_bank ecb world_bank nato isis islamic_state nfl nba mlb nhl ncaa irs epa fda cdc mit ucla nyu tories labour bank_of_england scotland_yard met_office commons house_of_commons house_of_lords kremlin pentagon white_house nhs tesco snp ukip dup sinn_fein le_monde le_figaro el_país el_mundo der_spiegel die_zeit la_repubblica corriere_della_sera',
    demonyms:
      'american british english french german italian spanish russian chinese japanese indian indonesian australian canadian mexican brazilian european asian african arab israeli palestinian iranian iraqi syrian turkish greek polish dutch swedish norwegian danish finnish irish scottish welsh korean vietnamese thai ukrainian egyptian saudi islamic muslim muslims christian christians jewish jews catholic catholics protestant buddhist hindu roman soviet nazi nazis americans britons russians germans italians europeans africans asians republicans democrats republican democrat democratic conservative latin hispanic western eastern northern southern austrian hungarian czech swiss belgian portuguese argentine chilean colombian cuban venezuelan pakistani bangladeshi malaysian filipino byzantine ottoman persian mongol celtic anglo-saxon victorian medieval renaissance olympic olympics paralympic liberal_democrats lib_dems liberals greens socialists nationalists unionists centrists islamists royalists monarchists populists communist communists marxist capitalist socialist afghan albanian algerian andorran angolan antiguan armenian azerbaijani azeri bahamian bahraini barbadian belarusian belizean beninese bhutanese bolivian bosnian botswanan bruneian bulgarian burkinabe burmese burundian cambodian cameroonian chadian comorian congolese croatian croat cypriot djiboutian dominican ecuadorian salvadoran eritrean estonian swazi ethiopian fijian gabonese gambian georgian ghanaian grenadian guatemalan guinean guyanese haitian honduran icelandic ivorian jamaican jordanian kazakh kenyan kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian maldivian malian maltese mauritanian mauritian micronesian moldovan monacan monegasque mongolian montenegrin moroccan mozambican namibian nepalese nepali kiwi nicaraguan nigerian nigerien omani panamanian paraguayan peruvian qatari romanian rwandan samoan senegalese serbian serb seychellois singaporean slovak slovakian slovenian slovene somali sudanese surinamese taiwanese tajik tanzanian timorese togolese tongan trinidadian tunisian turkmen tuvaluan ugandan emirati uruguayan uzbek vanuatuan yemeni zambian zimbabwean kurdish kurd kurds kosovan kosovar tibetan uyghur chechen crimean scots scot catalan basque flemish afghans albanians algerians angolans armenians argentines australians austrians belarusians belgians bolivians bosnians brazilians bulgarians canadians chileans colombians croats croatians cubans cypriots czechs danes dominicans dutchman ecuadorians egyptians ethiopians filipinos finns frenchman frenchmen georgians ghanaians greeks guatemalans haitians hondurans hungarians icelanders indians indonesians iranians iraqis irishman israelis jamaicans jordanians kazakhs kenyans koreans kuwaitis latvians libyans lithuanians macedonians malaysians mexicans moldovans mongolians moroccans nicaraguans nigerians norwegians pakistanis palestinians panamanians paraguayans peruvians poles qataris romanians rwandans salvadorans saudis serbs serbians singaporeans slovaks slovenes somalis spaniard spaniards swedes syrians tanzanians tunisians turks ugandans ukrainians uruguayans uzbeks venezuelans yemenis zambians zimbabweans englishman welshman scotsman londoner londoners parisian parisians -ians african-american african-americans asian-american asian-americans hispanics latino latinos latina latinas caucasian',
  },

  dates: {
    order: 'dmy',
    monthFirstInUs: true,
    dayAfterMonth: true,
    months: { 2: 'febr', 6: 'jun', 7: 'jul', 9: 'sept' },
    weekdays: { 2: 'tues', 3: 'weds', 4: 'thur|thurs' },
    ambiguous: 'may|march|mar|sun|sat|mon|wed|dec|jan|jun|fall',
    relative: {
      'day-2': 'the day before yesterday|day before yesterday',
      'day-1': 'yesterday',
      'day-1@NI': 'last night|yesterday night',
      'day-1@EV': 'yesterday evening',
      'day-1@MO': 'yesterday morning',
      'day+0': 'today|the present day',
      'day+0@MO': 'this morning',
      'day+0@AF': 'this afternoon',
      'day+0@EV': 'this evening',
      'day+0@NI': 'tonight|this night',
      'day+1': 'tomorrow|tmr',
      'day+1@NI': 'tomorrow night',
      'day+2': 'the day after tomorrow|day after tomorrow',
      'week+0': 'midweek',
      'quarter-4':
        'year-ago quarter|the year-ago quarter|year-earlier quarter|the year-earlier quarter|a year-earlier quarter',
      'hour-1': 'the last hour|past hour',
    },
    previous: {
      'day+0': 'that day|the same day|same day|that very day',
      'day+0@NI': 'that night|the same night',
      'day+0@MO': 'that morning',
      'day+0@AF': 'that afternoon',
      'day+0@EV': 'that evening',
      'day+1': 'the next day|the following day|a day later',
      'day+1@MO': 'the next morning|the following morning|next morning',
      'day-1': 'the previous day|a day earlier',
      'week+0': 'that week|the same week|same week',
      'month+0': 'that month|the same month|same month',
      'year+0': 'that year|the same year|same year',
      'quarter+0': 'that quarter',
      'week+1': 'the following week',
      'month+1': 'the following month|a month later',
      'year+1': 'the following year|a year later',
      'year-1': 'the previous year|the year before',
      'week-1': 'the previous week|the week before',
      'month-1': 'the previous month|the month before',
    },
    within: 'within_|within the_|in under_',
    afterDate: 'after_|from_|since_|following_',
    beforeDate: 'before_|prior to_|ahead of_',
    finals: 'last_|the last_|final_|the final_',
    plurals: 'years|months|weeks|days|decades|quarters|centuries',
    none: "hundred years war|hundred years' war|thirty years war|thirty years' war|seven years war|seven years' war|six day war|six-day war|summer olympics|summer olympic|winter olympics|winter olympic|summer games|winter games|summer paralympics|winter paralympics|later than|earlier than",
    andHalf: '_and a half',
    units: {
      second: 'second{,s}|sec{,s}',
      minute: 'minute{,s}|min{,s}',
      hour: 'hour{,s}|hr{,s}',
      day: 'day{,s}',
      workday: 'working day{,s}|business day{,s}|workday{,s}',
      weekend: 'weekend{,s}',
      week: "week{,s,'s}|wk{,s}",
      fortnight: 'fortnight{,s}',
      month: "month{,s,'s}",
      quarter: "quarter{,s,'s}",
      half: 'half',
      year: "year{,s,'s}|yr{,s}",
      decade: 'decade{,s}',
      century: 'centur{y,ies}',
    },
    last: 'last_|past_|previous_|the last_|the past_|this past_|_last|the previous_|the latest_|latest_|_past|my last_|_before last',
    this: 'this_|the current_|current_|this current_|_this|the same_',
    next: 'next_|the next_|the following_|following_|_next',
    coming: 'coming_|this coming_|upcoming_|the coming_|the upcoming_',
    ago: '_ago|_back|_earlier than today|_before today|_before now|_prior to now',
    ahead: 'in_|_from now|_from today|_hence|_away|_from this moment|_after today',
    later: '_later|_afterwards|_afterward|_thereafter|after_',
    earlier: '_earlier|_before|_previously|_prior',
    about: 'about|around|roughly|nearly|almost|some|the|the next|just|more than|another|over|of',
    numbers:
      'one,a,an|two,a couple of,a couple,couple of,couple|three,a few,few,several|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty',
    moreNumbers: {
      30: 'thirty',
      40: 'forty',
      50: 'fifty',
      60: 'sixty',
      90: 'ninety',
      100: 'hundred|a hundred|one hundred',
    },
    ordinals:
      'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first,twenty first|twenty-second,twenty second|twenty-third,twenty third|twenty-fourth,twenty fourth|twenty-fifth,twenty fifth|twenty-sixth,twenty sixth|twenty-seventh,twenty seventh|twenty-eighth,twenty eighth|twenty-ninth,twenty ninth|thirtieth|thirty-first,thirty first',
    ordinalMarks: '_th|_st|_nd|_rd|-st|-nd|-rd|-th',
    parts: {
      MO: 'morning|in the morning|early morning|mornings|dawn',
      NO: 'noon|midday|noontime',
      AF: 'afternoon|in the afternoon',
      EV: 'evening|in the evening',
      NI: 'night|at night|late night|overnight',
      MN: 'midnight',
    },
    clock: "_o'clock|_oclock|_o’clock|@_",
    quarterPast: 'a quarter past_|quarter past_',
    quarterTo: 'a quarter to_|quarter to_',
    clockLead: 'at_|by_|around_|about_|until_|from_',
    halfPast: 'half past_|half-past_|half_',
    am: '_am|_a.m.|_a.m|_a m|_in the morning',
    pm: '_pm|_p.m.|_p.m|_p m|_in the afternoon|_in the evening|_at night',
    zones: {
      'eastern time': 'America/New_York',
      ct: 'America/Chicago',
      'central time': 'America/Chicago',
      mt: 'America/Denver',
      'mountain time': 'America/Denver',
      pt: 'America/Los_Angeles',
      'pacific time': 'America/Los_Angeles',
      'uk time': 'Europe/London',
      'british time': 'Europe/London',
      'local time': 'local',
    },
    edges:
      'early_|late_|mid_|mid-_|the end of_|end of_|the beginning of_|beginning of_|the start of_|start of_|the middle of_|middle of_|by the end of_|earlier_|later_|early in_|late in_|the close of_|late on_|early on_|the summer of_',
    firstOfTwo: 'first half|the first half',
    secondOfTwo: 'second half|the second half',
    rest: 'the rest of_|rest of_|the remainder of_|remainder of_',
    glue: 'of|the|in|on|at|month of|the month of|of the|of this',
    yearMark: 'the year_|year_|fiscal year_|fiscal_',
    weekMark: 'week_',
    dayLead: 'on the|by the|until the|from the|the',
    before: '_bc|_bce|_b.c.|_b.c.e.',
    from: 'from|since|starting|the period from',
    to: 'to|until|till|through|thru|up to|til',
    between: 'between|in between',
    and: 'and|or',
    decadeNames: {
      1920: 'the twenties',
      1930: 'the thirties',
      1940: 'the forties',
      1950: 'the fifties',
      1960: 'the sixties',
      1970: 'the seventies',
      1980: 'the eighties',
      1990: 'the nineties',
    },
    weekend: 'the weekend|over the weekend',
    seasons: { SP: 'spring', SU: 'summer', FA: 'autumn|fall', WI: 'winter' },
    decades: "_s|_'s",
    holidays: {
      '12-25': 'christmas|christmas day|xmas',
      '12-24': 'christmas eve',
      '01-01': "new year's day|new year",
      '12-31': "new year's eve|new years eve",
      '07-04': 'independence day',
      '02-14': "valentine's day",
      '10-31': 'halloween',
      'E+0': 'easter|easter sunday',
      'E-2': 'good friday',
      'E+1': 'easter monday',
      'E-7': 'palm sunday',
      'E-46': 'ash wednesday',
      'E-1': 'holy saturday',
      'E-3': 'maundy thursday|holy thursday',
      'E+39': 'ascension day',
      'E+49': 'pentecost|whit sunday',
      '11#4-4': 'thanksgiving|thanksgiving day',
      '09#1-1': 'labor day',
      '06-19': 'juneteenth',
      '03-17': "st. patrick's day|saint patrick's day|st patrick's day",
      '11-11': 'veterans day|armistice day',
      '05-01': 'may day',
      '12-26': 'boxing day',
      '04-01': "april fools' day",
      '04-22': 'earth day',
      '10-24': 'united nations day',
      '03-08': "international women's day",
    },
    every: 'every|each|every other|per',
    on: 'in|since|by|from|until|till|to|on|during|before|after|around|of|between|through|about|for|early|late|circa|year|the|class of|born|fall|spring|summer|winter|autumn|mid|calendar|fiscal|due|dated',
    numbered:
      'a time of_|lap time of_|winning time of_|best time of_|record time of_|finishing time of_|lap of_|clocked_|clocking_|no._|no_|nos._|number_|law_|act_|case_|directive_|regulation_|resolution_|issue_',
    counted:
      'people|miles|feet|meters|metres|km|kilometers|kilometres|tons|tonnes|dollars|pounds|euros|shares|men|women|jobs|million|billion|trillion|percent|per cent|employees|workers|points|copies|square|acres|students|children|homes|residents|delegates|members|hours|days|times|units|cases|soldiers|troops|yards|votes|words',
    future:
      "will|would|shall|'ll|scheduled|set to|plan to|plans to|expected to|going to|upcoming|set for|planned|begins|starts|kicks off|takes place|gets under way|expires|due to|is expected|are expected|is due|are due|ahead of|in the run-up to|in the lead-up to",
    past: 'said|was|were|had|has|have|did|told|reported|announced|been|ended|closed|killed|says|fell|rose',
    pastEndings: 'ed',
    one: { half: 'half a year' },
  },

  amounts: {
    callsBefore:
      'call called calling dial dialled dialed dialing dialling ring rang phone phoned telephoned',
    callsAfter: 'call operator dispatcher emergency hotline',
    ratiosOfTen: 'of',
    pluralEnding: 's',
    articles: 'a an',
    numbers:
      'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve|a_dozen=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty|fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 twenty-=20 thirty-=30 forty-=40 fifty-=50 sixty-=60 seventy-=70 eighty-=80 ninety-=90 a_hundred=100 a_thousand=1000 a_million=1e6 a_billion=1e9 a_trillion=1e12 half_a=0.5 a_half=0.5 a_quarter_of_a=0.25 three_quarters_of_a=0.75',
    scales:
      'dozen=x12 hundred=2 thousand=3 million|mn|mln|mil|mm=6 billion|bn|bln=9 trillion|tn|trn|tln=12 quadrillion=15 lakh|lakhs|lac|lacs|lkh|lkhs=5 crore|crores|cr=7',
    halves: 'and_a_half',
    currencies:
      'dollar|dollars|buck|bucks=$ greenback|greenbacks=USD euro|euros=EUR pound|pounds|quid=£ sterling|pounds_sterling=GBP yen=JPY yuan|renminbi=CNY rupee|rupees=rs ringgit|ringgits|malaysia_ringgit|malaysia_ringgits=MYR rupiah|rupiahs=IDR rouble|roubles|ruble|rubles=RUB franc|francs=franc won=KRW baht=THB peso|pesos=peso lira|liras|lire=TRY rand=ZAR dinar|dinars=dinar riyal|riyals|rial|rials=rial dirham|dirhams=dirham krone|kroner=NOK krona|kronor=SEK real|reais=BRL dong=VND naira=NGN shekel|shekels=ILS zloty|zlotys=PLN hryvnia|hryvnias=UAH taka=BDT forint|forints=HUF le|l.e=EGP le.=EGP bitcoin|bitcoins=BTC',
    currenciesBefore:
      'ringgit|malaysian_ringgit|malaysian_ringgits|malaysia_ringgits=MYR rupiah=IDR',
    minors:
      'cent|cents=cent ¢=$ penny|pence=GBP sen|sens=MYR kopek|kopeks|kopecks|kopiykas=RUB paise|paisa=INR',
    percent: 'percent|per_cent|percentage|pct',
    points: 'percentage_point|percentage_points|percentage-point',
    basisPoints: 'basis_point|basis_points|bps',
    perMille: 'per_mille|per_mil',
    fractions:
      'third|thirds=3 quarters|fourths=4 fifths=5 sixths=6 sevenths=7 eighths=8 ninths=9 tenths=10',
    minusAfter: 'below_zero|below_freezing',
    about:
      'about|around|some|nearly|almost|roughly|approximately|an_estimated|estimated|circa|close_to|up_to_about|approx',
    more: 'more_than|over|at_least|above|upwards_of|exceeding|no_less_than|no_fewer_than|in_excess_of|a_minimum_of|greater_than',
    less: 'less_than|fewer_than|under|below|at_most|up_to|no_more_than|as_many_as|as_much_as|a_maximum_of',
    aboutAfter: 'or_so',
    moreAfter: 'or_more|plus|+',
    lessAfter: 'or_less|or_fewer',
    between: 'between|from',
    to: 'to|through|until',
    and: 'and',
    ratios: 'out_of out_of_every in in_every',
    of: 'of',
    minus: 'minus|negative',
    labels:
      'mother_of mothers_of father_of fathers_of mum_of mom_of dad_of parents_of mother-of father-of article no number nos section chapter room channel route highway flight page part act phase level grade class group rule title question line gate platform pier unit apartment suite volume episode season week round stage lap game_week formula apollo boeing airbus covid interstate proposition amendment psalm verse ward district zone type version ios android windows division league top sector resolution port directive',
    counted:
      'people|person|persons|men|women|children|soldiers|troops|civilians|workers|employees|students|passengers|residents|victims|refugees|migrants|patients|cases|deaths|homes|houses|votes|voters|seats|users|customers|fans|protesters|prisoners|police|officers|jobs|families|households|members|vehicles|cars|copies|times|countries',
    notCounted:
      'every each the and or of in on at to for from by with as is are was were be been being has have had will would can could may might that which who this these those than then but if so not no it its his her their our he she they we you an per after before since until while when where into over under about more less other am pm received remain remained remains survived became went came live lived worked needed required escaped lost won took voted died',
    signs: 'C=°C F=°F ft=ft in=in lb=lb',
  },

  sources: {
    before:
      'according to|citing|cited by|as reported by|reported by|quoted by|as cited by|first reported by|quoting|quoted in|as quoted by|seen by|obtained by|in an interview with|in a statement to',
    reports: 'reports|reported|told|reporting|writes|wrote|said in a report',
    anonymous:
      'sources|source|officials familiar with|people familiar with|a person familiar with|officials who|an official who|diplomats|insiders|witnesses|eyewitnesses|whistleblower|on condition of anonymity|unnamed officials|unnamed official|anonymous officials|senior officials|a senior official|people briefed on|officials with knowledge of',
    documents:
      'report|reports|study|survey|research|data|statement|document|documents|court filing|court documents|filing|press release|poll|census|figures|memo|transcript|indictment|analysis',
    media:
      'news agency|newspaper|daily|magazine|broadcaster|tabloid|website|outlet|state media|state television',
  },

  salience: {
    here: 'here',
    commonVerbs:
      'is|are|was|were|will|would|has|had|can|could|may|might|concerns|concerned|involves|involved|came|comes|deals|consists|relates|followed|follows|requires|stems|aims',
    pictured: 'left|right|center|centre|middle|l|r|c|pictured|standing|seated',
    connectives:
      'but|and|however|meanwhile|moreover|furthermore|in addition|additionally|nevertheless|nonetheless|also|besides|instead|therefore|thus|as a result|on the other hand|in fact|indeed|for example|for instance|of course|despite this|despite that|at the same time|plus|likewise|similarly|so|still|that said|even so|in other words|in short|after all|in turn|what is more|for one thing|either way',
    conjunctions:
      'but|and|it should be noted that|it is worth noting that|it’s worth noting that|it is important to note that|it is worth mentioning that|it must be said that|it bears mentioning that',
    pronouns:
      'he|she|it|they|this|that|these|those|his|her|their|its|we|i|you|our|my|such|there|both were|both are|both have|both had|both of them|neither of them|one of them|some of them|many of them|most of them|all of them|the former|the latter|the pair|the two|the three|the four',
    demonstratives: 'this|these|those',
    ownTime: 'these days|this time',
    background:
      'this is a machine translation|this article was machine translated|this article was translated|this text was translated|this article was automatically|this text was automatically|this story was automatically|this article was generated|this story was generated|this summary was|this article first appeared|this article originally appeared|this article was first published|this article was originally published|this story was first published|this story was originally published|this story first appeared|the article first appeared|this article was written with|this article has been translated|this article is a translation|translated from|this article appeared|previously reported|as previously|had previously|earlier this year|last year|read more|read also|background|for years|scroll down',
  },
};
