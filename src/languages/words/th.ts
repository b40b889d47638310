import type { Language } from '../language';

export const words: Language = {
  tag: 'th',

  detection: {
    script: 'Thai',
  },

  interruptions: {},

  sentences: {
    clauseStarts:
      'นอกจากนี้ ทั้งนี้ ขณะที่ ขณะเดียวกัน อย่างไรก็ตาม อย่างไรก็ดี เมื่อ หลังจาก ก่อนหน้านี้ ด้าน สำหรับ ส่วน ดังนั้น ล่าสุด ต่อมา จากนั้น ในขณะที่ แม้ หาก เขา เธอ พวกเขา แต่ ใน นาย นาง นี่ มัน',
    clauseLinks:
      'ซึ่ง โดย และ หรือ รวมถึง เพื่อ ที่ ว่า จาก กับ เพราะ เนื่องจาก รวมทั้ง จน ไม่ จะ ได้ ของ ต่อ เป็น ให้ กล่าว',
  },

  quotation: {
    marks: '“” ""',
    subject: 'before',
    verbs: '',
    pronouns: {},
    stops: '',
    roles: '',
  },

  names: {},

  dates: {
    order: 'dmy',
    units: {},
  },

  amounts: {},

  sources: {},

  salience: {},
};
