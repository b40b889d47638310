const agencies =
  'Reuters|AFP|Agence France-Presse|Associated Press|AP|Bloomberg|DPA|EFE|ANSA|TASS|ITAR-TASS|RIA Novosti|Interfax|Sputnik|' +
  'Xinhua|Kyodo|Kyodo News|Yonhap|Antara|Bernama|PTI|Press Trust of India|ANI|Anadolu|Anadolu Agency|IRNA|ISNA|Tasnim|Fars|' +
  'SANA|WAFA|SPA|MENA|KCNA|Jiji|UPI|PA Media|Press Association|AAP|Belga|ANP|Ritzau|NTB|TT|STT|PAP|ČTK|CTK|MTI|Agerpres|' +
  'Mediafax|LUSA|APA|Keystone-SDA|SDA|AMNA|Ukrinform|Unian|UNIAN|BelTA|Adnkronos|Europa Press|Télam|Agência Brasil|TTXVN|ABI|VNA|ТАСС|РИА Новости|Интерфакс|Укрінформ|УНІАН';

const outlets =
  'Al Jazeera|Aljazeera|BBC|BBC News|CNN|CNN Indonesia|CNBC|CNBC Indonesia|NBC|NBC News|CBS|CBS News|ABC News|Fox News|MSNBC|NPR|PBS|Sky News|ITV|' +
  'Deutsche Welle|DW|France 24|RFI|RT|Euronews|Voice of America|VOA|Radio Free Europe|Al Arabiya|Al Mayadeen|Channel NewsAsia|CNA|NHK|CCTV|CGTN|' +
  'The New York Times|New York Times|The Washington Post|Washington Post|The Wall Street Journal|Wall Street Journal|USA Today|Los Angeles Times|' +
  'The Guardian|Guardian|The Times|Sunday Times|The Telegraph|Daily Telegraph|Financial Times|The Economist|The Independent|Daily Mail|The Sun|' +
  'The Mirror|Politico|Axios|Forbes|Time|Newsweek|The Atlantic|The Hill|Vox|BuzzFeed|Le Monde|Le Figaro|Libération|Der Spiegel|Spiegel|Die Zeit|Bild|' +
  'FAZ|Frankfurter Allgemeine Zeitung|Süddeutsche Zeitung|Die Welt|Handelsblatt|Focus|NZZ|Der Standard|El País|El Mundo|La Vanguardia|Clarín|' +
  'Corriere della Sera|La Repubblica|La Stampa|Folha de S.Paulo|O Globo|Estadão|Público|De Telegraaf|de Volkskrant|NRC|Aftonbladet|Expressen|' +
  'Dagens Nyheter|Aftenposten|VG|Politiken|Berlingske|Helsingin Sanomat|Gazeta Wyborcza|Rzeczpospolita|Haaretz|Jerusalem Post|Times of Israel|' +
  'The Straits Times|Straits Times|South China Morning Post|SCMP|Global Times|China Daily|Nikkei|Nikkei Asia|Asahi Shimbun|The Hindu|Times of India|' +
  'Hindustan Times|Indian Express|NDTV|Dawn|Bangkok Post|The Star|Hürriyet|Daily Sabah|The Conversation|Nature|Science|The Lancet|' +
  'Kompas|Kompas.com|Tempo|Tempo.co|Detik|detikcom|Republika|Liputan6|Liputan6.com|Tribunnews|Tribunnews.com|Okezone|Sindonews|Merdeka.com|Suara.com|' +
  'Jakarta Post|The Jakarta Post|JPNN|Kumparan|Tirto|Tirto.id|Viva|iNews|Metro TV|TVRI|RRI|Bisnis.com|Kontan|Jawa Pos|Pikiran Rakyat|Media Indonesia|' +
  'Meduza|Kommersant|Ukrainska Pravda|Kyiv Independent|Kyiv Post|WhatsApp|Twitter|Facebook|Instagram|Telegram|YouTube|TikTok|Truth Social';

/**
 * News agencies of the world under the names that the press of most countries with Latin letters
 * uses. Written for this project from common knowledge.
 */
export const WORLD_AGENCIES: readonly string[] = agencies.split('|');

const agenciesInSmallLetters = new Set(WORLD_AGENCIES.map((name) => name.toLowerCase()));

/** True for the whole name of one of them, whatever its capitals. */
export function isWorldAgency(name: string): boolean {
  return agenciesInSmallLetters.has(name.toLowerCase());
}

/** Newspapers, broadcasters and portals that are cited outside their own country, and platforms. */
export const WORLD_OUTLETS: readonly string[] = outlets.split('|');
