import type { KeptWords } from "./words.ts";

export const en: KeptWords = {
  title: "Your progress",
  where: "It is kept in this browser, and nowhere else.",
  elsewhere: "Changing computers? Take it with you in a file.",
  export: "Export to a file",
  import: "Import a file",
  erase: "Erase everything",
  sure: "Everything the guide keeps in this browser will be erased: progress, exercises, choices. Erase it?",
  yes: "Yes, erase",
  no: "No, keep it all",
  unkept:
    "This browser keeps nothing: your progress will be lost if you leave the page. Export it first.",
  aside: "Some earlier progress could not be read. It was set aside, and nothing replaced it.",
  giveBack: "Get it back in a file",
  said: {
    exported: "Your browser has the file.",
    imported: "Imported. The better results are kept.",
    nothingNew: "Nothing new in this file: you had all of it already.",
    foreign: "This file is not progress exported from this guide. Nothing has changed.",
    tooBig: "This file is too big: progress takes less than 200 kB. Nothing has changed.",
    newer:
      "This file comes from a later version of the guide. Reload the page, then import it again.",
    unread: "This file could not be opened. Nothing has changed.",
    erased: "Everything is erased: this browser keeps nothing of the guide.",
  },
};
