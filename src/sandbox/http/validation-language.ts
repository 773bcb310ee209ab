import { isEnum } from './validation-rules.ts';

/** One of the languages that Cal.com speaks, in the order of its error text (S12#302). */
export const isLanguage = isEnum(
  'ar, ca, de, es, eu, he, id, ja, lv, pl, ro, sr, th, vi, az, cs, el, es-419, fi, hr, it, km, nl, pt, ru, sv, tr, zh-CN, bg, da, en, et, fr, hu, iw, ko, no, pt-BR, sk, ta, uk, zh-TW, bn'.split(
    ', ',
  ),
);
