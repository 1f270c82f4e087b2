import { optionsOf, type Finding } from "../../kit/judge.ts";
import type { Field, Screen } from "../../kit/screen.ts";
import { useSetting } from "../setting.ts";
import { StopMark } from "./CoachMark.tsx";
import { fieldId, partId } from "../ids.ts";
import { Said } from "./Said.tsx";
import { sentence } from "./say.ts";

/**
 * The error summary (`ux-rules.md` 9–13). `silent` until the reader has entered the rehearsal:
 * a page that opens on a refused form announces nothing by itself.
 */
export function Summary({
  screen,
  context,
  refusals,
  silent,
}: {
  screen: Screen;
  context: unknown;
  refusals: readonly Finding[];
  silent: boolean;
}) {
  const setting = useSetting();
  const { prefix, ui, language } = setting;
  return (
    <div class="summary" id={partId(prefix, "summary")} tabIndex={-1}>
      <div role={silent ? undefined : "alert"}>
        <p class="summary-title">
          <StopMark /> {ui.summaryTitle}
        </p>
        <ul>
          {refusals.map((finding) => (
            <li key={finding.code}>
              <a
                href={`#${faultyPart(screen.fields[finding.field], context, prefix, finding)}`}
                onClick={toField}
              >
                <Said text={sentence(setting, finding)} language={language} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A choice is mended at its first option. */
const faultyPart = (
  field: Field | undefined,
  context: unknown,
  prefix: string,
  finding: Finding,
): string => fieldId(prefix, finding.field, field && optionsOf(field, context)?.[0]);

/** Focus on the field with its label in view, and no entry in the history. */
function toField(event: MouseEvent) {
  const link = event.currentTarget as HTMLAnchorElement;
  const field = document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.closest(".field")?.scrollIntoView({ block: "nearest" });
  field.focus({ preventScroll: true });
}
