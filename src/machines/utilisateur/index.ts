import type { Account } from "../../account/account.ts";
import { startingPoints } from "../../account/starting-points.ts";
import type { Part } from "../../kit/part.ts";
import { cases } from "./cases.ts";
import { machine } from "./machine.ts";
import { screens } from "./screens.ts";

/** Step 2 of the procedure: creating a user's file. */
export const part: Part<Account> = {
  id: "utilisateur",
  screens,
  machine,
  cases,
  start: startingPoints.avantLeDossier,
};
