// A dialogue with the person at the terminal, in which `<` goes back to the question before.
import type { Person } from "../../runtime/person.js";
import type { Question } from "../../runtime/question.js";

/** Questions, one at a time, and what is made of their answers. */
export type Dialogue<T> = AsyncGenerator<Question, T, string>;

/** What an answer ends with that goes back: it may stand behind the one that was given before. */
export const BACK = "<";

function isBack(answer: string): boolean {
  return answer.trimEnd().endsWith(BACK);
}

/**
 * Holds a dialogue, which asks nothing where there is no person. To go back it is begun again and given the answers that came before,
 * so that nothing need be undone; `say` is silent meanwhile, for those lines were said. Throws Interrupted on Ctrl-C.
 */
export async function hold<T>(
  begin: (say: (line: string) => void) => Dialogue<T>,
  person: Person | undefined,
  say: (line: string) => void,
): Promise<T> {
  const answers: string[] = [];
  // The answer that was gone back to: it stands, to be changed.
  let before: string | undefined;
  for (;;) {
    let silent = before !== undefined;
    const dialogue = begin((line) => {
      if (!silent) say(line);
    });
    let step = await dialogue.next();
    for (const answer of answers) step = step.done ? step : await dialogue.next(answer);
    silent = false;
    while (!step.done) {
      if (!person) throw new Error("a question where nobody can be asked");
      const answer = await person.ask(goingBack(step.value, answers.length > 0, before));
      before = isBack(answer) ? answers.pop() : undefined;
      if (before !== undefined) break;
      answers.push(answer);
      step = await dialogue.next(answer);
    }
    if (step.done) return step.value;
  }
}

/** A question that takes `<` where there is one before it, with the answer it had. */
function goingBack(question: Question, canGoBack: boolean, before: string | undefined): Question {
  const { refusal, choices, otherwise, standing } = question;
  const refusedBack = canGoBack ? undefined : `${BACK} goes back to nothing here`;
  return {
    ...question,
    standing: before && before !== otherwise ? before : standing,
    refusal: (answer) => (isBack(answer) ? refusedBack : refusal(answer)),
    ...(choices && canGoBack && { choices: [...choices, { value: BACK, label: `${BACK} the question before` }] }),
  };
}
