import type { Screen } from "../../kit/screen.ts";
import type { Strings } from "../../kit/strings.ts";
import type { continuer, dateFin, ministere, modifier, rightsScreen } from "./rights.ts";

type Form = Pick<Screen, "title" | "box" | "provenance" | "blocks"> & {
  fields: { dateFin: typeof dateFin; ministere: typeof ministere };
  buttons: { modifier: typeof modifier; continuer: typeof continuer };
};

type Rights = Omit<typeof rightsScreen, "blocks"> &
  Pick<Screen, "title" | "provenance" | "blocks"> & {
    buttons: Record<
      "precedente" | "modifier",
      { label: string; provenance: Screen["provenance"] }
    >;
  };

type Said = Strings<{ form: Form; rights: Rights }, never>["screens"];

/** What a language says once, in every part that gives rights: of the form, and of a ministry's rights. */
export interface RightsWords {
  form: Pick<Said["form"], "sayings"> & {
    help: Required<Pick<Said["form"]["help"], "dateFin">>;
    done: Pick<Said["form"]["done"], "modifier">;
  };
  rights: Said["rights"];
}
