// Loaded before everything else (`node --import`): shifts the clock of a process by CONTRACT_CLOCK_SHIFT_MS, so that
// suite and sandbox live on another day. Time still passes; only its zero is moved.
const shift = Number(process.env.CONTRACT_CLOCK_SHIFT_MS ?? 0);

if (shift !== 0) {
  const Real = Date;
  globalThis.Date = class ShiftedDate extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(Real.now() + shift);
      else super(...parts);
    }
    static now() {
      return Real.now() + shift;
    }
  };
}
