import type { DriftEntry } from './entries.ts';
import { article, codeIn, outlineIn, statusIn, typeIn } from './headline.ts';

/** What an integrator should do about a change, in a sentence or two. */
export function adviceFor(entry: DriftEntry): string {
  const { kind, subject, before, after, claims } = entry;
  switch (kind) {
    case 'status':
      return statusAdvice(statusIn(before), statusIn(after));
    case 'error-shape':
      return `Read the code and the message of this error from ${outlineIn(after)} as well as from ${outlineIn(before)}.`;
    case 'error-code':
      return codeAdvice(codeIn(before), codeIn(after));
    case 'property-gone':
      return `Do without \`${subject}\`: make it optional where you read it, and drop it where you require it.`;
    case 'property-new':
      return `Nothing, if you ignore properties that you do not know. If you refuse them, allow \`${subject}\` (${after === 'null' ? 'so far null' : typeIn(after)}).`;
    case 'type':
      return `Read \`${subject}\` as ${article(typeIn(after))}, and for as long as you meet both behaviours as ${article(typeIn(before))} too.`;
    case 'newly-null':
      return `Allow null for \`${subject}\`, and decide what it means to you.`;
    case 'no-longer-null':
      return valueForNull(subject, after);
    case 'enum':
      return `Handle \`${after}\` wherever you switch on \`${subject}\` and so far met \`${before}\`.`;
    case 'value':
      return `Check what compares, stores or parses \`${subject}\`: it has another value than before.`;
    case 'items':
      return 'Do not count on how many entries this list has; look for yours by its identifier.';
    case 'claim-turned':
      return "Look at the run's report for what contradicted the claim, and do not rely on that behaviour until you have.";
    case 'claim-mended':
      return 'Nothing has to be done. What you built around the old behaviour may go.';
    case 'capability-lost':
      return claims.length === 0
        ? lostAdvice(subject)
        : 'Find out whether you rely on what these claims state: this target cannot be asked any more.';
    case 'capability-new':
      return 'Nothing has to be done. You may use it on this target.';
    case 'text':
      return 'Nothing, unless your code compares this text: tell answers apart by status and error code instead.';
    case 'header':
      return headerAdvice(subject);
    case 'order':
      return 'Do not count on the order of this list; sort it yourself.';
  }
}

function statusAdvice(before: number, after: number): string {
  const [wasRefused, isRefused] = [before >= 400, after >= 400];
  if (!wasRefused && !isRefused) return `Take ${after} for success where you took ${before}.`;
  if (!wasRefused)
    return `Handle ${after} where ${before} came: what was done is refused now, and has no effect that you can count on.`;
  if (!isRefused)
    return `Expect ${after} where you handled ${before}: what was refused is done now. Check that nothing sends it in the hope of a refusal.`;
  const handle = `Handle ${after} where you handled ${before}.`;
  if (before >= 500 && after < 500) return `${handle} Do not retry it: the answer will stay the same.`;
  if (before < 500 && after >= 500)
    return `${handle} It says that Cal.com failed, and no longer what is wrong with the request.`;
  return handle;
}

function codeAdvice(before: string, after: string): string {
  if (after === 'none')
    return `Do not expect \`${before}\` here: this error has no code any more, only its status.`;
  if (before === 'none')
    return `Nothing, if the status is enough for you. This error has a code now: \`${after}\`.`;
  return `Handle the code \`${after}\` where you handled \`${before}\`.`;
}

function valueForNull(subject: string, after: string | null): string {
  if (after === '""')
    return `Take the empty string for none wherever you ask whether \`${subject}\` is null.`;
  return `Nothing, if you read \`${subject}\` as ${typeIn(after)} or null. Code that takes it for always null must expect a value.`;
}

/** Which version is lost matters: Cal.com answers an unknown one with its oldest contract, silently (F10). */
function lostAdvice(subject: string): string {
  return /^\w+ \d{4}-\d{2}-\d{2}$/.test(subject)
    ? 'Move to a version that is served, and do not leave this one in the header: Cal.com answers a version that it does not know as if it were 2024-04-15, without saying so.'
    : 'Stop calling it on this target, or handle the 404 that it answers.';
}

const headerAdvice = (subject: string): string =>
  /^x-ratelimit-/.test(subject)
    ? `Check your pacing, if it reads \`${subject}\`.`
    : `Nothing, unless your client reads \`${subject}\`.`;
