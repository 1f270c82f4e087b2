import { verificationCode } from "../../domain/verification-code.ts";
import type { Press } from "../../kit/flow.ts";

/** From the information site to the account's home. */
export const model: readonly Press[] = [
  { type: "acceder", raw: {} },
  { type: "continuer", raw: {} },
  { type: "continuer", raw: { code: verificationCode(1) } },
];
