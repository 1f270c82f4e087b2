import type { HelpWords } from "./words.ts";

export const en: HelpWords = {
  lacks: {
    signIn: "You are not in the company’s account yet.",
    register: "The company is not registered with the Ministère.",
    wait: "The Ministère’s answer has not come yet.",
    file: "The person does not have the right kind of user file yet.",
    make: "There is no power of attorney that opens the declaration.",
    modify: "There is a power of attorney, but something in it is not right.",
    assign: "Nobody holds the power of attorney yet.",
    give: "The person does not have their rights yet.",
    revoke: "Somebody holds a power of attorney that they should no longer have.",
    play: "The rest is done in another company.",
    read: "The answer is there, but you have not read it.",
    finish: "You have not seen everything that the portal gives you.",
    provoke: "There are more rules that can say no.",
  },
  whys: {
    signIn: "Everything happens in the company’s account.",
    register:
      "Without an active registration, a power of attorney does not offer the Ministère.",
    wait: "The answer usually comes within 24 hours. Here, one click moves the calendar.",
    file: "Only a person with a user file can be given a power of attorney.",
    make: "The power of attorney says what is allowed, and until when.",
    modify: "While it runs, it can be changed, and those who hold it keep it.",
    assign: "Once created, it opens nothing until somebody holds it.",
    give: "This way creates the power of attorney and assigns it at the same time.",
    revoke: "Once it is taken back, the person no longer has access.",
    play: "An external one is assigned at the mandatary’s, by their RSE.",
    read: "The answer is sometimes a refusal: then you phone the Ministère.",
    finish: "The user code and the password are shown only at the end.",
    provoke: "A refusal breaks nothing: it says what needs correcting.",
  },
  blank: (label) => `There is nothing in “${label}” yet.`,
  unchosen: (label) => `Nothing is chosen in “${label}” yet.`,
  wrong: (label) => `What is in “${label}” will not do.`,
  elsewhere: "This screen is not where it is done.",
  enter: (label, value) => `In “${label}”, enter “${value}”.`,
  empty: (label) => `Clear what is in “${label}”.`,
  choose: (label, option) => `In “${label}”, choose “${option}”.`,
  select: (label, line) => `In “${label}”, select the line “${line}”.`,
  tick: (label, option) => `In “${label}”, tick “${option}”.`,
  untick: (label, option) => `In “${label}”, untick “${option}”.`,
  press: (label) => `Press “${label}”.`,
  open: (item, [menu, under]) => {
    if (menu === undefined) return `At the top of the portal, open “${item}”.`;
    const below = under === undefined ? "" : ` under “${under}”,`;
    return `In the menu “${menu}”,${below} open “${item}”.`;
  },
  ours: (label) => `Above the portal, press: ${label}.`,
};
