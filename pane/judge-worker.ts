/** Judges a long roster beside the pane. */
import { JudgeAside } from "../src/checking/aside/judge-aside";
import type { Asked } from "../src/checking/aside/protocol";

const judge = new JudgeAside();

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const answered = judge.answer(data);
  if (answered !== null) postMessage(answered);
});
