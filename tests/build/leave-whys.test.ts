import { expect, test } from "vitest";
import { leaveWhys } from "../../build/leave-whys.ts";

const bare = (code: string) => leaveWhys(code).replace(/\s+/g, "").replaceAll(",}", "}");

test("what “Why?” tells is left out, and the rest kept", () => {
  const code = `export const words = { a: { message: "Oui", rule: "Non", stated: true }, rules: "Oui" };`;
  expect(bare(code)).toBe(`exportconstwords={a:{message:"Oui"},rules:"Oui"};`);
});

test("what holds nothing else is not spread any more", () => {
  const code = `
    const end = { rule: "Non", consequence: "Non" };
    const told = { heading: "Oui", rule: "Non" };
    export const words = { a: { message: "Oui", ...end }, b: { ...told, ...shared } };`;
  expect(bare(code)).toContain(`words={a:{message:"Oui"},b:{...told,...shared}};`);
});
