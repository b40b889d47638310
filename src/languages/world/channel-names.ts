/**
 * Finds the name of a service where houses have channels, podcasts or send their news, as papers of any script write it. Languages with
 * cases write an ending on the names that are no other word: "Facebookon", "Instagramie".
 */
export const CHANNEL_NAMES =
  /\b(?:apple podcasts|pocket casts|(?:your|to) podcasts|podcast app|(?:on|auf|en|sur|su|no|di|op|på|na) spotify|google (?:news|noticias|berita|haberler|discover|actualit[eé]s|notizie|nieuws)|(?:whatsapp|telegram|facebook|instagram|twitter|youtube|tiktok|viber|linkedin)\p{L}{0,6}|threads|google play|app store|playstore|zalo|messenger|line)\b|whats app|телеграм|telegrama|дзен|вконтакте|واتساب|تلغرام|تيليجرام|تلگرام|व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|微信|公众号|微博|抖音|二维码|二維碼|카카오|네이버|google 新聞|グーグル|ไลน์|เฟซบุ๊ก|ยูทูบ/iu;
