import type { Language } from '../language';

export const words: Language = {
  tag: 'uk',

  detection: {
    script: 'Cyrl',
    letters: 'іїєґ',
    words:
      'і в не на що з він як це по але із у за від так для о ми до був його ви або все її вона вони при також було якщо вже після ще та й про тому року щоб який які яка цього під через бути може цьому повідомив заявив а їх над де лише між',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'р рр вул просп пл пров буд стор кв корп ім т.є т.з т.зв напр див рис табл розд ст п пп ч тел проф акад доц канд ген полк св Св близько грн коп тис млн млрд трлн чол га км обл р-н смт с м о хв сек',
    mayEnd: 'н.е',
  },

  quotation: {
    marks: '«» „“ “” ""',
    dialogue: 'dash',
    subject: 'around',
    verbs: '',
    pronouns: {},
    stops: '',
    roles: '',
  },

  names: {},

  dates: {},

  amounts: {},

  sources: {},

  salience: {},
};
