import {
  calendarFile,
  dayShifted,
  lastEnd,
  renewalDay,
} from "../../guide/memo/calendar-file.ts";

/** Gives the files of those dates that depend on the day: they are made here, and go nowhere. */
export function offerDates(dates: HTMLElement, status: HTMLElement): void {
  const end = dates.querySelector("input");
  const error = dates.querySelector<HTMLElement>(".memo-error");
  const told = (day: string) => (dates.dataset["done"] ?? "").replace("{}", day);
  dates.querySelector<HTMLElement>("[data-tomorrow]")?.addEventListener("click", (press) => {
    const day = dayShifted(today(), 1);
    save(press.currentTarget as HTMLElement, day);
    status.textContent = told(day);
  });
  dates.querySelector<HTMLElement>("[data-renewal]")?.addEventListener("click", (press) => {
    if (!end || !error) return;
    const wrong = wrongIn(end.value, today());
    error.textContent = (error.dataset[wrong] ?? "").replace("{}", lastEnd(today()));
    error.hidden = wrong === "";
    end.ariaInvalid = wrong === "" ? null : "true";
    if (wrong !== "") {
      end.focus();
      return;
    }
    const day = renewalDay(end.value, today());
    save(press.currentTarget as HTMLElement, day, end.value);
    status.textContent = told(day);
  });
}

/** What is wrong with an end that is to be renewed: nothing, or the name of what is said of it. */
function wrongIn(end: string, today: string): string {
  if (end === "") return "missing";
  // A year of five digits sorts before those of four.
  if (end.length > today.length || end > lastEnd(today)) return "late";
  return end <= today ? "past" : "";
}

/** The reader's own day, which is not always Greenwich's. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

interface Told {
  id: string;
  summary: string;
  description: string;
}

/** @param end what the sentences of the event leave open */
function save(button: HTMLElement, day: string, end = ""): void {
  const event = JSON.parse(button.dataset["event"] ?? "") as Told;
  const summary = event.summary.replace("{}", end);
  const text = calendarFile({ ...event, summary, day }, new Date());
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = button.dataset["file"] ?? "";
  link.click();
  // Not at once: the browser is still to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
