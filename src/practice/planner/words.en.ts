import type { HelpWords } from "./words.ts";

export const en: HelpWords = {
  lacks: {
    signIn: "You are not in the business’s account yet.",
    register: "The business is not registered with the Ministère.",
    wait: "The Ministère’s answer has not come yet.",
    file: "The person does not have the right kind of user file yet.",
    make: "There is no power of attorney that opens the declaration.",
    modify: "There is a power of attorney, but something in it is not right.",
    assign: "Nobody has the power of attorney yet.",
    give: "The person does not have their rights yet.",
    revoke: "Someone has a power of attorney they should no longer have.",
    play: "Another business does the rest.",
    read: "The answer is there, but you have not read it.",
    finish: "You have not seen everything the portal gives you.",
    provoke: "Other rules can still say no.",
  },
  whys: {
    signIn: "Everything happens in the business’s account.",
    register:
      "Without an active registration, no power of attorney can open the Ministère’s services.",
    wait: "The answer usually comes within 24 hours. Here, one click moves the calendar.",
    file: "Only someone with a user file can receive a power of attorney.",
    make: "The power of attorney says what is allowed, and until when.",
    modify: "Until it expires, you can change it: the people who have it keep it.",
    assign: "It opens nothing until someone has it.",
    give: "This way creates the power of attorney and assigns it at the same time.",
    revoke: "Once it is taken back, the person no longer has access.",
    play: "The mandatary’s RSE assigns an external one.",
    read: "It may be a refusal: then you phone the Ministère.",
    finish: "The user code and the password are shown only at the end.",
    provoke: "A refusal breaks nothing: it says what needs correcting.",
  },
  blank: (label) => `There is nothing in “${label}” yet.`,
  unchosen: (label) => `Nothing is chosen in “${label}” yet.`,
  wrong: (label) => `What is in “${label}” is not right.`,
  elsewhere: "You cannot do it on this screen.",
  enter: (label, value) => `In “${label}”, enter “${value}”.`,
  empty: (label) => `Clear what is in “${label}”.`,
  choose: (label, option) => `In “${label}”, choose “${option}”.`,
  select: (label, line) => `In “${label}”, select the row “${line}”.`,
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
