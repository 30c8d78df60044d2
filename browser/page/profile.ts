/** Which Excel the page is like: `?profile=web` in its address; its name stands in the bar. */
import { DEFAULT_PROFILE, isProfile, PROFILE_NAMES, type Profile } from "office-host";
import { element } from "./elements";

const NAMES: Readonly<Record<Profile, string>> = {
  desktop: "桌面版 Excel",
  web: "网页版 Excel",
  reopened: "保存后重新打开的工作簿",
  foreign: "在没有本加载项的电脑上保存过的工作簿",
  troubled: "条件格式损坏的工作簿",
};

/** The profile the page's address asks for, shown in the bar; a name there is none of is told there too. */
export function profileOfPage(): Profile {
  const asked = new URL(location.href).searchParams.get("profile");
  const profile = asked !== null && isProfile(asked) ? asked : DEFAULT_PROFILE;
  const place = element("profile", HTMLElement);
  place.textContent = `仿${NAMES[profile]}`;
  place.title = `profile=${profile}`;
  if (asked !== null && asked !== profile)
    place.textContent += `（地址中的 ${asked} 不认识，可用 ${PROFILE_NAMES.join("、")}）`;
  return profile;
}
