import picocolors from 'picocolors';

export const { createColors } = picocolors;

const { env, stdout } = process;

/**
 * Colours for what is printed: only on a terminal, or where `FORCE_COLOR` asks for them; never with `NO_COLOR`.
 * picocolors alone would also colour every CI's files.
 */
export const pc = createColors(
  !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || (stdout.isTTY && env.TERM !== 'dumb')),
);
