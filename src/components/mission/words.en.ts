import { en as asked } from "../../practice/missions/words.en.ts";
import { en as modes } from "../help/words.en.ts";
import { en as sandbox } from "../sandbox/words.en.ts";
import type { MissionWords } from "./words.ts";

export const en: MissionWords = {
  sandbox,
  ...modes,
  asked,
  goal: "What to bring about",
  ending: {
    acts: (done, best) =>
      `In ${done} action${done > 1 ? "s" : ""}. The best known way takes ${best}.`,
    unaided: "Without help.",
    rung: (rung) => `With help, up to degree ${rung} of 4.`,
    slips: "The goal is reached, but this remains to be looked at:",
    lasting: "In the portal this cannot be undone. Here, go back or start over.",
    again: "Start over",
    alone: "Do it again, alone",
    onward: "Next mission",
    all: "All missions",
  },
  restart: "Start the mission over",
  refusals: "Have said no already",
  exam: {
    names: { collegue: "Access for a colleague", consultant: "Access for a consultant" },
    begin: "Begin",
    another: "Take another exam",
    number: (seed) => `Paper no. ${seed}`,
    given: {
      title: "What you are asked",
      collegue:
        "Give this person access, from signing in to the assignment. Nothing is done yet, or almost: look for yourself.",
      consultant:
        "Give this consultant access, from signing in to the assignment. At the end, take their RSE’s place.",
      name: "Family name",
      firstName: "First name",
      email: "E-mail",
      phone: "Telephone",
      extension: "Extension",
      none: "none",
      company: "Consultant",
      consultantNumber: "Identification number",
      neq: "NEQ",
      rse: "RSE",
    },
    hand: "I have finished: show how I did",
    sure: "The exam will be over. Show how you did?",
    yes: "Yes, show it",
    no: "No, continue",
    passed: "Passed",
    failed: "To be taken again",
    missing: "Still missing:",
    debrief: "How you did, rule by rule",
    held: "Held",
    unmet: "Not met on the way",
    refused: (times) => (times === 1 ? "One refusal" : `${times} refusals`),
    slipped: "Not held",
    why: "Why?",
    thisCase: "This case, explained step by step",
    proof: "Your certificate",
    proofLead:
      "Your name is only used for printing: it is neither kept nor sent. The certificate is your own declaration.",
    yourName: "Your name",
    print: "Print the certificate",
    proofText: (exam, day) => `passed the exam “${exam}” of the RSE Guide on ${day}.`,
    code: "Check code",
    declared:
      "Made in the browser of the person named, and declared by them. The code can be checked on the page of the missions.",
  },
};
