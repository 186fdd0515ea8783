// What stands where a screen needs a list and there is none? What is missing, and the way to an import.
import type { ComponentProps } from "react";
import { Page } from "./Page";
import { hashOf } from "./place";
import { Empty } from "./States";
import { T, useSay } from "./words";

interface Props {
  screen: string;
  title: string;
  says: string;
  icon: ComponentProps<typeof Empty>["icon"];
}

/** The ids of three messages: the screen, what it lacks, and what an import would bring. */
export function ImportFirst({ screen, title, says, icon }: Props) {
  const say = useSay();
  return (
    <Page title={say(screen)}>
      <Empty
        icon={icon}
        title={say(title)}
        says={say(says)}
        action={
          <a className="action" href={hashOf("apply/import")}>
            <T id="home-go-import" />
          </a>
        }
      />
    </Page>
  );
}
