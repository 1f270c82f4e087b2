import type { ExamId } from "../../practice/exam/exam.ts";
import { checkProof } from "../../practice/exam/proof-typed.ts";
import { readinessOf, type Route } from "../../practice/exam/readiness.ts";
import { dueAgain } from "../../practice/progress/due.ts";
import { heldIn, type Progress } from "../../practice/progress/progress.ts";
import { offerKept } from "../progress/kept-panel.ts";
import { listenToTabs, openProgress } from "../progress/progress-store.ts";
import { today } from "../progress/today.ts";

const ROUTE = "rse-guide:route";
const ROUTES: readonly Route[] = ["collegue", "consultant", "deux"];

/** Brings the list of missions to life: what was done, what is left of the route, what is kept. */
export function mountList(): void {
  const store = openProgress();
  listenToTabs(store);
  const tell = () => tellProgress(store.state.get().progress);
  store.state.subscribe(tell);
  tell();
  for (const option of routeOptions()) {
    option.checked = option.value === keptRoute();
    option.addEventListener("change", () => {
      keepRoute(option.value);
      tell();
    });
  }
  const panel = document.querySelector<HTMLElement>("[data-kept-panel]");
  if (panel) offerKept(panel, store);
  offerCheck();
}

const routeOptions = () =>
  document.querySelectorAll<HTMLInputElement>("input[name=ready-route]");

function keptRoute(): Route {
  try {
    return ROUTES.find((each) => each === localStorage.getItem(ROUTE)) ?? "collegue";
  } catch {
    return chosenRoute() ?? "collegue";
  }
}

const chosenRoute = (): Route | undefined =>
  ROUTES.find((each) => [...routeOptions()].some((o) => o.checked && o.value === each));

function keepRoute(route: string): void {
  try {
    localStorage.setItem(ROUTE, route);
  } catch {
    // Storage is full or closed: the choice holds for this page.
  }
}

/** Each state of a card has its sentence in the page; the one that is true is shown. */
function tellProgress(progress: Progress): void {
  const due = dueAgain(progress, today());
  const left = readinessOf(chosenRoute() ?? keptRoute(), progress);
  const [first] = [...left.missions, ...left.exams.map((id) => `examen-${id}`)];
  for (const card of document.querySelectorAll<HTMLElement>("[data-card]")) {
    const id = card.dataset["card"] ?? "";
    const is = stateOf(id, progress, due, first);
    for (const told of card.querySelectorAll<HTMLElement>("[data-is]"))
      told.hidden = told.dataset["is"] !== is;
    card.dataset["done"] = String(is === "done" || is === "unaided" || is === "again");
  }
  for (const line of document.querySelectorAll<HTMLElement>("[data-left]")) {
    const id = line.dataset["left"] ?? "";
    line.hidden = ![...left.missions, ...left.exams.map((e) => `examen-${e}`)].includes(id);
  }
  for (const told of document.querySelectorAll<HTMLElement>("[data-ready-is]"))
    told.hidden = told.dataset["readyIs"] !== String(left.ready);
}

function stateOf(
  id: string,
  { missions, exams }: Progress,
  due: readonly string[],
  first: string | undefined,
): string {
  const exam = heldIn(exams, id.replace(/^examen-/, ""));
  if (id.startsWith("examen-") && exam?.passed) return "done";
  const done = heldIn(missions, id);
  if (done && due.includes(id)) return "again";
  if (done?.unaided) return "unaided";
  if (id === first) return "next";
  return done ? "done" : "";
}

/** Works a certificate's code out again, or names the field that cannot be read. */
function offerCheck(): void {
  const form = document.querySelector<HTMLFormElement>("[data-check]");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === "string" ? value : "";
    };
    const is = checkProof({
      exam: text("exam") as ExamId,
      name: text("name"),
      seed: text("seed"),
      on: text("on"),
      code: text("code"),
    });
    for (const field of form.querySelectorAll("input"))
      field.ariaInvalid = field.name === is ? "true" : null;
    for (const told of form.querySelectorAll<HTMLElement>("[data-check-is]"))
      told.hidden = told.dataset["checkIs"] !== is;
  });
}
