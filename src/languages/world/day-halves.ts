/**
 * How pages tell the half of the day beside a clock of twelve hours, in the languages that write so: a page's head is read
 * before its language is known.
 */
export interface DayHalves {
  readonly morning: readonly string[];
  readonly afternoon: readonly string[];
}

/** Before the hour: "오후 3:40", "下午3:40", "午後3時40分", "PM 3:40". */
export const HALVES_BEFORE: DayHalves = {
  morning: '오전 上午 凌晨 清晨 早上 午前 AM'.split(' '),
  afternoon: '오후 下午 晚上 傍晚 午後 PM'.split(' '),
};

/** Behind the hour: "3:40 pm", "03:40 م", "3:40 μ.μ.", "۳:۴۰ ب.ظ", "3:40 CH". */
export const HALVES_BEHIND: DayHalves = {
  morning: 'am a.m. a.m ص صباحا صباحًا π.μ. π.μ πμ ق.ظ صبح sáng pagi ÖÖ पूर्वाह्न'.split(' '),
  afternoon:
    'pm p.m. p.m م مساء مساءً μ.μ. μ.μ μμ ب.ظ بعدازظهر عصر CH chiều tối PTG petang ÖS अपराह्न'.split(
      ' ',
    ),
};
