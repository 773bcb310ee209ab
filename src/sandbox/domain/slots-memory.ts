/**
 * What was answered to a question about slots. For a short while the same question gets the same answer, whatever has
 * been booked or reserved since: 10:00 is still offered a second after it was reserved to who had asked before
 * (S10#475, S12#475, S26#467), and is not to who asks the first time (S12 reservations[1], S12#494). Cal.com calls it a
 * short-lived cache (calcom/cal.diy pull 22787); how short is not known, only that a second is within it.
 */
export class SlotsMemory<Answer> {
  private readonly kept = new Map<string, { answer: Answer; until: number }>();

  /** @param keepFor milliseconds; 0: nothing is kept */
  constructor(private readonly keepFor: number) {}

  /** The answer that is kept for `question` at `now` (epoch milliseconds), else a new one. */
  recall(question: string, now: number, answer: () => Answer): Answer {
    for (const [asked, { until }] of this.kept) {
      if (until <= now || until > now + this.keepFor) this.kept.delete(asked);
    }
    const known = this.kept.get(question);
    if (known) return known.answer;
    const given = answer();
    if (this.keepFor > 0) this.kept.set(question, { answer: given, until: now + this.keepFor });
    return given;
  }
}
