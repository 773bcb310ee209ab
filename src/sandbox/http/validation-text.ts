/**
 * What class-validator, which Cal.com's texts are those of, takes for a date and an e-mail address (its `isISO8601` and
 * `isEmail`, both as they stand without options).
 */

const DATE = String.raw`(-?)((0[1-9]|1[0-2])(\3([12]\d|0[1-9]|3[01]))?|W([0-4]\d|5[0-3])(-?[1-7])?|(00[1-9]|0[1-9]\d|[12]\d{2}|3([0-5]\d|6[1-6])))`;
const HOURS = String.raw`(([01]\d|2[0-3])((:?)[0-5]\d)?|24:?00)([.,]\d+(?!:))?`;
const SECONDS = String.raw`\17[0-5]\d([.,]\d+)?`;
const OFFSET = String.raw`[zZ]|([+-])([01]\d|2[0-3]):?([0-5]\d)?`;
const ISO_8601 = new RegExp(
  String.raw`^([+-]?\d{4}(?!\d{2}\b))(${DATE}([T\s](${HOURS})?(${SECONDS})?(${OFFSET})?)?)?$`,
);

/** A year, a date or a date with its time; whether the month has such a day is not looked at. */
export function isIso8601(text: string): boolean {
  return ISO_8601.test(text);
}

const LETTERS = String.raw`a-z\u00A1-\u00A8\u00AA-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF`;
const LOCAL_PART = /^[a-z\d!#$%&'*+\-/=?^_`{|}~\u00A1-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]+$/i;
const QUOTED = /^"([\s\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"$/;
const TOP_LEVEL = new RegExp(`^([${LETTERS}]{2,}|xn[a-z0-9-]{2,})$`, 'i');
const LABEL = /^(?!-)[a-z\u00a1-\uff00\uff5f-\uffff0-9-]+(?<!-)$/i;

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  return (
    labels.length > 1 &&
    TOP_LEVEL.test(last) &&
    labels.every((label) => label.length <= 63 && LABEL.test(label))
  );
}

/** One address at a domain that has a top level, its parts no longer than 64 and 254 bytes. */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [user, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || Buffer.byteLength(user) > 64 || Buffer.byteLength(domain) > 254) return false;
  if (!isDomain(domain)) return false;
  return QUOTED.test(user) || user.split('.').every((part) => LOCAL_PART.test(part));
}
