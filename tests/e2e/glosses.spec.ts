import { expect, rehearsal, test } from "./guide.ts";

/* The portal has no glosses: a reader who wants its screens as they are hides ours. */

const PATH = "/en/3-internal-power-of-attorney/";

test("glosses are hidden and shown by a button, and stay so on the next page", async ({
  page,
}) => {
  await page.goto(PATH);
  const screen = await rehearsal(page);
  const gloss = screen.locator(".frame .gloss").first();
  const choice = page.getByRole("button", { name: "As on screen" });
  await expect(gloss).toBeVisible();
  await expect(choice).toHaveAttribute("aria-pressed", "false");

  await choice.click();
  await expect(choice).toHaveAttribute("aria-pressed", "true");
  await expect(gloss).toBeHidden();
  await expect(screen.getByRole("button", { name: "Ajouter", exact: true })).toBeVisible();

  await page.goto("/en/2-users/");
  await expect((await rehearsal(page)).locator(".frame .gloss").first()).toBeHidden();
  await page.getByRole("button", { name: "As on screen" }).click();
  await page.reload();
  await expect((await rehearsal(page)).locator(".frame .gloss").first()).toBeVisible();
});

test("a choice made before is there before anything is drawn", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("rse-guide:glosses", "off");
    new MutationObserver((_, seen) => {
      if (document.querySelector("body") === null) return;
      seen.disconnect();
      document.documentElement.dataset["early"] = String(
        document.documentElement.hasAttribute("data-no-glosses"),
      );
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(PATH);
  await expect(page.locator("html")).toHaveAttribute("data-early", "true");
});

test("French pages have no gloss, and offer nothing", async ({ page }) => {
  await page.goto("/3-procuration-interne/");
  await rehearsal(page);
  await expect(page.locator("[data-as-on-screen]")).toHaveCount(0);
});
