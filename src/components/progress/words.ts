/** What the panel says of what is kept. */
export interface KeptWords {
  title: string;
  where: string;
  elsewhere: string;
  export: string;
  import: string;
  erase: string;
  sure: string;
  yes: string;
  no: string;
  /** Where the browser keeps nothing. */
  unkept: string;
  /** What could not be read waits to be given back. */
  aside: string;
  giveBack: string;
  said: Record<KeptSaid, string>;
}

/** What has just been done, or could not be. */
export type KeptSaid =
  "exported" | "imported" | "nothingNew" | "foreign" | "tooBig" | "newer" | "unread" | "erased";
