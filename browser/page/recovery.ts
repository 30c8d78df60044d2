/** Work of a page that is gone, offered when the edition is opened again: one after the other, the latest first. */
import { element } from "./elements";
import type { KeptWork, WorkStore } from "./kept-work";
import type { ThisPage } from "./this-page";

/** @param open called with work that is wanted back; rejects where it cannot be opened */
export async function offerKeptWork(
  store: WorkStore,
  page: ThisPage,
  open: (work: KeptWork) => Promise<void>,
): Promise<void> {
  const bar = element("recovery", HTMLElement);
  const text = element("recovery-text", HTMLElement);
  const left: KeptWork[] = [];
  for (const work of await store.all()) if (!(await page.isOpen(work.page))) left.push(work);
  left.sort((a, b) => b.at - a.at);

  const offer = (): void => {
    const [work] = left;
    bar.hidden = work === undefined;
    if (work !== undefined) text.textContent = `上次的工作没有保存：${work.name}，${timeOf(work.at)}`;
  };
  const answer = (take: (work: KeptWork) => Promise<void>) => async (): Promise<void> => {
    const work = left.shift();
    bar.hidden = true;
    if (work === undefined) return;
    // What could not be opened is not thrown away.
    await take(work).then(
      () => store.forget(work.page),
      () => undefined,
    );
    offer();
  };
  element("recovery-take", HTMLButtonElement).addEventListener("click", () => void answer(open)());
  element("recovery-drop", HTMLButtonElement).addEventListener("click", () => void answer(() => Promise.resolve())());
  offer();
}

/** `11月26日 18:32`. */
export function timeOf(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${date.getMonth() + 1}月${date.getDate()}日 ${two(date.getHours())}:${two(date.getMinutes())}`;
}
