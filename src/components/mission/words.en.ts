import { en as asked } from "../../practice/missions/words.en.ts";
import { en as modes } from "../help/words.en.ts";
import { en as sandbox } from "../sandbox/words.en.ts";
import type { MissionWords } from "./words.ts";

export const en: MissionWords = {
  sandbox,
  ...modes,
  asked,
  goal: "Your goal",
  ending: {
    acts: (done, best) =>
      `In ${done} action${done > 1 ? "s" : ""}. Shortest known way: ${best}.`,
    unaided: "Without help.",
    rung: (rung) => `With help, up to level ${rung} of 4.`,
    slips: "The goal is reached, but this needs another look:",
    lasting: "In the portal this cannot be undone. Here, go back or start over.",
    again: "Start over",
    alone: "Do it again, alone",
    onward: "Next mission",
    all: "All missions",
  },
  restart: "Start the mission over",
  refusals: "Refusals so far",
  exam: {
    names: { collegue: "Access for a colleague", consultant: "Access for a consultant" },
    begin: "Begin",
    another: "Take another exam",
    barred: "This exam is not finished. Finish it before you begin another.",
    number: (seed) => `Exam no. ${seed}`,
    given: {
      title: "Your task",
      collegue:
        "Give this person access, from signing in to the assignment. Little or nothing is done yet: see for yourself.",
      consultant:
        "Give this consultant access, from signing in to the assignment. At the end, take their RSE’s place.",
      name: "Family name",
      firstName: "First name",
      email: "Email",
      phone: "Telephone",
      extension: "Extension",
      none: "none",
      company: "Consultant",
      consultantNumber: "Identification number",
      neq: "NEQ",
      rse: "RSE",
    },
    hand: "I have finished: show how I did",
    sure: "This ends the exam. Show how you did?",
    yes: "Yes, show it",
    no: "No, continue",
    passed: "Passed",
    failed: "Not passed yet",
    missing: "Still missing:",
    debrief: "How you did, rule by rule",
    held: "Followed",
    unmet: "Did not come up",
    refused: (times) => (times === 1 ? "One refusal" : `${times} refusals`),
    slipped: "Not followed",
    why: "Why?",
    thisCase: "This case, explained step by step",
    proof: "Your certificate",
    proofLead: "To print it, enter your name: it is neither kept nor sent.",
    yourName: "Your name",
    print: "Print the certificate",
    proofText: (exam, day) => `passed the exam “${exam}” of the RSE guide on ${day}.`,
    code: "Check code",
    declared:
      "Made in the browser of the person named, who declares it. You can check the code on the Missions page.",
  },
};
