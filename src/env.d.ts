declare namespace App {
  interface Locals {
    /** The page's language. */
    language: import("./domain/language.ts").Language;
    /** The file that the page is written in, for messages to its author. */
    file: string;
    /** How many rehearsals the page has shown so far: their ids are counted from it. */
    rehearsals?: number;
    /** And how many figures. */
    figures?: number;
    /** The lesson whose notes are being drawn, and their screens so far. */
    lesson?: import("./components/lesson/lesson-in.ts").PageLesson | undefined;
    /** What watches over the scripts of the page is there already. */
    mounting?: boolean;
  }
}
