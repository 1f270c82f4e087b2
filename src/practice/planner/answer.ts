import type { Account } from "../../account/account.ts";
import type { FlowContext } from "../../kit/flow.ts";
import type { Raw } from "../../kit/screen.ts";

export type Context = FlowContext<Account>;

/** What a screen is to be answered: with what in which fields, and by which button. */
export interface Answer {
  press: string;
  /** What is needed; another text that is read as the same will do. */
  fields?: Raw;
  /** Of a field, any value that will do as well. */
  fits?: Readonly<Record<string, (value: string) => boolean>>;
  /** What a good answer has besides, and nobody insists on. */
  also?: Raw;
}

/** A part's way towards an aim: what its screen is to be answered; `null` where one leaves by the menus. */
export type Answering<A> = (place: string, context: Context, aim: A) => Answer | null;

export const by = (press: string, rest: Omit<Answer, "press"> = {}): Answer => ({
  press,
  ...rest,
});
