import { gateAction } from './github/action.ts';
import { runCommand } from './run/failure.ts';

await runCommand(() => gateAction());
